import type { Finding, Screening, Severity } from '@stipple/pigment-rules';

/** The weights a finding can have, heaviest first. */
export const WEIGHTS = ['BLOCK', 'REFER', 'DEFER', 'CAUTION', 'INFO'] as const satisfies readonly Severity[];
export type Weight = (typeof WEIGHTS)[number];

/** What was found of one weight. */
export interface Raised {
  readonly weight: Weight;
  readonly findings: readonly Finding[];
}

/** A question without an answer. */
export interface Open {
  readonly field: string;
  /** No plan is made without it. */
  readonly holdsUp: boolean;
}

/** What to raise at the consultation. It never says that somebody is suitable, and has no word for it. */
export interface ToRaise {
  readonly raised: readonly Raised[];
  readonly open: readonly Open[];
}

/** Groups what the rules said, heaviest first. A question that is open about two rules is listed once. */
export function toRaise(screening: Screening, given: FormData): ToRaise {
  const raised = WEIGHTS.map((weight) => ({
    weight,
    findings: screening.findings.filter(({ severity }) => severity === weight),
  })).filter(({ findings }) => findings.length > 0);
  const open = screening.openQuestions.map(({ field, blockClass }): Open => ({ field, holdsUp: blockClass }));
  // The rules take a list of scars that is missing for none; whoever does not know has not said so.
  const scar = given.get('scarInArea');
  const unsure = scar !== 'yes' && scar !== 'no';
  const scars: Open = { field: 'scarInArea', holdsUp: false };
  return { raised, open: unsure ? [...open, scars] : open };
}
