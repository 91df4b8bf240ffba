import type { SlugKind } from '@stipple/domain';
import type { Doors, Passage } from '../../platform/db/index.ts';

/** Whose page a slug is the address of. */
export interface PageOwner {
  readonly clinicId: string;
  readonly subjectId: string;
}

/** Finds whose page an address is, or `null`. Page addresses are public: one statement without a transaction. */
export async function findPage(
  doors: Doors,
  kind: SlugKind,
  slug: string,
  passage: Passage,
): Promise<PageOwner | null> {
  const [page = null] = await doors.readPublic<PageOwner>(
    `select clinic_id as "clinicId", subject_id as "subjectId" from slug where kind = $1 and slug = $2`,
    [kind, slug],
    passage,
  );
  return page;
}
