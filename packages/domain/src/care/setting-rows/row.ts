import type { EvidenceTag } from '../../scales/source.ts';
import type { RuleId } from '../rule-ids.ts';

/** One setting as a row: its rule, default, floor, ceiling, unit, meaning, and where the default comes from. */
export type Row = readonly [
  rule: RuleId,
  fallback: number,
  min: number,
  max: number,
  unit: string,
  doc: string,
  tag: EvidenceTag,
  ref: string,
];
