import type { Doors } from '../../platform/db/index.ts';

/** What a clinic is called; the name is public. Null when there is no such clinic. */
export async function clinicName(doors: Doors, clinicId: string): Promise<string | null> {
  const [row] = await doors.readClinic<{ name: string }>(clinicId, 'select name from clinic where id = $1', [clinicId]);
  return row?.name ?? null;
}
