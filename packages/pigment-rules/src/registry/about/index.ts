import type { RuleId } from '@stipple/domain';
import type { RuleText } from '../entry.ts';
import { PLAN_TEXTS } from './plan.ts';
import { SAFETY_TEXTS } from './safety.ts';

/** What the documentation says of every rule. Apart from the rules themselves, so that a browser need not load it. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = { ...SAFETY_TEXTS, ...PLAN_TEXTS };
