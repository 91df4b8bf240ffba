import type { Consultation, IsoDate, Question, RuleId, Settings } from '@stipple/domain';
import { finding, type Finding, type OpenQuestion } from './finding.ts';
import type { Severity } from './severity.ts';

/** The day a question is answered for, in the calendar of the place of treatment, and the instant where it is known. */
export interface AsOf {
  readonly on: IsoDate;
  readonly at?: string;
}

/** What every safety rule reads. */
export interface Context {
  readonly consultation: Consultation;
  readonly settings: Settings;
  readonly asOf: AsOf;
}

/** What a rule answers with. */
export interface Raised {
  readonly findings: readonly Finding[];
  readonly questions: readonly OpenQuestion[];
}

export const NOTHING: Raised = { findings: [], questions: [] };
export const raise = (...findings: readonly Finding[]): Raised => ({ findings, questions: [] });
export const together = (...parts: readonly Raised[]): Raised => ({
  findings: parts.flatMap((p) => p.findings),
  questions: parts.flatMap((p) => p.questions),
});

/** An open question; the field names what is missing. */
export function ask(rule: RuleId, field: string, blockClass = false): Raised {
  return {
    findings: [],
    questions: [{ rule, field, blockClass, message: { key: `ask.${field.replace(/\.\d+/g, '')}`, values: {} } }],
  };
}

/** A missing answer counts as `unknown`, which is not `no`. */
export function answerTo(consultation: Consultation, field: Question): 'yes' | 'no' | 'unknown' {
  return consultation[field] ?? 'unknown';
}

/** A yes/no/unknown question: `yes` raises a finding, `unknown` an open question, `no` nothing. */
export function onYes(
  context: Context,
  rule: RuleId,
  field: Question,
  severity: Severity,
  key: string,
  details: Parameters<typeof finding>[3] = {},
): Raised {
  const given = answerTo(context.consultation, field);
  if (given === 'unknown') return ask(rule, field);
  return given === 'yes' ? raise(finding(rule, severity, key, { inputs: { [field]: 'yes' }, ...details })) : NOTHING;
}
