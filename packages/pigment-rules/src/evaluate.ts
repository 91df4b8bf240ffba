import {
  CATALOGUE,
  catalogueConflicts,
  check,
  within,
  inputProblem,
  type Catalogue,
  type Consultation,
  type PriceBook,
  type InputProblem,
  type SessionRecord,
  type Settings,
} from '@stipple/domain';
import { aftercarePlan, type AftercarePlan } from './aftercare/plan.ts';
import type { Context } from './context.ts';
import { longevityOf, adverseFactors, reviewDays, type Longevity } from './course/longevity.ts';
import { painOf, type Pain } from './course/pain.ts';
import { consultationProblems, readAsOf, settingsProblems, type AsOfInput } from './input.ts';
import { rankPigments, type PigmentAnswer } from './pigment/rank.ts';
import { priceBookProblems, quoteFor, type Quote } from './quote/quote.ts';
import { answered, refused, type Result } from './result.ts';
import { screening, type Screening, type Versions } from './screen.ts';
import { textOrder } from './order.ts';
import { recordProblems } from './sessions/history.ts';
import { planSessions, type SessionPlan } from './sessions/plan.ts';
import { heavier, type Severity } from './severity.ts';

/** Everything a full evaluation reads. */
export interface EvaluationInput {
  readonly consultation: Consultation;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly priceBook?: PriceBook | null;
  /** What happened at the sessions so far. */
  readonly records?: readonly SessionRecord[];
  readonly asOf: AsOfInput;
}

/** The full answer. Pigment and sessions are null while the plan is withheld. */
export interface Evaluation {
  /** The heaviest of safety, pigment, sessions and complaints. */
  readonly outcome: Severity;
  readonly planWithheld: boolean;
  /** The plan may still change: questions are open, or a referral or deferral is. */
  readonly provisional: boolean;
  readonly safety: Screening;
  readonly pigment: PigmentAnswer | null;
  readonly sessions: SessionPlan | null;
  /** After the latest session that happened, else after the first planned one where it has a day. */
  readonly aftercare: AftercarePlan | null;
  readonly longevity: Longevity | null;
  /** Review days and touch-up, counted from the last session, once it is known. */
  readonly review: ReturnType<typeof reviewDays> | null;
  readonly pain: Pain;
  readonly quote: Quote;
  readonly versions: Versions;
}

/** When sessions may begin: after what safety defers, and after the patch test of a product that may be used. */
function deferralOf(
  { deferral, excludedZones }: Screening,
  pigment: PigmentAnswer,
): Pick<Screening, 'deferral' | 'excludedZones'> {
  const more = pigment.findings.filter((f) => f.severity === 'DEFER').map((f) => f.until ?? null);
  const open = deferral.open || more.includes(null);
  const days = [deferral.until, ...more].filter((day) => day !== null).toSorted(textOrder);
  return { excludedZones, deferral: { open, until: open ? null : (days.at(-1) ?? null) } };
}

function catalogueProblems(input: unknown): InputProblem[] {
  const shape = check(CATALOGUE, input, 'catalogue');
  return shape.length > 0 ? shape : within('catalogue', catalogueConflicts(input as Catalogue));
}

function problemsOf(input: EvaluationInput): { context: Context; problems: InputProblem[] } {
  const { asOf, problems: dayProblems } = readAsOf(input.asOf);
  const before = [...dayProblems, ...settingsProblems(input.settings)];
  const context = { consultation: input.consultation, settings: input.settings, asOf };
  if (before.length > 0) return { context, problems: before };
  return {
    context,
    problems: [
      ...consultationProblems(input.consultation, input.settings, asOf),
      ...catalogueProblems(input.catalogue),
      ...(input.priceBook ? priceBookProblems(input.priceBook) : []),
      ...recordProblems(input.records ?? [], asOf.on),
    ],
  };
}

/**
 * The whole course for one consultation: safety, pigment, sessions, aftercare, longevity, pain, quote.
 * Pure: the same input gives the same answer anywhere; the order of lists in the input does not matter.
 * @returns the answer with the versions that made it, or the problems of the input. Never throws.
 */
export function evaluate(input: EvaluationInput): Result<Evaluation> {
  if (typeof input !== 'object' || input === null) {
    return refused([inputProblem('', 'REQUIRED', input, 'consultation, settings, catalogue and asOf')]);
  }
  const { context, problems } = problemsOf(input);
  if (problems.length > 0) return refused(problems);
  const { consultation, settings, asOf } = context;
  const { catalogue, records = [] } = input;
  const priceBook = input.priceBook ?? undefined;
  const safety = screening(context);
  const pigment = safety.planWithheld ? null : rankPigments(context, safety, catalogue);
  const planned = pigment ? planSessions(context, deferralOf(safety, pigment), records) : null;
  const beside = [...(pigment?.findings ?? []), ...(planned?.findings ?? [])].filter((f) => f.scope === 'client');
  const outcome = beside.reduce<Severity>((worst, f) => heavier(worst, f.severity), safety.outcome);
  const planWithheld = safety.planWithheld || outcome === 'BLOCK';
  const sessions = planWithheld ? null : planned;
  const lastDone = records.toSorted((a, b) => a.number - b.number).at(-1)?.on;
  const first = sessions?.sessions[0]?.on;
  const careFrom = lastDone ?? first;
  const care = careFrom ? aftercarePlan(careFrom, settings) : undefined;
  const absorbable =
    pigment?.candidates.some((p) => catalogue.products.find((q) => q.id === p.productId)?.absorbable) ?? false;
  const longevity =
    sessions && pigment ? longevityOf(adverseFactors(consultation, pigment, settings), absorbable, settings) : null;
  const lastOn = sessions?.sessions.at(-1)?.on ?? (sessions?.sessions.length === 0 ? lastDone : undefined);
  const open =
    safety.openQuestions.length + (pigment?.openQuestions.length ?? 0) + (planned?.openQuestions.length ?? 0);
  const zones = consultation.zones
    .map((z) => z.zone)
    .filter((z) => !safety.excludedZones.includes(z))
    .toSorted();
  const range = planned?.range ?? { low: 0, typical: 0, high: 0, reasons: [] };
  return answered({
    outcome,
    planWithheld,
    provisional: open > 0 || outcome === 'REFER' || outcome === 'DEFER',
    safety,
    pigment: planWithheld && pigment ? { ...pigment, candidates: [] } : pigment,
    sessions,
    aftercare: care?.ok ? care.value : null,
    longevity,
    review: longevity && lastOn ? reviewDays(lastOn, longevity.years) : null,
    pain: painOf(consultation),
    quote: quoteFor(consultation, zones, range, outcome, planWithheld, priceBook, asOf.on),
    versions: {
      ...safety.versions,
      catalogue: catalogue.version,
      ...(priceBook ? { priceBook: priceBook.version } : {}),
    },
  });
}
