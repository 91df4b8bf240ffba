import type { CertificationKind, CredentialHolder } from '@stipple/domain';
import { Parameters } from '../../graphql/relay/index.ts';
import { dayText, type ClinicTx } from '../../platform/db/index.ts';
import type { Reach } from '../../platform/policy.ts';
import { blockingSql } from '../setting/index.ts';

/** Somebody or something that can hold credentials, with the locations that decide what it needs. */
export interface Holder {
  readonly name: string;
  readonly locations: readonly {
    readonly id: string;
    readonly name: string;
    readonly countryCode: string;
    readonly timeZone: string;
    readonly today: string;
    /** What blocks a booking in its country by the clinic's own choice; null for the default. */
    readonly blocking: readonly CertificationKind[] | null;
  }[];
}

/** How many holders are offered at a time. */
const OFFERED = 20;

/** A person or a location by name. */
export interface NamedHolder {
  readonly kind: CredentialHolder;
  readonly id: string;
  readonly name: string;
  /** Where the person works, or the town of the location. */
  readonly place: string | null;
}

/** Who can hold credentials, in the clinic of the transaction. */
export const holders = (tx: ClinicTx) => ({
  /** People and premises within reach whose name has these words, or those with these ids; by name. */
  named(reach: Reach, words: string, ids: readonly string[]): Promise<NamedHolder[]> {
    const parameters = new Parameters(tx.clinicId);
    const wanted =
      ids.length > 0
        ? (alias: string) => `${alias}.id = any(${parameters.add(ids, 'uuid[]')})`
        : (alias: string) => `strpos(lower(${alias}.name), lower(${parameters.add(words.trim(), 'text')})) > 0`;
    const places = parameters.add(reach.locationIds, 'uuid[]');
    const all = parameters.add(reach.everything, 'boolean');
    const own = parameters.add(reach.practitionerId, 'uuid');
    return tx.query<NamedHolder>(
      `select 'practitioner' as kind, p.id, p.name, (
         select string_agg(l.name, ', ' order by pl.position) from practitioner_location pl
         join location l on l.clinic_id = $1 and l.id = pl.location_id
         where pl.clinic_id = $1 and pl.practitioner_id = p.id) as place
       from practitioner p
       where p.clinic_id = $1 and p.status <> 'left' and ${wanted('p')} and (${all} or p.id = ${own} or p.id in (
         select pl.practitioner_id from practitioner_location pl
         where pl.clinic_id = $1 and pl.location_id = any(${places})))
       union all
       select 'location', l.id, l.name, l.city from location l
       where l.clinic_id = $1 and ${wanted('l')} and (${all} or l.id = any(${places}))
       order by name, id limit ${OFFERED}`,
      parameters.values,
    );
  },

  async find(kind: 'practitioner' | 'location', holderId: string): Promise<Holder | null> {
    const name = `select h.name from ${kind} h where h.clinic_id = $1 and h.id = $2`;
    const [holder] = await tx.query<{ name: string }>(name, [tx.clinicId, holderId]);
    if (!holder) return null;
    const locations = await tx.query<Holder['locations'][number]>(
      `select l.id, l.name, l.country_code as "countryCode", l.time_zone as "timeZone",
         ${dayText('$3::timestamptz at time zone l.time_zone')} as today, ${blockingSql('l.country_code')} as blocking
       from location l ${
         kind === 'location'
           ? 'where l.clinic_id = $1 and l.id = $2'
           : `join practitioner_location pl on pl.clinic_id = $1 and pl.location_id = l.id and pl.practitioner_id = $2
              where l.clinic_id = $1 order by pl.position, l.id`
       }`,
      [tx.clinicId, holderId, tx.clock.now()],
    );
    return { name: holder.name, locations };
  },
});
