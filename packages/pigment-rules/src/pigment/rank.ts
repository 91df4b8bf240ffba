import { addDays, itaClass, itaDegree, type Catalogue, type Consultation, type Product } from '@stipple/domain';
import { ask, together, type Context, type Raised } from '../context.ts';
import { finding, inOrder, type Finding, type Message, type OpenQuestion } from '../finding.ts';
import { lowered } from '../lowered.ts';
import { patchOfProduct } from '../safety/preparation.ts';
import type { Screening } from '../screen.ts';
import { hasScar, sessionRange } from '../sessions/count.ts';
import { sessionWater, skinAdjustment, type SessionWater } from './dilution.ts';
import { effectiveHair, firstDilution, type WaterRange } from './hair.ts';
import { exclusions, type ProductNeeds } from './product.ts';
import { undertoneAdvice } from './undertone.ts';
import { textOrder } from '../order.ts';

/** A product that may be used, with its dilution and everything to look at. Never one "answer": the practitioner chooses. */
export interface Candidate {
  readonly productId: string;
  readonly rank: number;
  readonly brand: string;
  readonly line: string;
  readonly shade: string;
  readonly lot: string;
  readonly system: Product['system'];
  /** Parts of water to 1 part of pigment for each session; null for a premixed product, or where no band is known. */
  readonly water: readonly SessionWater[] | null;
  readonly warnings: readonly Finding[];
  readonly reasons: readonly Message[];
}

/** The pigment rules' answer. */
export interface PigmentAnswer {
  readonly candidates: readonly Candidate[];
  readonly excluded: readonly { readonly productId: string; readonly reasons: readonly Finding[] }[];
  /** Findings about the client as a whole: hair, skin, scars, nothing usable left. */
  readonly findings: readonly Finding[];
  readonly openQuestions: readonly OpenQuestion[];
}

function rangeWarnings(product: Product, water: readonly SessionWater[] | null): Finding[] {
  const details = { scope: 'product', subject: product.id, inputs: { product: product.id } } as const;
  const found: Finding[] = [];
  if (
    product.system === 'dilutable' &&
    (typeof product.minWater !== 'number' || typeof product.maxWater !== 'number')
  ) {
    found.push(finding('B3', 'CAUTION', 'b3.noRange', details));
  }
  if (water?.some((w) => w.clamped)) found.push(finding('B4', 'CAUTION', 'b4.clamped', details));
  return found;
}

function tagWarnings(product: Product, hairKnown: boolean, skinKnown: boolean): Finding[] {
  if (product.system !== 'premixed') return [];
  const details = { scope: 'product', subject: product.id, inputs: { product: product.id } } as const;
  const found: Finding[] = [];
  if (!hairKnown && product.hairTags?.length) found.push(finding('B2', 'CAUTION', 'b2.hairUnknown', details));
  if (!skinKnown && product.skinTags?.length) found.push(finding('B2', 'CAUTION', 'b2.skinUnknown', details));
  return found;
}

/** What a candidate is ranked by: fewer cautions, no open patch test, later expiry, then its id. */
function rankKey(candidate: Omit<Candidate, 'rank'>, expiresOn: string): string {
  const patch = candidate.warnings.some((w) => w.severity === 'DEFER') ? 1 : 0;
  const cautions = candidate.warnings.filter((w) => w.severity === 'CAUTION').length;
  const later = String(99999999 - Number(expiresOn.replaceAll('-', ''))).padStart(8, '0');
  return `${patch}${String(cautions).padStart(3, '0')}${later}${candidate.productId}`;
}

function lastSessionDay(context: Context, sessions: number): string {
  const v = context.settings.values;
  return addDays(
    context.asOf.on,
    Math.max(0, sessions - 2) * v['sessions.gapDays'] + (sessions > 1 ? v['sessions.lastGapDays'] : 0),
  );
}

/** What all products of one ranking are measured against. */
interface Ranking {
  readonly context: Context;
  readonly needs: ProductNeeds;
  readonly range: WaterRange | null;
  readonly parts: number;
  readonly sessions: number;
}

function candidateOf(product: Product, lot: string, expiresOn: string, ranking: Ranking): Omit<Candidate, 'rank'> {
  const { context, needs, range, parts, sessions } = ranking;
  const water =
    product.system === 'dilutable' && range ? sessionWater(range, parts, product, needs.settings, sessions) : null;
  const needed = lastSessionDay(context, sessions);
  const expiring = finding('B1', 'CAUTION', 'b1.expiresBefore', {
    scope: 'product',
    subject: product.id,
    values: { on: expiresOn, needed },
  });
  const raised = [
    ...patchOfProduct(context, product.id, lot).findings,
    ...(expiresOn < needed ? [expiring] : []),
    ...rangeWarnings(product, water),
    ...tagWarnings(product, needs.hair !== undefined, needs.skin !== undefined),
    ...undertoneAdvice(context.consultation, product),
  ];
  const reason: Message = { key: reasonOf(product, water), values: {} };
  return {
    productId: product.id,
    brand: product.brand,
    line: product.line,
    shade: product.shade,
    lot,
    system: product.system,
    water,
    warnings: inOrder(raised.map((f) => lowered(context, f, raised))),
    reasons: [reason, { key: 'b1.recorded', values: { lot, expiresOn } }],
  };
}

function reasonOf(product: Product, water: readonly SessionWater[] | null): string {
  if (product.system === 'premixed') return 'b2.byTags';
  return water ? 'b3.diluted' : 'b3.byEye';
}

/** B1-B7 over a clinic's catalogue: what may be used in which dilution, and why every other product is left out. */
export function rankPigments(context: Context, screened: Screening, catalogue: Catalogue): PigmentAnswer {
  const { consultation, settings, asOf } = context;
  const hair = effectiveHair(consultation, settings);
  const band = firstDilution(consultation, settings);
  const skinShift = skinAdjustment(consultation, settings);
  const ita = consultation.skinLab ? itaDegree(consultation.skinLab) : undefined;
  const needs = {
    settings,
    on: asOf.on,
    allergens: screened.excludedIngredients,
    hair: hair.colour,
    skin: ita === undefined ? undefined : itaClass(ita),
    diluents: catalogue.diluents,
  };
  const sessions = sessionRange(consultation, settings).high;
  const ranking = { context, needs, range: band.range, parts: skinShift.parts, sessions };
  const excluded: { productId: string; reasons: Finding[] }[] = [];
  const usable: { candidate: Omit<Candidate, 'rank'>; key: string }[] = [];
  for (const product of catalogue.products) {
    const reasons = exclusions(product, needs);
    if (reasons.length > 0 || !product.lot || !product.expiresOn) {
      excluded.push({ productId: product.id, reasons: inOrder(reasons) });
      continue;
    }
    const candidate = candidateOf(product, product.lot, product.expiresOn, ranking);
    usable.push({ candidate, key: rankKey(candidate, product.expiresOn) });
  }
  const ofClient: Raised = {
    findings: [
      ...clientFindings(consultation, catalogue, usable.length),
      ...untested(
        screened,
        usable.map((u) => u.candidate),
      ),
    ],
    questions: [],
  };
  const raised = together(band.raised, skinShift.raised, ofClient, undertoneOpen(consultation));
  return {
    candidates: usable
      .toSorted((a, b) => textOrder(a.key, b.key))
      .map(({ candidate }, i) => ({ ...candidate, rank: i + 1 })),
    excluded: excluded.toSorted((a, b) => textOrder(a.productId, b.productId)),
    findings: inOrder(raised.findings.map((f) => lowered(context, f, raised.findings))),
    openQuestions: raised.questions,
  };
}

/** The undertone is worth asking for, though contested. */
function undertoneOpen(c: Consultation): Raised {
  return c.undertone ? { findings: [], questions: [] } : ask('B6', 'undertone');
}

/** A21 for the plan as a whole: when no usable product was tested long enough, no session can be dated before one is. */
function untested(screened: Screening, candidates: readonly Omit<Candidate, 'rank'>[]): Finding[] {
  const waiting = candidates.flatMap((c) =>
    c.warnings.filter((w) => w.severity === 'DEFER').map((w) => w.until ?? null),
  );
  const said = screened.findings.some((f) => f.message.key === 'a21.missing');
  if (said || candidates.length === 0 || waiting.length < candidates.length) return [];
  const until = waiting.filter((day) => day !== null).toSorted(textOrder)[0] ?? null;
  return [finding('A21', 'DEFER', 'a21.noneTested', { until, overridable: true, tellClient: true })];
}

function clientFindings(c: Consultation, catalogue: Catalogue, usable: number): Finding[] {
  const found: Finding[] = [];
  if (hasScar(c)) found.push(finding('B7', 'CAUTION', 'b7.testArea'));
  if (catalogue.products.length === 0)
    found.push(finding('B1', 'CAUTION', 'b1.emptyCatalogue', { overridable: false }));
  else if (usable === 0) found.push(finding('B1', 'BLOCK', 'b1.nothingUsable', { legal: true }));
  return found;
}
