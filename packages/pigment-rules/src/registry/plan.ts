import type { PlanRule } from '@stipple/domain';
import { from, type RuleEntry } from './entry.ts';

const LIU = from('P', 'Liu 2025');
const OWN = from('J', 'domain.md');

/** Weights and sources of the rules for pigment, sessions, aftercare, longevity, pain, quote and credentials (domain.md section 13 B-H). */
export const PLAN_ENTRIES: Record<PlanRule, RuleEntry> = {
  B1: { severities: ['BLOCK'], sources: [from('P', 'EU REACH 2020/2081'), from('P', 'MoCRA')], contested: false },
  B2: { severities: ['INFO'], sources: [from('C', 'lipigments.com.au'), from('C', 'dermmicro.com')], contested: true },
  B3: { severities: ['INFO', 'CAUTION'], sources: [from('C', 'courses.tabauk.com'), OWN], contested: true },
  B4: { severities: ['CAUTION'], sources: [from('C', 'mothersandsonsbroadway.com'), OWN], contested: false },
  B5: { severities: ['INFO'], sources: [from('C', 'ink2scalp.com'), OWN], contested: false },
  B6: {
    severities: ['CAUTION', 'INFO'],
    sources: [from('C', 'nitamcevoy.com'), from('C', 'dermimatch.com'), from('C', 'ctshop.com.au')],
    contested: true,
  },
  B7: { severities: ['CAUTION'], sources: [LIU], contested: false },
  B8: {
    severities: ['INFO', 'CAUTION'],
    sources: [OWN, from('P', 'Vision Res 2024'), from('P', 'Leow 2006')],
    contested: false,
  },
  B9: { severities: ['BLOCK'], sources: [from('P', 'mdedge')], contested: false },
  C1: {
    severities: ['INFO'],
    sources: [
      from('C', 'scalpguru.com'),
      from('S1', 'Fast, Safe, and Effective: SMP'),
      from('S3', 'How To Get The Best Results'),
    ],
    contested: true,
  },
  C2: { severities: ['INFO'], sources: [LIU], contested: false },
  C3: { severities: ['INFO', 'CAUTION'], sources: [OWN, from('P', 'Plast Aesthet Res 2017')], contested: true },
  C4: {
    severities: ['INFO', 'CAUTION'],
    sources: [from('S1', 'Fast, Safe, and Effective: SMP'), from('C', 'elixirpigmentation.com'), OWN],
    contested: true,
  },
  C5: { severities: ['INFO'], sources: [from('C', 'robjamessmp.com'), LIU], contested: false },
  C6: { severities: ['CAUTION', 'BLOCK'], sources: [from('C', 'doctorstudio.co'), LIU, OWN], contested: true },
  C7: {
    severities: ['INFO'],
    sources: [from('S0', 'Effective SMP Procedures'), from('S4', 'Restoring Confidence'), OWN],
    contested: false,
  },
  C8: { severities: ['INFO'], sources: [OWN, from('P', 'Olsen 2004')], contested: false },
  D: {
    severities: ['INFO'],
    sources: [from('S1', 'Fast, Safe, and Effective: SMP'), from('S3', 'How To Get The Best Results'), OWN],
    contested: true,
  },
  E: {
    severities: ['INFO'],
    sources: [from('S0', 'Effective SMP Procedures'), from('S1', 'Fast, Safe, and Effective: SMP'), OWN],
    contested: true,
  },
  F: {
    severities: ['INFO'],
    sources: [from('S1', 'Fast, Safe, and Effective: SMP'), from('C', 'evosmp.com'), from('C', 'scalpmicrousa.com')],
    contested: true,
  },
  G: { severities: ['INFO'], sources: [OWN, from('S4', 'Restoring Confidence')], contested: false },
  H: {
    severities: ['CAUTION', 'BLOCK'],
    sources: [from('P', 'OSHA 29 CFR 1910.1030'), from('C', 'liftinkremoval.com'), OWN],
    contested: false,
  },
};
