import type { Doors } from '../../platform/db/index.ts';

/** What people are called, by account. */
export async function accountNames(doors: Doors, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await doors.asIdentity((tx) =>
    tx.query<{ id: string; name: string }>('select id, name from account where id = any($1::uuid[])', [
      [...new Set(ids)],
    ]),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
