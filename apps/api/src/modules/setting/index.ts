/**
 * Where a clinic differs from the defaults that the rules come with: numbers that hold everywhere, and by country which
 * credentials block a booking (whose rules are the credentials' room's). It owns `setting`.
 */
export { SETTING_POLICY } from './setting.policy.ts';
export { ManagedSettingsResolver } from './setting.resolver.ts';
export { SettingService } from './setting.service.ts';
export { blockingSql, EVERYWHERE, settingOf, settings, settingSql, type SettingRow } from './setting.repository.ts';
export { ManagedSettings } from './setting.type.ts';
