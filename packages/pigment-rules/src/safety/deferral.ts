import type { IsoDate, RuleId } from '@stipple/domain';
import { NOTHING, raise, type Context, type Raised } from '../context.ts';
import { finding } from '../finding.ts';

/** A deferral until a day; on that day it is gone (half-open). */
export function deferral(
  context: Context,
  rule: RuleId,
  key: string,
  until: IsoDate,
  details: NonNullable<Parameters<typeof finding>[3]>,
): Raised {
  if (until <= context.asOf.on) return NOTHING;
  return raise(finding(rule, 'DEFER', key, { ...details, until, values: { ...details.values, until } }));
}
