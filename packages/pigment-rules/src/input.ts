import {
  check,
  CONSULTATION,
  consultationConflicts,
  dayOf,
  isDay,
  isInstant,
  inputProblem,
  SETTING_DEFINITIONS,
  settingDefinition,
  type Consultation,
  type InputProblem,
  type Settings,
} from '@stipple/domain';
import type { AsOf } from './context.ts';

/** What a caller may give as the day: a calendar day, or a day with the instant. */
export type AsOfInput = string | AsOf;

/** The day to answer for; problems when it is no calendar day or the instant no instant. */
export function readAsOf(given: AsOfInput): { asOf: AsOf; problems: InputProblem[] } {
  const asOf = typeof given === 'object' && given !== null ? given : { on: given };
  const problems: InputProblem[] = [];
  if (!isDay(asOf.on)) problems.push(inputProblem('asOf', 'INVALID_VALUE', asOf.on, 'a calendar day as YYYY-MM-DD'));
  if (asOf.at !== undefined && !isInstant(asOf.at)) {
    problems.push(inputProblem('asOf.at', 'INVALID_VALUE', asOf.at, 'an instant such as 2026-03-29T09:30:00Z'));
  }
  return { asOf, problems };
}

/** Settings that did not come from `resolveSettings`, or were changed since: a value that is missing or out of bounds. */
export function settingsProblems(settings: Settings): InputProblem[] {
  const values: unknown = settings?.values;
  if (typeof values !== 'object' || values === null) {
    return [inputProblem('settings', 'INVALID_VALUE', settings, 'the settings that resolveSettings gives')];
  }
  const given = values as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((key) => settingDefinition(key) === undefined);
  const problems = unknown.map((key) =>
    inputProblem(`settings.${key}`, 'UNKNOWN_REFERENCE', given[key], 'the key of a setting'),
  );
  for (const definition of SETTING_DEFINITIONS) {
    const value = given[definition.key];
    const max = definition.max(settings.region);
    const none = value === null && definition.default(settings.region) === null;
    if (none || (typeof value === 'number' && value >= definition.min && value <= max)) continue;
    const expected = `${definition.min} to ${max} ${definition.unit}`;
    problems.push(inputProblem(`settings.${definition.key}`, 'OUT_OF_RANGE', value, expected));
  }
  return problems;
}

/** Days that lie in the past by nature. */
const PAST_FIELDS = [
  'bornOn',
  'areaClearedOn',
  'isotretinoinEndedOn',
  'chemotherapyEndedOn',
  'areataStableSince',
  'transplantOn',
  'laserRemovedOn',
] as const;

function pastDays(c: Consultation): (readonly [path: string, day: string | null | undefined])[] {
  return [
    ...PAST_FIELDS.map((field) => [field, c[field]] as const),
    ...(c.scars ?? []).map((s, i) => [`scars.${i}.healedOn`, s.healedOn] as const),
    ...(c.patchTests ?? []).map((t, i) => [`patchTests.${i}.on`, t.on] as const),
    ...(c.letters ?? []).map((l, i) => [`letters.${i}.on`, l.on] as const),
    ...(c.overrides ?? []).map((o, i) => [`overrides.${i}.on`, o.on] as const),
  ];
}

function timeProblems(c: Consultation, settings: Settings, asOf: AsOf): InputProblem[] {
  return (c.patchTests ?? []).flatMap((t, i) => {
    if (!t.at) return [];
    const path = `patchTests.${i}.at`;
    if (asOf.at !== undefined && new Date(t.at) > new Date(asOf.at)) {
      return [inputProblem(path, 'OUT_OF_RANGE', t.at, `an instant not after ${asOf.at}`)];
    }
    return dayOf(t.at, settings.timeZone) === t.on
      ? []
      : [inputProblem(path, 'CONFLICT', t.at, `an instant on ${t.on} in ${settings.timeZone}`)];
  });
}

/** Everything wrong with a consultation on a day: its shape, days in the future, days before birth, a stage of another scale, a zone twice. */
export function consultationProblems(input: unknown, settings: Settings, asOf: AsOf): InputProblem[] {
  const shape = check(CONSULTATION, input);
  if (shape.length > 0) return shape;
  const c = input as Consultation;
  const days = pastDays(c).flatMap(([path, day]) => {
    if (!day) return [];
    if (day > asOf.on) return [inputProblem(path, 'OUT_OF_RANGE', day, `a day not after ${asOf.on}`)];
    if (day < '1900-01-01') return [inputProblem(path, 'OUT_OF_RANGE', day, 'a day from 1900 on')];
    return c.bornOn && day < c.bornOn
      ? [inputProblem(path, 'CONFLICT', day, `a day not before the birth on ${c.bornOn}`)]
      : [];
  });
  return [...days, ...consultationConflicts(c), ...timeProblems(c, settings, asOf)];
}
