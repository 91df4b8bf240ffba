import { systemMember } from '@stipple/domain';
import type { Doors, Tx } from '../../../platform/db/index.ts';
import { newId } from '../../../platform/ids.ts';

/** The clinic of a slug, or `null`. */
export async function findClinic(doors: Doors, slug: string): Promise<string | null> {
  return doors.asPublic(null, async (tx: Tx) => {
    const [row] = await tx.query<{ clinic_id: string }>(
      `select clinic_id from slug where kind = 'clinic' and slug = $1`,
      [slug],
    );
    return row?.clinic_id ?? null;
  });
}

/** Makes a clinic, or answers the one that another run has made of this slug meanwhile. */
export async function createClinic(doors: Doors, slug: string, name: string, runId: string): Promise<string> {
  const id = newId();
  return doors.asClinic(systemMember(id), async (tx) => {
    const now = tx.clock.now();
    const taken = await tx.query<{ clinic_id: string }>(
      `insert into slug (kind, slug, clinic_id, subject_id) values ('clinic', $1, $2, $2)
       on conflict (kind, slug) do nothing returning clinic_id`,
      [slug, id],
    );
    if (taken.length === 0) {
      const [other] = await tx.query<{ clinic_id: string }>(
        `select clinic_id from slug where kind = 'clinic' and slug = $1`,
        [slug],
      );
      if (!other) throw new Error(`The slug ${slug} is taken and can not be read`);
      return other.clinic_id;
    }
    await tx.query(
      `insert into clinic (id, slug, name, origin, created_at, updated_at) values ($1, $2, $3, 'native', $4, $4)`,
      [id, slug, name, now],
    );
    await tx.record({ kind: 'clinic.created', subjectType: 'clinic', subjectId: id, detail: { importRun: runId } });
    return id;
  });
}
