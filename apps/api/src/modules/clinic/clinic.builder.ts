import { isReservedSlug, type ClinicOrigin } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { uniqueSlug } from '../../platform/slug.ts';

/** A row of `clinic`. */
export interface ClinicRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly website: string | null;
  readonly origin: ClinicOrigin;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A row of `slug`: the page address of a clinic, practitioner or location, unique across clinics. */
export interface SlugRow {
  readonly kind: 'clinic' | 'practitioner' | 'location';
  readonly slug: string;
  readonly clinicId: string;
  readonly subjectId: string;
}

/** A clinic with sensible values for whatever is not given. */
export function buildClinic(given: Partial<ClinicRow> = {}): ClinicRow {
  const id = given.id ?? newId();
  const name = given.name ?? 'Alder Scalp Studio';
  const createdAt = given.createdAt ?? new Date();
  return {
    id,
    slug: uniqueSlug(name, id),
    name,
    description: 'Scalp micropigmentation in two rooms, by appointment.',
    website: null,
    origin: 'native',
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

const CLINIC = ['id', 'slug', 'name', 'description', 'website', 'origin', 'createdAt', 'updatedAt'] as const;
const SLUG = ['kind', 'slug', 'clinicId', 'subjectId'] as const;

export const insertClinics = (tx: ClinicTx, rows: readonly ClinicRow[]): Promise<void> =>
  insertRows(tx, 'clinic', CLINIC, rows);

/** @throws when a clinic would have a slug that addresses of the admin begin with */
export async function insertSlugs(tx: ClinicTx, rows: readonly SlugRow[]): Promise<void> {
  const reserved = rows.find(({ kind, slug }) => kind === 'clinic' && isReservedSlug(slug));
  if (reserved) throw new TypeError(`slug: "${reserved.slug}" is a word of the admin's own addresses`);
  await insertRows(tx, 'slug', SLUG, rows);
}
