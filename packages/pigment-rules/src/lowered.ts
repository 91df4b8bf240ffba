import type { Letter, Override, RuleId } from '@stipple/domain';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { textOrder } from './order.ts';

/** Whether a letter is valid on the day: written on or before it, and not past its last day. */
export function letterCounts(letter: Letter, on: string): boolean {
  return letter.on <= on && (!letter.validUntil || on <= letter.validUntil);
}

/**
 * Whether a letter answers a finding. Where the rule raised several findings, the letter must name the one it answers:
 * a letter about epilepsy says nothing about a heart valve.
 */
function answers(letter: Letter, found: Finding, siblings: number, on: string): boolean {
  if (letter.rule !== found.rule || !letterCounts(letter, on)) return false;
  if (found.letterFrom !== undefined && letter.on < found.letterFrom) return false;
  return siblings === 1 || (letter.covers ?? []).includes(found.subject);
}

function newest<T extends { on: string }>(items: readonly T[]): T | undefined {
  return items.toSorted((a, b) => textOrder(`${b.on}${JSON.stringify(b)}`, `${a.on}${JSON.stringify(a)}`))[0];
}

/** A finding lowered to INFO by a letter or a practitioner's decision, which it then shows. */
export function lowered(context: Context, found: Finding, all: readonly Finding[]): Finding {
  const { letters, overrides } = context.consultation;
  if (found.byLetter) {
    const siblings = new Set(all.filter((f) => f.byLetter && f.rule === found.rule).map((f) => f.subject)).size;
    const letter = newest((letters ?? []).filter((l) => answers(l, found, siblings, context.asOf.on)));
    if (letter) return { ...found, severity: 'INFO', withholdsPlan: false, loweredFrom: found.severity, letter };
  }
  if (!found.overridable || found.legal) return found;
  const override = newest((overrides ?? []).filter((o) => o.rule === found.rule));
  if (!override) return found;
  const { practitioner, reason } = override;
  const notice = found.tellClient ? { key: 'a21.waived', values: { practitioner, reason } } : undefined;
  return { ...found, severity: 'INFO', loweredFrom: found.severity, override, notice };
}

/** A decision that does not count, because nothing it concerns may be decided otherwise. */
export interface RefusedOverride {
  readonly rule: RuleId;
  readonly practitioner: string;
}

/** Decisions on findings that no practitioner may lower: they are shown, and change nothing. */
export function refusedOverrides(overrides: readonly Override[], findings: readonly Finding[]): RefusedOverride[] {
  return overrides
    .filter((o) => findings.some((f) => f.rule === o.rule && !f.overridable && f.severity !== 'INFO'))
    .map(({ rule, practitioner }) => ({ rule, practitioner }))
    .toSorted((a, b) => textOrder(`${a.rule} ${a.practitioner}`, `${b.rule} ${b.practitioner}`));
}
