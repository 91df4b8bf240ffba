/** Rules of the safety table (domain.md section 13 A). */
export const SAFETY_RULES = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
  'A20',
  'A21',
  'A22',
  'A23',
  'A24',
  'A25',
] as const;
/** Rules for pigment, sessions, aftercare, longevity, pain, quote and credentials (domain.md section 13 B-H). */
export const PLAN_RULES = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'D',
  'E',
  'F',
  'G',
  'H',
] as const;
export type SafetyRule = (typeof SAFETY_RULES)[number];
export type PlanRule = (typeof PLAN_RULES)[number];
export type RuleId = SafetyRule | PlanRule;
export const RULE_IDS: readonly RuleId[] = [...SAFETY_RULES, ...PLAN_RULES];

/** Block-class questions: unanswered, they withhold the plan. */
export const BLOCK_CLASS_RULES = ['A1', 'A2', 'A4', 'A5', 'A10'] as const;

/** Rules whose finding a clinician's letter can answer. */
export const LETTER_RULES = [
  'A5',
  'A7',
  'A8',
  'A9',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'A20',
  'A23',
] as const;

/** Rules that a practitioner may decide otherwise on: cautions, and the judged number of a deferral. */
export const OVERRIDABLE_RULES = RULE_IDS;

/** Rules for which a practitioner sets the day on which the question is asked again. */
export const REASK_RULES = ['A2', 'A3', 'A15', 'A25'] as const;
