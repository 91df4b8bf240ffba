import type { SafetyRule } from '@stipple/domain';
import { from, type RuleEntry } from './entry.ts';

/** Weights and sources of the safety rules A1-A25 (domain.md section 13 A). */
export const SAFETY_ENTRIES: Record<SafetyRule, RuleEntry> = {
  A1: { severities: ['BLOCK'], sources: [from('P', 'Tattooing of Minors Act')], contested: true },
  A2: { severities: ['BLOCK'], sources: [from('C', 'naturalinkspm.com'), from('P', 'Kluger 2015')], contested: false },
  A3: { severities: ['DEFER'], sources: [from('C', 'microbarber.com'), from('J', 'domain.md')], contested: false },
  A4: { severities: ['BLOCK'], sources: [from('C', 'zieringmedical.com'), from('C', 'skalpink.com')], contested: true },
  A5: { severities: ['BLOCK', 'INFO'], sources: [from('C', 'mytransformation.com.au')], contested: false },
  A6: { severities: ['CAUTION'], sources: [from('G', 'general knowledge')], contested: false },
  A7: {
    severities: ['REFER'],
    sources: [from('P', 'Kluger 2015'), from('C', 'mytransformation.com.au')],
    contested: false,
  },
  A8: { severities: ['REFER'], sources: [from('J', 'safety')], contested: true },
  A9: {
    severities: ['DEFER'],
    sources: [from('C', 'beautyims.com'), from('P', 'isotretinoin reviews')],
    contested: true,
  },
  A10: { severities: ['BLOCK'], sources: [from('C', 'inkdsmp.com.au')], contested: true },
  A11: {
    severities: ['DEFER', 'REFER'],
    sources: [from('C', 'naturalinkspm.com'), from('S1', 'Fast, Safe, and Effective: SMP')],
    contested: true,
  },
  A12: {
    severities: ['REFER', 'INFO'],
    sources: [from('C', 'abovethepearl.com'), from('J', 'domain.md')],
    contested: false,
  },
  A13: {
    severities: ['REFER'],
    sources: [from('P', 'Kluger & De Cuyper 2018'), from('C', 'mytransformation.com.au')],
    contested: false,
  },
  A14: { severities: ['REFER'], sources: [from('P', 'JPAD granuloma'), from('J', 'domain.md')], contested: false },
  A15: {
    severities: ['DEFER', 'REFER'],
    sources: [
      from('C', 'vanc.clinic'),
      from('S3', 'How To Get The Best Results'),
      from('S1', 'Fast, Safe, and Effective: SMP'),
    ],
    contested: true,
  },
  A16: { severities: ['REFER'], sources: [from('J', 'domain.md')], contested: false },
  A17: {
    severities: ['DEFER', 'REFER'],
    sources: [from('C', 'zieringmedical.com'), from('C', 'feau.com')],
    contested: false,
  },
  A18: {
    severities: ['DEFER', 'CAUTION'],
    sources: [from('C', 'zieringmedical.com'), from('J', 'domain.md')],
    contested: false,
  },
  A19: {
    severities: ['DEFER'],
    sources: [from('C', 'vincihairclinic.com'), from('C', 'inkdsmp.com.au')],
    contested: true,
  },
  A20: {
    severities: ['CAUTION', 'REFER'],
    sources: [from('C', 'ultrascalp-ink.co.uk'), from('C', 'mytransformation.com.au')],
    contested: false,
  },
  A21: {
    severities: ['DEFER', 'INFO'],
    sources: [from('J', 'domain.md'), from('C', 'beautybydesignnc.com'), from('C', 'Cleveland Clinic')],
    contested: false,
  },
  A22: { severities: ['BLOCK'], sources: [from('P', 'FDA lidocaine 2024')], contested: false },
  A23: {
    severities: ['REFER'],
    sources: [from('P', 'Kluger 2015'), from('C', 'mytransformation.com.au')],
    contested: false,
  },
  A24: {
    severities: ['CAUTION'],
    sources: [from('S3', 'How To Get The Best Results'), from('S4', 'Restoring Confidence')],
    contested: false,
  },
  A25: { severities: ['DEFER'], sources: [from('C', 'parsamohebi.com'), from('J', 'domain.md')], contested: false },
};
