import type { RuleId } from '@stipple/domain';
import type { RuleEntry } from './entry.ts';
import { PLAN_ENTRIES } from './plan.ts';
import { SAFETY_ENTRIES } from './safety.ts';

export type { RuleEntry, RuleText } from './entry.ts';

/** Version of the rules; it changes with every change of an answer, and every answer names it. */
export const RULES_VERSION = '1.0.0';

/** Every rule with its weights and sources, in the order of domain.md section 13. */
export const RULES: Readonly<Record<RuleId, RuleEntry>> = { ...SAFETY_ENTRIES, ...PLAN_ENTRIES };
