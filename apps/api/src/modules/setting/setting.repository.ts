import { CLINIC_SETTINGS, clinicSetting, type ClinicSettingName } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Setting } from './setting.entity.ts';

/** The country of what holds in all of them. */
export const EVERYWHERE = '';

/** What a clinic changed, everywhere or in one country; version 0 and no id where it never changed anything. */
export type SettingRow = Readonly<
  Omit<Setting, 'clinicId' | 'id' | 'updatedAt'> & { id: string | null; updatedAt: Date | null }
>;

/** The default of everything. */
const untouched = (countryCode: string): SettingRow => ({
  id: null,
  countryCode,
  numbers: {},
  blocking: null,
  version: 0,
  updatedBy: null,
  updatedAt: null,
});

/** SQL of a number as the clinic has it, for any statement; Postgres reads it once. `clinic` is the clinic's parameter. */
export const settingSql = (name: ClinicSettingName, clinic = '$1'): string =>
  `coalesce((select (own.numbers ->> '${CLINIC_SETTINGS[name]}')::integer from setting own
     where own.clinic_id = ${clinic} and own.country_code = '${EVERYWHERE}'), ${clinicSetting(name).fallback})`;

/** SQL of which credentials block a booking in a country by the clinic's own choice; null for the default. */
export const blockingSql = (countryCode: string, clinic = '$1'): string =>
  `(select own.blocking from setting own where own.clinic_id = ${clinic} and own.country_code = ${countryCode})`;

/** The row of a country; the defaults when there is none. */
export const settingOf = (rows: readonly SettingRow[], countryCode: string): SettingRow =>
  rows.find((row) => row.countryCode === countryCode) ?? untouched(countryCode);

/** What the transaction's clinic changed. */
export const settings = (tx: ClinicTx) => ({
  all(): Promise<SettingRow[]> {
    return tx.query<SettingRow>(
      `select id, country_code as "countryCode", numbers, blocking, version, updated_by as "updatedBy",
         updated_at as "updatedAt"
       from setting where clinic_id = $1`,
      [tx.clinicId],
    );
  },

  /** Writes a row over the version that its editor has seen. @returns its id, null when somebody else was faster */
  async write({ countryCode, numbers, blocking, version }: SettingRow, by: string | null): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `insert into setting (clinic_id, id, country_code, numbers, blocking, version, updated_by, updated_at)
       values ($1, $2, $3, $4, $5, $6::integer + 1, $7, $8)
       on conflict (clinic_id, country_code) do update set numbers = excluded.numbers, blocking = excluded.blocking,
         version = excluded.version, updated_by = excluded.updated_by, updated_at = excluded.updated_at
         where setting.version = $6
       returning id`,
      [tx.clinicId, newId(), countryCode, JSON.stringify(numbers), blocking, version, by, tx.clock.now()],
    );
    return row?.id ?? null;
  },
});
