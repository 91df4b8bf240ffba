import type { Tx } from '../../platform/db/index.ts';
import type { SlugKind } from '@stipple/domain';

/** Page addresses of all clinics: a reference table that any door may read. */
export const slugs = (tx: Tx) => ({
  /** Whose page it is, or `null`. */
  async find(kind: SlugKind, slug: string): Promise<{ clinicId: string; subjectId: string } | null> {
    const rows = await tx.query<{ clinicId: string; subjectId: string }>(
      `select clinic_id as "clinicId", subject_id as "subjectId" from slug where kind = $1 and slug = $2`,
      [kind, slug],
    );
    return rows[0] ?? null;
  },
});
