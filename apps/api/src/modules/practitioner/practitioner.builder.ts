import type { PractitionerStatus } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { uniqueSlug } from '../../platform/slug.ts';

/** A row of `practitioner`. */
export interface PractitionerRow {
  readonly clinicId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly slug: string;
  readonly name: string;
  readonly bio: string | null;
  readonly languages: readonly string[];
  readonly yearsExperience: number | null;
  /** ISO day. */
  readonly startedOn: string | null;
  readonly status: PractitionerStatus;
  readonly leftOn: string | null;
  readonly firstPublishedAt: Date | null;
  readonly servesWomen: boolean | null;
  readonly servesMen: boolean | null;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A row of `practitioner_location`: where a practitioner works, in the order the clinic lists it. */
export interface PractitionerLocationRow {
  readonly clinicId: string;
  readonly practitionerId: string;
  readonly locationId: string;
  readonly position: number;
  /** ISO day; `null` when nobody noted it. */
  readonly fromOn: string | null;
}

/** A practitioner with sensible values for whatever is not given. */
export function buildPractitioner(
  given: Partial<PractitionerRow> & Pick<PractitionerRow, 'clinicId'>,
): PractitionerRow {
  const id = given.id ?? newId();
  const name = given.name ?? 'Robin Alder';
  const createdAt = given.createdAt ?? new Date();
  const { status = 'active' } = given;
  return {
    id,
    externalId: null,
    slug: uniqueSlug(name, id),
    name,
    bio: 'Works with fine single needles and shows healed results only.',
    languages: ['en'],
    yearsExperience: 6,
    startedOn: '2020-03-02',
    status,
    leftOn: status === 'left' ? createdAt.toISOString().slice(0, 10) : null,
    firstPublishedAt: status === 'draft' ? null : createdAt,
    servesWomen: true,
    servesMen: true,
    email: null,
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

const PRACTITIONER = [
  'clinicId',
  'id',
  'externalId',
  'slug',
  'name',
  'bio',
  'languages',
  'yearsExperience',
  'startedOn',
  'status',
  'leftOn',
  'firstPublishedAt',
  'servesWomen',
  'servesMen',
  'email',
  'createdAt',
  'updatedAt',
] as const;
const PRACTITIONER_LOCATION = ['clinicId', 'practitionerId', 'locationId', 'position', 'fromOn'] as const;

export const insertPractitioners = (tx: ClinicTx, rows: readonly PractitionerRow[]): Promise<void> =>
  insertRows(tx, 'practitioner', PRACTITIONER, rows);

export const insertPractitionerLocations = (tx: ClinicTx, rows: readonly PractitionerLocationRow[]): Promise<void> =>
  insertRows(tx, 'practitioner_location', PRACTITIONER_LOCATION, rows);
