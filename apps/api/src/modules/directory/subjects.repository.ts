import type { Tx } from '../../platform/db/index.ts';
import type { OutboxRow } from '../../platform/outbox/index.ts';

const at = (from: string) =>
  `select pl.practitioner_id as id from ${from}
   join practitioner_location pl on pl.clinic_id = $1 and pl.location_id = x.location_id
   where x.clinic_id = $1 and x.id = any($2::uuid[])`;

const own = (from: string) =>
  `select x.practitioner_id as id from ${from} x where x.clinic_id = $1 and x.id = any($2::uuid[]) and x.practitioner_id is not null`;

/** For each kind of subject, the practitioners whose card it changes. */
const TOUCHED: Readonly<Record<string, string>> = {
  practitioner: `select x.id from unnest($2::uuid[]) as x (id) where $1::uuid is not null`,
  location: `select pl.practitioner_id as id from practitioner_location pl
    where pl.clinic_id = $1 and pl.location_id = any($2::uuid[])`,
  clinic: `select p.id from practitioner p where p.clinic_id = $1 and $1 = any($2::uuid[])
    union select s.practitioner_id from directory_search s where s.clinic_id = $1 and $1 = any($2::uuid[])`,
  certification: own('certification'),
  review: own('review'),
  portfolio_case: own('portfolio_case'),
  photo: `select c.practitioner_id as id from photo x
    join portfolio_case c on c.clinic_id = $1 and c.id = x.case_id
    where x.clinic_id = $1 and x.id = any($2::uuid[])`,
  price: `${own('price')} union ${at('price x')} and x.practitioner_id is null`,
};

/** Parts of a card that are made anew on their own. */
export type CardPart = 'reviews' | 'cases' | 'credentials';

/** The part of a card that a kind of subject stands on; any other changes more than one. */
const PART: Readonly<Record<string, CardPart>> = {
  review: 'reviews',
  portfolio_case: 'cases',
  photo: 'cases',
  certification: 'credentials',
};

/** The practitioners whose cards some outbox rows change, with the part that changes, or `all` when it is several. */
export async function touchedPractitioners(
  tx: Tx,
  rows: readonly OutboxRow[],
): Promise<ReadonlyMap<string, CardPart | 'all'>> {
  const touched = new Map<string, CardPart | 'all'>();
  for (const [type, subjects] of Map.groupBy(rows, (row) => row.subjectType)) {
    const sql = TOUCHED[type];
    if (sql === undefined) continue;
    const ids = [...new Set(subjects.map((row) => row.subjectId))];
    const part = PART[type] ?? 'all';
    for (const { id } of await tx.prepared<{ id: string }>(sql, [tx.clinicId, ids])) {
      touched.set(id, (touched.get(id) ?? part) === part ? part : 'all');
    }
  }
  return touched;
}
