import type { MembershipStatus } from '@stipple/domain';
import type { CursorValues, Page } from '../../graphql/relay/index.ts';
import type { ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Reach } from '../../platform/policy.ts';
import { placeColumns, withinReach, type TeamPlace } from './place.ts';

/** Somebody who works, or worked, in the clinic. */
export interface MembershipRow extends TeamPlace {
  readonly id: string;
  readonly accountId: string;
  readonly status: MembershipStatus;
  readonly version: number;
}

/** The same with what the list shows. */
export interface ListedMember extends MembershipRow {
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly hasSecondFactor: boolean;
  /** For the cursor. */
  readonly sortName: string;
}

/** What narrows the list. */
export interface MemberFilter {
  readonly search?: string | null;
  readonly role?: string | null;
  readonly locationId?: string | null;
  readonly status?: MembershipStatus | null;
}

const ROW = `m.id, m.account_id as "accountId", m.status, m.version, ${placeColumns('m')}`;

/** Like-patterns take these as signs. */
const literal = (text: string) => `%${text.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const FILTER = `m.clinic_id = $1 and ${withinReach('m', '$2', '$3')}
  and ($4::text is null or lower(a.name) like $4 or a.email like $4)
  and ($5::text is null or $5 = any(m.roles))
  and ($6::uuid is null or m.all_locations or $6 = any(m.location_ids))
  and ($7::text is null or m.status = $7)`;

const parameters = (tx: ClinicTx, reach: Reach, filter: MemberFilter) => [
  tx.clinicId,
  reach.everything,
  reach.locationIds,
  filter.search?.trim() ? literal(filter.search.trim()) : null,
  filter.role ?? null,
  filter.locationId ?? null,
  filter.status ?? null,
];

/** Who works in the transaction's clinic, behind the identity door. */
export const memberships = (tx: ClinicTx) => ({
  list(reach: Reach, filter: MemberFilter, page: Page, after: CursorValues | null, before: CursorValues | null) {
    const way = page.backwards ? 'desc' : 'asc';
    return tx.query<ListedMember>(
      `select ${ROW}, a.name, a.email, m.created_at as "createdAt", lower(a.name) as "sortName",
         (select max(s.last_seen_at) from account_session s where s.account_id = a.id and s.stage = 'full') as "lastSeenAt",
         (exists (select from account_passkey k where k.account_id = a.id) or exists (select from account_authenticator u
            where u.account_id = a.id and u.confirmed_at is not null)) as "hasSecondFactor"
       from membership m join account a on a.id = m.account_id
       where ${FILTER}
         and ($8::text is null or (lower(a.name), m.id) > ($8, $9::uuid))
         and ($10::text is null or (lower(a.name), m.id) < ($10, $11::uuid))
       order by lower(a.name) ${way}, m.id ${way} limit $12`,
      [...parameters(tx, reach, filter), ...(after ?? [null, null]), ...(before ?? [null, null]), page.limit + 1],
    );
  },

  async count(reach: Reach, filter: MemberFilter): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::integer as count from membership m join account a on a.id = m.account_id where ${FILTER}`,
      parameters(tx, reach, filter),
    );
    return row?.count ?? 0;
  },

  /** One member within reach, and nobody changes them until the transaction ends. */
  async held(id: string, reach: Reach): Promise<MembershipRow | null> {
    const [row] = await tx.query<MembershipRow>(
      `select ${ROW} from membership m where m.clinic_id = $1 and m.id = $2 and ${withinReach('m', '$3', '$4')} for update`,
      [tx.clinicId, id, reach.everything, reach.locationIds],
    );
    return row ?? null;
  },

  async listed(id: string): Promise<ListedMember | null> {
    const whole = { everything: true, locationIds: [], practitionerId: null };
    const [row] = await tx.query<ListedMember>(
      `select ${ROW}, a.name, a.email, m.created_at as "createdAt", lower(a.name) as "sortName",
         null as "lastSeenAt", false as "hasSecondFactor"
       from membership m join account a on a.id = m.account_id where ${FILTER} and m.id = $8`,
      [...parameters(tx, whole, {}), id],
    );
    return row ?? null;
  },

  /** The account's membership, ended or not, held until the transaction ends. */
  async ofAccount(accountId: string): Promise<MembershipRow | null> {
    const [row] = await tx.query<MembershipRow>(
      `select ${ROW} from membership m where m.clinic_id = $1 and m.account_id = $2 for update`,
      [tx.clinicId, accountId],
    );
    return row ?? null;
  },

  /** Whether the address belongs to somebody who works here. */
  async isMember(email: string): Promise<boolean> {
    const rows = await tx.query(
      `select from membership m join account a on a.id = m.account_id
       where m.clinic_id = $1 and a.email = $2 and m.status = 'active'`,
      [tx.clinicId, email],
    );
    return rows.length > 0;
  },

  async insert(accountId: string, place: TeamPlace): Promise<string> {
    const id = newId();
    await tx.query(
      `insert into membership (id, account_id, clinic_id, roles, all_locations, location_ids, practitioner_id,
         created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [
        id,
        accountId,
        tx.clinicId,
        place.roles,
        place.allLocations,
        place.locationIds,
        place.practitionerId,
        tx.clock.now(),
      ],
    );
    return id;
  },

  async update(id: string, place: TeamPlace, status: MembershipStatus): Promise<void> {
    await tx.query(
      `update membership set roles = $3, all_locations = $4, location_ids = $5, practitioner_id = $6, status = $7,
         version = version + 1, updated_at = $8
       where clinic_id = $1 and id = $2`,
      [
        tx.clinicId,
        id,
        place.roles,
        place.allLocations,
        place.locationIds,
        place.practitionerId,
        status,
        tx.clock.now(),
      ],
    );
  },

  /** Whether somebody else is an owner; none of them goes until the transaction ends. */
  async hasOtherOwner(id: string): Promise<boolean> {
    const rows = await tx.query<{ id: string }>(
      `select id from membership where clinic_id = $1 and status = 'active' and 'owner' = any(roles) order by id for update`,
      [tx.clinicId],
    );
    return rows.some((row) => row.id !== id);
  },
});
