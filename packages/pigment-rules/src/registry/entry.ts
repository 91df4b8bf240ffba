import type { EvidenceTag, Source } from '@stipple/domain';
import type { Severity } from '../severity.ts';

/** What the documentation, and every finding, says of a rule. */
export interface RuleEntry {
  readonly title: string;
  readonly input: string;
  readonly output: string;
  readonly severities: readonly Severity[];
  readonly sources: readonly Source[];
  /** Sources contradict each other, and the text says so. */
  readonly contested: boolean;
  /** What holds on the boundary day or number. */
  readonly boundary: string;
}

export const from = (tag: EvidenceTag, ref: string): Source => ({ tag, ref });
