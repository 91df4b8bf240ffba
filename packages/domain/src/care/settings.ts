import { CERTIFICATION_KINDS } from '../certification.ts';
import type { Source } from '../scales/source.ts';
import { isTimeZone } from './calendar.ts';
import { check } from './check.ts';
import { SETTING_DEFINITIONS, type SettingDefinition, type SettingKey } from './setting-definitions.ts';
import { code, day, list, number, optional, problem, record, text, type Infer, type Problem } from './shape.ts';

/** What a clinic states about itself: where it is, and which defaults it changes. */
export const SETTINGS_INPUT = record('Settings', {
  version: text('Version', 60),
  region: text('ISO 3166-1 country of the place of treatment', 2, /^[A-Z]{2}$/),
  timeZone: text('IANA time zone of the place of treatment', 60),
  values: list(
    'Changed settings',
    record('A changed setting', { key: text('Key', 60), value: number('Value', -1e6, 1e6) }),
    300,
  ),
  signOffs: optional(
    list(
      'Recorded sign-offs for shortening aftercare below a founding document',
      record('A sign-off', {
        key: text('Key of the setting', 60),
        by: text('Who signed off'),
        reason: text('Why', 1000),
        on: day('When'),
      }),
      50,
    ),
  ),
  blockingCredentials: optional(
    list('Credentials without which nobody is booked', code('Kind', CERTIFICATION_KINDS), 5),
  ),
});
export type SettingsInput = Infer<typeof SETTINGS_INPUT>;

/** A value for every setting; only the lidocaine limit may be missing, for a country without one. */
export type SettingValues = Readonly<Record<Exclude<SettingKey, 'safety.lidocainePercent'>, number>> & {
  readonly 'safety.lidocainePercent': number | null;
};

/** Settings as the rules read them, every one with its value. */
export interface Settings {
  readonly version: string;
  readonly region: string;
  readonly timeZone: string;
  readonly values: SettingValues;
  readonly signOffs: NonNullable<SettingsInput['signOffs']>;
  readonly blockingCredentials: readonly (typeof CERTIFICATION_KINDS)[number][];
}

/** Credentials that block a booking once lapsed, unless a clinic's jurisdiction says otherwise (H). */
export const DEFAULT_BLOCKING_CREDENTIALS = ['licence', 'bloodborne_pathogen', 'insurance'] as const;

const DEFINED = new Map<string, SettingDefinition>(SETTING_DEFINITIONS.map((d) => [d.key, d]));

/** The definition of a setting, or `undefined` when there is none of that key. */
export function settingDefinition(key: string): SettingDefinition | undefined {
  return DEFINED.get(key);
}

/** Bounds that hold between settings: the first must not exceed the second. */
const ORDERED: readonly (readonly [SettingKey, SettingKey])[] = [
  ['sessions.plain.low', 'sessions.plain.typical'],
  ['sessions.plain.typical', 'sessions.plain.high'],
  ['sessions.extended.low', 'sessions.extended.typical'],
  ['sessions.extended.typical', 'sessions.extended.high'],
  ['safety.transplantDeferMonths', 'safety.transplantLetterMonths'],
  ['safety.a1cLetter', 'safety.a1cRefuse'],
  ['pigment.closeDe', 'pigment.mismatchDe'],
  ['pigment.UY.low', 'pigment.UY.high'],
  ['pigment.PT.low', 'pigment.PT.high'],
  ['pigment.MO.low', 'pigment.MO.high'],
  ['pigment.AL.low', 'pigment.AL.high'],
  ['pigment.session1Low', 'pigment.session1High'],
  ['credentials.warnLast', 'credentials.warnSecond'],
  ['credentials.warnSecond', 'credentials.warnFirst'],
];

function valueProblem(
  input: SettingsInput,
  path: string,
  key: string,
  value: number,
  asOf: string | undefined,
): Problem | undefined {
  const definition = DEFINED.get(key);
  if (definition === undefined) return problem(`${path}.key`, 'UNKNOWN_REFERENCE', key, 'the key of a setting');
  const max = definition.max(input.region);
  if (value < definition.min || value > max) {
    return problem(
      `${path}.value`,
      'OUT_OF_RANGE',
      value,
      `${key} from ${definition.min} to ${max} ${definition.unit}`,
    );
  }
  if (definition.whole && !Number.isInteger(value)) {
    return problem(`${path}.value`, 'INVALID_VALUE', value, `a whole number for ${key}`);
  }
  const signed = (input.signOffs ?? []).some((s) => s.key === key && (asOf === undefined || s.on <= asOf));
  return definition.foundingFigure !== undefined && value < definition.foundingFigure && !signed
    ? problem(
        `${path}.value`,
        'CONFLICT',
        value,
        `${key} of ${definition.foundingFigure} ${definition.unit} or more, or a recorded sign-off`,
      )
    : undefined;
}

/**
 * A clinic's settings over the defaults. A value outside its bounds, without its sign-off, or at odds with another is
 * refused with a problem and the default stays. A sign-off counts from its own day on.
 * @returns `settings` is absent only when the input itself is not usable (no version, country or time zone).
 */
export function resolveSettings(input: unknown, asOf?: string): { settings?: Settings; problems: Problem[] } {
  const shapeProblems = check(SETTINGS_INPUT, input);
  if (shapeProblems.length > 0) return { problems: shapeProblems };
  const given = input as SettingsInput;
  const problems: Problem[] = [];
  if (!isTimeZone(given.timeZone)) {
    return { problems: [problem('timeZone', 'INVALID_VALUE', given.timeZone, 'an IANA time zone')] };
  }
  const values = Object.fromEntries(SETTING_DEFINITIONS.map((d) => [d.key, d.default(given.region)])) as Record<
    SettingKey,
    number | null
  >;
  const seen = new Set<string>();
  given.values.forEach(({ key, value }, i) => {
    const wrong = seen.has(key)
      ? problem(`values.${i}.key`, 'CONFLICT', key, 'each setting once')
      : valueProblem(given, `values.${i}`, key, value, asOf);
    seen.add(key);
    if (wrong) problems.push(wrong);
    else values[key as SettingKey] = value;
  });
  for (const [low, high] of ORDERED) {
    const [a, b] = [values[low], values[high]];
    if (a !== null && b !== null && a > b) {
      // Defaults agree, so one of the two was given.
      const at = given.values.findIndex(({ key }) => key === low || key === high);
      const path = `values.${at}.value`;
      problems.push(problem(path, 'CONFLICT', `${low} ${a}, ${high} ${b}`, `${low} not above ${high}`));
      for (const key of [low, high]) values[key] = DEFINED.get(key)?.default(given.region) ?? null;
    }
  }
  return {
    settings: {
      version: given.version,
      region: given.region,
      timeZone: given.timeZone,
      values: values as SettingValues,
      signOffs: given.signOffs ?? [],
      blockingCredentials: given.blockingCredentials ?? DEFAULT_BLOCKING_CREDENTIALS,
    },
    problems,
  };
}

/** Where a setting's default comes from. */
export function settingSources(key: SettingKey): readonly Source[] {
  return DEFINED.get(key)?.sources ?? [];
}
