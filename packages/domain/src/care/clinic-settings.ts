import { problem, type Problem } from '../outcome.ts';
import type { UserErrorCode } from '../rejection.ts';
import { filled, type Expected } from '../sentence/index.ts';
import { resolveSettings, settingDefinition } from './settings.ts';
import type { SettingDefinition, SettingKey } from './setting-definitions.ts';

/** The settings that a clinic can change, by their names in its forms: those alone that something reads today. */
export const CLINIC_SETTINGS = {
  warnFirst: 'credentials.warnFirst',
  warnSecond: 'credentials.warnSecond',
  warnLast: 'credentials.warnLast',
} as const satisfies Readonly<Record<string, SettingKey>>;
export type ClinicSettingName = keyof typeof CLINIC_SETTINGS;
export const CLINIC_SETTING_NAMES = Object.keys(CLINIC_SETTINGS) as readonly ClinicSettingName[];

/** What a clinic states; a value that is missing is the default. */
export type StatedSettings = { readonly [N in ClinicSettingName]?: number | null | undefined };

/** None of them depends on the country: any is as good as another. */
const ANYWHERE = { version: '1', region: 'GB', timeZone: 'Europe/London' };

/** What is known of a setting: default, bounds, unit, source. */
export function clinicSetting(name: ClinicSettingName): SettingDefinition & { readonly fallback: number } {
  const definition = settingDefinition(CLINIC_SETTINGS[name]);
  const fallback = definition?.default(ANYWHERE.region);
  if (!definition || typeof fallback !== 'number') throw new TypeError(`${name} has no default.`);
  return { ...definition, fallback };
}

/** What is wrong with settings as a clinic states them, each problem at the setting's name. */
export function clinicSettingProblems(stated: StatedSettings): Problem[] {
  const given = CLINIC_SETTING_NAMES.flatMap((name) => {
    const value = stated[name];
    return typeof value === 'number' ? [{ name, key: CLINIC_SETTINGS[name], value }] : [];
  });
  const values = given.map(({ key, value }) => ({ key, value }));
  return resolveSettings({ ...ANYWHERE, values }).problems.map(({ path, code, expected }) => {
    const { name, key, value } = given[Number(path.split('.')[1])]!;
    return problem(name, code, value, code === 'CONFLICT' ? orderOf(key, expected) : boundsOf(name, code));
  });
}

function boundsOf(name: ClinicSettingName, code: UserErrorCode): Expected {
  const { min, max } = clinicSetting(name);
  return code === 'OUT_OF_RANGE' ? filled('{min} to {max} days', { min, max: max(ANYWHERE.region) }) : 'a whole number';
}

/** Which side of `low not above high` the setting stands on. */
const orderOf = (key: SettingKey, expected: string): Expected =>
  expected.startsWith(key) ? 'no more days than the warning before it' : 'no fewer days than the warning after it';
