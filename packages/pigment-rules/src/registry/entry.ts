import type { EvidenceTag, Source } from '@stipple/domain';
import type { Severity } from '../severity.ts';

/** What every finding of a rule carries. */
export interface RuleEntry {
  /** Every weight a finding of the rule can have, lowered ones apart. */
  readonly severities: readonly Severity[];
  readonly sources: readonly Source[];
  /** Sources contradict each other, and the text says so. */
  readonly contested: boolean;
}

/** What the documentation says of a rule. */
export interface RuleText {
  readonly title: string;
  readonly input: string;
  readonly output: string;
  /** What holds on the boundary day or number. */
  readonly boundary: string;
}

export const from = (tag: EvidenceTag, ref: string): Source => ({ tag, ref });
