import type { PhotoBackground, PhotoLight, PhotoMoment, PhotoView } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newFileKey } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';

/** What is said of how a photo was taken. */
export interface CaptureSaid {
  readonly view: PhotoView;
  readonly moment: PhotoMoment;
  readonly takenOn: string | null;
  readonly daysHealed: number | null;
  readonly light: PhotoLight | null;
  readonly distanceCm: number | null;
  readonly background: PhotoBackground | null;
  readonly hairLengthMm: number | null;
  readonly dry: boolean | null;
  readonly retouched: boolean | null;
  readonly caption: string | null;
}

/** A picture whose original is kept. */
export interface KeptPicture {
  readonly originalHash: string;
  readonly originalType: string;
  readonly originalBytes: number;
  readonly width: number;
  readonly height: number;
  readonly thumbhash: string;
}

const SAID = {
  view: 'view',
  moment: 'moment',
  takenOn: 'taken_on',
  daysHealed: 'days_healed',
  light: 'light',
  distanceCm: 'distance_cm',
  background: 'background',
  hairLengthMm: 'hair_length_mm',
  dry: 'dry',
  retouched: 'retouched',
  caption: 'caption',
} as const satisfies Record<keyof CaptureSaid, string>;

/** The names of what an edit writes of a photo. */
export const PHOTO_SAID = Object.keys(SAID) as (keyof CaptureSaid)[];

const PICTURE = ['originalHash', 'originalType', 'originalBytes', 'width', 'height', 'thumbhash'] as const;

/** The photos of cases, as the clinic's people change them. */
export const managedPhotos = (tx: ClinicTx) => ({
  /** Adds photos at the end of a case and answers their ids. */
  async insert(caseId: string, photos: readonly (CaptureSaid & KeptPicture)[]): Promise<string[]> {
    const now = tx.clock.now();
    const [last] = await tx.query<{ position: number }>(
      'select coalesce(max(position), 0)::int as position from photo where clinic_id = $1 and case_id = $2',
      [tx.clinicId, caseId],
    );
    const rows = photos.map((photo, index) => ({
      ...photo,
      clinicId: tx.clinicId,
      id: newId(),
      caseId,
      fileKey: newFileKey(tx.clinicId),
      position: last!.position + index + 1,
      createdAt: now,
      updatedAt: now,
    }));
    const own = ['clinicId', 'id', 'caseId', 'fileKey', 'position', 'createdAt', 'updatedAt'] as const;
    await insertRows(tx, 'photo', [...own, ...PICTURE, ...PHOTO_SAID], rows);
    return rows.map(({ id }) => id);
  },

  async change(photoId: string, said: Partial<CaptureSaid>): Promise<void> {
    const given = Object.entries(said) as [keyof CaptureSaid, unknown][];
    const sets = given.map(([name], i) => `${SAID[name]} = $${i + 4}`);
    await tx.query(
      `update photo set ${['version = version + 1', 'updated_at = $3', ...sets].join(', ')}
       where clinic_id = $1 and id = $2`,
      [tx.clinicId, photoId, tx.clock.now(), ...given.map(([, value]) => value)],
    );
  },

  async order(photoIds: readonly string[]): Promise<void> {
    await tx.query(
      `update photo set position = placed.position, updated_at = $3
         from (select id, ordinality::int as position from unnest($2::uuid[]) with ordinality as x (id, ordinality)) placed
        where photo.clinic_id = $1 and photo.id = placed.id`,
      [tx.clinicId, photoIds, tx.clock.now()],
    );
  },

  /** Takes photos out of sight, or puts them back. */
  async setRemoved(photoIds: readonly string[], removedAt: Date | null): Promise<void> {
    await tx.query('update photo set removed_at = $3, updated_at = $4 where clinic_id = $1 and id = any($2::uuid[])', [
      tx.clinicId,
      photoIds,
      removedAt,
      tx.clock.now(),
    ]);
  },

  /** All photos of a case, those that were removed too. */
  async all(caseId: string): Promise<{ readonly id: string; readonly removed: boolean }[]> {
    return tx.query('select id, removed_at is not null as removed from photo where clinic_id = $1 and case_id = $2', [
      tx.clinicId,
      caseId,
    ]);
  },
});
