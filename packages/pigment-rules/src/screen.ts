import type { Consultation, IsoDate, Settings, Zone } from '@stipple/domain';
import { together, type Context } from './context.ts';
import { inOrder, type Finding, type OpenQuestion } from './finding.ts';
import { consultationProblems, readAsOf, settingsProblems, type AsOfInput } from './input.ts';
import { lowered, refusedOverrides, type RefusedOverride } from './lowered.ts';
import { RULES_VERSION } from './registry/index.ts';
import { answered, refused, type Result } from './result.ts';
import { SAFETY } from './safety/index.ts';
import { heavier, type Severity } from './severity.ts';
import { textOrder } from './order.ts';

/** Which rules and settings produced an answer, so that it can be explained later. */
export interface Versions {
  readonly rules: string;
  readonly settings: string;
  readonly catalogue?: string;
  readonly priceBook?: string;
}

/** The answer of the safety rules. */
export interface Screening {
  /** The heaviest of all findings about the client; WITHHELD when a block-class question is open. */
  readonly outcome: Severity;
  /** Every finding, heaviest first, those that were lowered included. */
  readonly findings: readonly Finding[];
  readonly openQuestions: readonly OpenQuestion[];
  /** No pigment, sessions or quote are given. */
  readonly planWithheld: boolean;
  /** A plan may show, and says that something is open. */
  readonly provisional: boolean;
  /** The first day all deferrals permit; `until` is null while one of them (`open`) has no day yet, or there is none. */
  readonly deferral: { readonly open: boolean; readonly until: IsoDate | null };
  /** Zones that are not treated (A20). */
  readonly excludedZones: readonly Zone[];
  /** Ingredients that no product may hold (A5). */
  readonly excludedIngredients: readonly string[];
  readonly noTopicalAnaesthetic: boolean;
  readonly refusedOverrides: readonly RefusedOverride[];
  readonly asOf: IsoDate;
  readonly versions: Versions;
}

function withReask(found: Finding, consultation: Consultation): Finding {
  const entered = (consultation.reasks ?? [])
    .filter((r) => r.rule === found.rule)
    .map((r) => r.on)
    .toSorted()
    .at(-1);
  return entered === undefined || found.severity === 'INFO' ? found : { ...found, reaskOn: entered };
}

function uniqueQuestions(questions: readonly OpenQuestion[]): OpenQuestion[] {
  const byField = new Map(questions.map((q) => [`${q.rule} ${q.field}`, q]));
  return [...byField.entries()]
    .toSorted(([a, p], [b, q]) => Number(q.blockClass) - Number(p.blockClass) || textOrder(a, b))
    .map(([, question]) => question);
}

/** The safety rules on a checked consultation. Shared by `screen` and the full evaluation. */
export function screening(context: Context): Screening {
  const { consultation, settings, asOf } = context;
  const raised = together(...SAFETY.map((rule) => rule(context)));
  const findings = inOrder(raised.findings.map((f) => withReask(lowered(context, f, raised.findings), consultation)));
  const openQuestions = uniqueQuestions(raised.questions);
  const ofClient = findings.filter((f) => f.scope === 'client');
  const withheld: Severity = openQuestions.some((q) => q.blockClass) ? 'WITHHELD' : 'INFO';
  const outcome = ofClient.reduce<Severity>((worst, f) => heavier(worst, f.severity), withheld);
  const deferrals = ofClient.filter((f) => f.severity === 'DEFER').map((f) => f.until ?? null);
  const open = deferrals.includes(null);
  return {
    outcome,
    findings,
    openQuestions,
    planWithheld: outcome === 'BLOCK' || outcome === 'WITHHELD' || ofClient.some((f) => f.withholdsPlan),
    provisional: openQuestions.length > 0 || outcome === 'REFER' || outcome === 'DEFER',
    deferral: {
      open,
      until: open
        ? null
        : (deferrals
            .filter((day) => day !== null)
            .toSorted(textOrder)
            .at(-1) ?? null),
    },
    excludedZones: [...new Set((consultation.lesions ?? []).map((l) => l.zone))].toSorted(),
    excludedIngredients: [...new Set(consultation.allergens ?? [])].toSorted(),
    noTopicalAnaesthetic: consultation.lidocaineRisk === 'yes',
    refusedOverrides: refusedOverrides(consultation.overrides ?? [], findings),
    asOf: asOf.on,
    versions: { rules: RULES_VERSION, settings: settings.version },
  };
}

/**
 * Whether, and from when, someone may be treated (domain.md section 13 A).
 * @param consultation answers are yes, no or unknown; a missing answer is unknown, which is not no
 * @param settings what `resolveSettings` gave
 * @param asOf the day, in the calendar of the place of treatment; with the instant, patch tests count by the clock
 * @returns all findings with sources, or the problems of the input. Never throws.
 */
export function screen(consultation: Consultation, settings: Settings, asOf: AsOfInput): Result<Screening> {
  const day = readAsOf(asOf);
  const before = [...day.problems, ...settingsProblems(settings)];
  if (before.length > 0) return refused(before);
  const problems = consultationProblems(consultation, settings, day.asOf);
  return problems.length > 0 ? refused(problems) : answered(screening({ consultation, settings, asOf: day.asOf }));
}
