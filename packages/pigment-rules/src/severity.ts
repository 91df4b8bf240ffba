/**
 * How much a finding weighs, lightest first (domain.md section 13). The heaviest open finding decides the outcome.
 * `WITHHELD` is an outcome only: a block-class question is unanswered. It stands just below `BLOCK`.
 */
export const SEVERITIES = ['INFO', 'CAUTION', 'DEFER', 'REFER', 'WITHHELD', 'BLOCK'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Place of a severity in the order, 0 for `INFO`. */
export function weight(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The heavier of two severities. */
export function heavier(a: Severity, b: Severity): Severity {
  return weight(a) >= weight(b) ? a : b;
}
