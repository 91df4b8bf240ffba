import {
  accepted,
  filled,
  problem,
  refused,
  mapOutcome,
  verbatim,
  type Actor,
  type CertificationKind,
  type Outcome,
} from '@stipple/domain';
import { blockingIn, credentialNeeds, lawsAgainst } from '@stipple/pigment-rules';
import type { Doors } from '../../platform/db/index.ts';
import { memberWith } from '../../platform/policy.ts';
import {
  EVERYWHERE,
  SETTING_POLICY,
  settingOf,
  settings,
  type SettingRow,
  type SettingService,
} from '../setting/index.ts';
import { countriesOf } from './blocking.repository.ts';
import type { CountryBlocking, SetBlockingCredentialsInput } from './blocking.type.ts';

/** Which credentials a clinic asks for before somebody is booked, country by country. */
export class BlockingService {
  constructor(
    private readonly doors: Doors,
    private readonly settingsOf: SettingService,
  ) {}

  /** Every country where the clinic has a location, and those it has chosen for. */
  async countries(actor: Actor): Promise<CountryBlocking[]> {
    const member = memberWith(actor, SETTING_POLICY['setting.read']);
    const rows = await this.doors.asClinic(member, async (tx) => {
      const chosen = await settings(tx).all();
      const codes = new Set([...(await countriesOf(tx)), ...chosen.map(({ countryCode }) => countryCode)]);
      codes.delete(EVERYWHERE);
      return [...codes].toSorted().map((code) => settingOf(chosen, code));
    });
    return this.#shown(rows);
  }

  /**
   * Says which kinds block there from now on; null goes back to the default. What the law of the country demands can
   * not be left out. Records `setting.blocking_set`.
   */
  async set(
    actor: Actor,
    { countryCode, version, kinds = null }: SetBlockingCredentialsInput,
  ): Promise<Outcome<CountryBlocking>> {
    const outcome = await this.settingsOf.write(actor, countryCode, version, async (tx, before) => {
      if (before.id === null && !(await countriesOf(tx)).includes(countryCode)) {
        const given = verbatim(countryCode);
        return refused(problem('countryCode', 'UNKNOWN_REFERENCE', given, 'a country where the clinic has a location'));
      }
      const against = kinds === null ? [] : lawsAgainst(countryCode, kinds);
      if (against.length > 0) {
        const allOf = against.map(({ kind }) => kind);
        const laws = against.map(({ law }) => law).join('; ');
        const expected = filled('{allOf}, which the law there demands: {laws}', { allOf, laws });
        return refused(problem('kinds', 'CONFLICT', null, expected));
      }
      const blocking = isDefault(countryCode, kinds) ? null : kinds;
      const change = [blockingIn(countryCode, before.blocking), blockingIn(countryCode, blocking)] as const;
      if (change[0].join() === change[1].join()) return accepted(null);
      return accepted({
        row: { blocking },
        kind: 'setting.blocking_set',
        changes: { blocking: change },
        detail: { countryCode },
      });
    });
    return mapOutcome(outcome, async (row) => (await this.#shown([row]))[0]!);
  }

  async #shown(rows: readonly SettingRow[]): Promise<CountryBlocking[]> {
    const names = await this.settingsOf.changedBy(rows);
    return rows.map(({ id, countryCode, version, blocking, updatedAt, updatedBy }) => ({
      id,
      countryCode,
      version,
      isChosen: blocking !== null,
      changedAt: updatedAt,
      changedBy: names.get(updatedBy ?? '') ?? null,
      kinds: credentialNeeds(countryCode, blocking).map(({ source, ...need }) => ({
        ...need,
        byDefault: blockingIn(countryCode).includes(need.kind),
        tag: source.tag,
        source: source.ref,
      })),
    }));
  }
}

/** The clinic asks for what is asked for anyway. */
const isDefault = (countryCode: string, kinds: readonly CertificationKind[] | null): boolean =>
  blockingIn(countryCode, kinds).join() === blockingIn(countryCode).join();
