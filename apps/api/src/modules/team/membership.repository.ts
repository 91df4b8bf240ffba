import type { MembershipStatus } from '@stipple/domain';
import { keysetConditions, keysetOrderBy, Parameters, type Keyset, type Page } from '../../graphql/relay/index.ts';
import type { ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Reach } from '../../platform/policy.ts';
import { likeHolding } from './like.ts';
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

/** The order of the list. */
export const MEMBERS_BY_NAME: Keyset = {
  name: 'members',
  columns: [
    { sql: 'lower(a.name)', property: 'sortName', type: 'text', part: 'string', descending: false },
    { sql: 'm.id', property: 'id', type: 'uuid', part: 'uuid', descending: false },
  ],
};

const LISTED = `select ${ROW}, a.name, a.email, m.created_at as "createdAt", lower(a.name) as "sortName",
    (select max(s.last_seen_at) from account_session s where s.account_id = a.id and s.stage = 'full') as "lastSeenAt",
    (exists (select from account_passkey k where k.account_id = a.id) or exists (select from account_authenticator u
       where u.account_id = a.id and u.confirmed_at is not null)) as "hasSecondFactor"
  from membership m join account a on a.id = m.account_id`;

function conditions(reach: Reach, { search, role, locationId, status }: MemberFilter, parameters: Parameters) {
  const words = search?.trim();
  const like = words ? parameters.add(likeHolding(words), 'text') : null;
  const at = locationId ? parameters.add(locationId, 'uuid') : null;
  return [
    'm.clinic_id = $1',
    withinReach('m', parameters.add(reach.everything, 'boolean'), parameters.add(reach.locationIds, 'uuid[]')),
    ...(like ? [`(lower(a.name) like ${like} or a.email like ${like})`] : []),
    ...(role ? [`${parameters.add(role, 'text')} = any(m.roles)`] : []),
    ...(at ? [`(m.all_locations or ${at} = any(m.location_ids))`] : []),
    ...(status ? [`m.status = ${parameters.add(status, 'text')}`] : []),
  ];
}

/** Who works in the transaction's clinic, behind the identity door. */
export const memberships = (tx: ClinicTx) => ({
  list(reach: Reach, filter: MemberFilter, page: Page): Promise<ListedMember[]> {
    const parameters = new Parameters(tx.clinicId);
    const where = [
      ...conditions(reach, filter, parameters),
      ...keysetConditions(MEMBERS_BY_NAME, page, parameters),
    ].join(' and ');
    return tx.query<ListedMember>(
      `${LISTED} where ${where} order by ${keysetOrderBy(MEMBERS_BY_NAME, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(reach: Reach, filter: MemberFilter): Promise<number> {
    const parameters = new Parameters(tx.clinicId);
    const where = conditions(reach, filter, parameters).join(' and ');
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::integer as count from membership m join account a on a.id = m.account_id where ${where}`,
      parameters.values,
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

  /** A member within reach as the list shows them. */
  async listed(id: string, reach: Reach): Promise<ListedMember | null> {
    const [row] = await tx.query<ListedMember>(
      `${LISTED} where m.clinic_id = $1 and m.id = $2 and ${withinReach('m', '$3', '$4')}`,
      [tx.clinicId, id, reach.everything, reach.locationIds],
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
