import type { Doors } from '../../platform/db/index.ts';
import { likeHolding } from './like.ts';
import { withinReach } from './place.ts';

/** Somebody who belongs, or belonged, to a clinic's team. */
export interface TeamName {
  readonly accountId: string;
  readonly name: string;
  readonly isFormer: boolean;
}

/** Whom to look for: by what their name or address holds, and by account. */
export interface TeamSearch {
  readonly search: string;
  readonly accountIds: readonly string[];
  readonly everything: boolean;
  readonly locationIds: readonly string[];
  readonly limit: number;
}

/** People of a clinic's team by name, former ones after the present, and those of the accounts named. */
export function teamNames(doors: Doors, clinicId: string, wanted: TeamSearch): Promise<TeamName[]> {
  const { search, accountIds, everything, locationIds, limit } = wanted;
  const found = (where: string) =>
    `select a.id as "accountId", a.name, m.status <> 'active' as "isFormer"
     from membership m join account a on a.id = m.account_id
     where m.clinic_id = $1 and ${withinReach('m', '$2', '$3')} and ${where}`;
  return doors.asIdentity((tx) =>
    tx.query<TeamName>(
      `(${found('(lower(a.name) like $4 or a.email like $4)')}
        order by m.status <> 'active', lower(a.name), a.id limit $6)
       union all (${found('a.id = any($5::uuid[])')})`,
      [clinicId, everything, locationIds, likeHolding(search), accountIds, limit],
    ),
  );
}

/** Whom memberships and invitations of a clinic are about, by the id of the membership or invitation. */
export async function namesOfPlaces(
  doors: Doors,
  clinicId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await doors.asIdentity((tx) =>
    tx.query<{ id: string; name: string }>(
      `select m.id, a.name from membership m join account a on a.id = m.account_id
       where m.clinic_id = $1 and m.id = any($2::uuid[])
       union all
       select i.id, coalesce(i.name, i.email) from invitation i where i.clinic_id = $1 and i.id = any($2::uuid[])`,
      [clinicId, [...new Set(ids)]],
    ),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
