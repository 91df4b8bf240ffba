import { slugify, type SlugKind } from '@stipple/domain';
import type { ClinicTx, Doors, Passage } from '../../platform/db/index.ts';

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

/**
 * The slug of each subject: the one it has, or a new one made of its name and the end of its id, noted in the table
 * of slugs first (a reference table is written before a clinic's own).
 */
export async function claimSlugs(
  tx: ClinicTx,
  kind: 'location' | 'practitioner',
  subjects: readonly { readonly id: string; readonly name: string; readonly slug: string | undefined }[],
): Promise<Map<string, string>> {
  const slugs = new Map<string, string>();
  const fresh: unknown[] = [];
  for (const { id, name, slug } of subjects) {
    const word = slugify(name).slice(0, 60).replace(/-+$/, '') || kind;
    slugs.set(id, slug ?? `${word}-${id.slice(-8)}`);
    if (slug === undefined) fresh.push(slugs.get(id), id);
  }
  if (fresh.length > 0) {
    const tuples = Array.from({ length: fresh.length / 2 }, (_, i) => `($1, $${i * 2 + 3}, $2, $${i * 2 + 4})`);
    await tx.query(`insert into slug (kind, slug, clinic_id, subject_id) values ${tuples.join(', ')}`, [
      kind,
      tx.clinicId,
      ...fresh,
    ]);
  }
  return slugs;
}
