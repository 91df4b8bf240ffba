import { problem, type Problem } from '../outcome.ts';
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
    const { name, value } = given[Number(path.split('.')[1])]!;
    return problem(name, code, value, inWords(expected));
  });
}

/** What is expected, with the settings called as their definitions call them. */
const inWords = (expected: string): string =>
  CLINIC_SETTING_NAMES.reduce(
    (words, name) => words.replaceAll(CLINIC_SETTINGS[name], `“${clinicSetting(name).doc}”`),
    expected,
  );
