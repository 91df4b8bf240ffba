import type { ConsentScope } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';

/** One thing allowed of one photo. */
export interface PhotoScope extends ConsentScope {
  readonly photoId: string;
}

export const purposesOf = (scopes: readonly ConsentScope[]): string[] => scopes.map(({ purpose }) => purpose);
export const channelsOf = (scopes: readonly ConsentScope[]): string[] => scopes.map(({ channel }) => channel);

/** A row of `photo_publication`. */
export interface PublicationRow extends PhotoScope {
  readonly clinicId: string;
  readonly publishedAt: Date;
}

/** Postgres refuses one without its consent. What is published already stays as it is. */
export const insertPublications = (tx: ClinicTx, rows: readonly PublicationRow[]): Promise<void> =>
  insertRows(
    tx,
    'photo_publication',
    ['clinicId', 'photoId', 'purpose', 'channel', 'publishedAt'],
    rows,
    'on conflict (clinic_id, photo_id, purpose, channel) do nothing',
  );

/**
 * Where photos are shown. An address that was public in the directory and is no longer goes into `retired_file`, so
 * that it answers 410 (until the photo is published again).
 */
export class PhotoPublications {
  constructor(private readonly tx: ClinicTx) {}

  /** Shows photos where their consents allow it. @throws when one stands on no consent: Postgres keeps it */
  async publish(scopes: readonly PhotoScope[]): Promise<void> {
    const [clinicId, publishedAt] = [this.tx.clinicId, this.tx.clock.now()];
    const rows = scopes.map(({ photoId, purpose, channel }) => ({ clinicId, photoId, purpose, channel, publishedAt }));
    await insertPublications(this.tx, rows);
    const shown = scopes.filter(({ channel }) => channel === 'directory').map(({ photoId }) => photoId);
    if (shown.length === 0) return;
    const keys = await this.keysOf(shown);
    await this.tx.query('delete from retired_file where clinic_id = $1 and file_key = any($2)', [clinicId, keys]);
  }

  /** Shows photos no longer, and answers where they were shown; their consents stand. */
  async unpublish(photoIds: readonly string[], scopes: readonly ConsentScope[]): Promise<PhotoScope[]> {
    const hidden = await this.tx.query<PhotoScope>(
      `delete from photo_publication where clinic_id = $1 and photo_id = any($2)
         and (purpose, channel) in (select * from unnest($3::text[], $4::text[]))
       returning photo_id as "photoId", purpose, channel`,
      [this.tx.clinicId, photoIds, purposesOf(scopes), channelsOf(scopes)],
    );
    await this.retire(hidden.filter(({ channel }) => channel === 'directory').map(({ photoId }) => photoId));
    return hidden;
  }

  /** Notes that the addresses of photos are public no longer. */
  async retire(photoIds: readonly string[]): Promise<void> {
    if (photoIds.length > 0) await this.retireKeys(await this.keysOf(photoIds));
  }

  /** The same by the addresses, of pictures that have another one by now. */
  async retireKeys(keys: readonly string[]): Promise<void> {
    const [clinicId, retiredAt] = [this.tx.clinicId, this.tx.clock.now()];
    await insertRows(
      this.tx,
      'retired_file',
      ['clinicId', 'fileKey', 'retiredAt'],
      keys.map((fileKey) => ({ clinicId, fileKey, retiredAt })),
      'on conflict (clinic_id, file_key) do nothing',
    );
  }

  private async keysOf(photoIds: readonly string[]): Promise<string[]> {
    const rows = await this.tx.query<{ file_key: string }>(
      'select file_key from photo where clinic_id = $1 and id = any($2)',
      [this.tx.clinicId, photoIds],
    );
    return rows.map((row) => row.file_key);
  }
}
