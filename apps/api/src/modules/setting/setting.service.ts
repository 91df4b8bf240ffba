import {
  accepted,
  CLINIC_SETTING_NAMES,
  CLINIC_SETTINGS,
  clinicSetting,
  clinicSettingProblems,
  mapOutcome,
  refused,
  stale,
  type Actor,
  type ClinicSettingName,
  type EventKind,
  type Member,
  type Outcome,
  type StatedSettings,
} from '@stipple/domain';
import type { Changes, ClinicTx, Doors } from '../../platform/db/index.ts';
import { memberWith } from '../../platform/policy.ts';
import { accountNames } from '../account/index.ts';
import { SETTING_POLICY } from './setting.policy.ts';
import { EVERYWHERE, settingOf, settings, type SettingRow } from './setting.repository.ts';
import type { ManagedSetting, ManagedSettings } from './setting.type.ts';

/** A row as it shall be, and what is said of that in the trail; null for a change that changes nothing. */
type SettingsChange = {
  readonly row: Partial<Pick<SettingRow, 'numbers' | 'blocking'>>;
  readonly kind: EventKind;
  readonly changes: Changes;
  readonly detail?: Readonly<Record<string, unknown>>;
} | null;

/** What a clinic goes by where judgement may differ. */
export class SettingService {
  constructor(private readonly doors: Doors) {}

  /** The numbers as they are now, with their defaults and bounds. */
  async read(actor: Actor): Promise<ManagedSettings> {
    const member = memberWith(actor, SETTING_POLICY['setting.read']);
    const rows = await this.doors.asClinic(member, (tx) => settings(tx).all());
    return this.#shown(settingOf(rows, EVERYWHERE));
  }

  /** States the numbers; one that is not given goes back to its default. Records `setting.changed`. */
  async change(actor: Actor, input: StatedSettings & { readonly version: number }): Promise<Outcome<ManagedSettings>> {
    const outcome = await this.write(actor, EVERYWHERE, input.version, (_, before) => {
      const problems = clinicSettingProblems(input);
      if (problems.length > 0) return refused(...problems);
      const numbers: Record<string, number> = { ...before.numbers };
      const changes: Record<string, readonly [number, number]> = {};
      for (const name of CLINIC_SETTING_NAMES) {
        const [was, is] = [valueOf(before, name), input[name] ?? clinicSetting(name).fallback];
        if (was !== is) changes[name] = [was, is];
        if (is === clinicSetting(name).fallback) delete numbers[CLINIC_SETTINGS[name]];
        else numbers[CLINIC_SETTINGS[name]] = is;
      }
      if (Object.keys(changes).length === 0) return accepted(null);
      return accepted({ row: { numbers }, kind: 'setting.changed', changes });
    });
    return mapOutcome(outcome, (row) => this.#shown(row));
  }

  /** Writes what a country's row (or the one of everywhere) becomes, over the version that its editor has seen. */
  async write(
    actor: Actor,
    countryCode: string,
    seen: number,
    work: (tx: ClinicTx, before: SettingRow) => Outcome<SettingsChange> | Promise<Outcome<SettingsChange>>,
  ): Promise<Outcome<SettingRow>> {
    const member: Member = memberWith(actor, SETTING_POLICY['setting.change']);
    return this.doors.asClinic(member, async (tx): Promise<Outcome<SettingRow>> => {
      const now = async () => settingOf(await settings(tx).all(), countryCode);
      const before = await now();
      if (seen !== before.version) return stale(seen, before);
      const done = await work(tx, before);
      if (!done.ok) return refused(...done.problems);
      if (done.value === null) return accepted(before);
      const { row, ...happening } = done.value;
      const id = await settings(tx).write({ ...before, ...row }, member.accountId);
      if (id === null) return stale(seen, await now());
      await tx.record({ ...happening, subjectType: 'setting', subjectId: id });
      return accepted(await now());
    });
  }

  /** Who changed each of these rows last, by name. */
  changedBy(rows: readonly SettingRow[]): Promise<Map<string, string>> {
    return accountNames(
      this.doors,
      rows.flatMap(({ updatedBy }) => updatedBy ?? []),
    );
  }

  async #shown(row: SettingRow): Promise<ManagedSettings> {
    const names = await this.changedBy([row]);
    return {
      id: row.id,
      version: row.version,
      changedAt: row.updatedAt,
      changedBy: names.get(row.updatedBy ?? '') ?? null,
      warnFirst: shown(row, 'warnFirst'),
      warnSecond: shown(row, 'warnSecond'),
      warnLast: shown(row, 'warnLast'),
    };
  }
}

const valueOf = ({ numbers }: SettingRow, name: ClinicSettingName): number =>
  numbers[CLINIC_SETTINGS[name]] ?? clinicSetting(name).fallback;

function shown(row: SettingRow, name: ClinicSettingName): ManagedSetting {
  const { key, min, max, unit, doc, fallback, sources } = clinicSetting(name);
  const [source] = sources;
  return {
    key,
    value: valueOf(row, name),
    default: fallback,
    min,
    max: max(''),
    unit,
    doc,
    tag: source!.tag,
    source: source!.ref,
  };
}
