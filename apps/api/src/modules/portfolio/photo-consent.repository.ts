import type { ConsentAction, ConsentMethod, ConsentParty, ConsentScope } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newFileKey } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import { channelsOf, PhotoPublications, purposesOf, type PhotoScope } from './photo-publication.repository.ts';

/** A client's word as it is kept: whose it is, how it came, on which wording, and who wrote it down. */
export interface ConsentWord {
  readonly party: ConsentParty;
  readonly method: ConsentMethod;
  /** The version of the text that was agreed to. */
  readonly wording: string | null;
  /** Where the signed form is found. */
  readonly reference: string | null;
  /** ISO day. */
  readonly decidedOn: string | null;
  /** The account that wrote it down; null for an import. */
  readonly recordedBy: string | null;
}

/** One row of the history. */
export interface ConsentEntryRow extends ConsentWord, ConsentScope {
  readonly clinicId: string;
  readonly id: string;
  readonly photoId: string;
  readonly action: ConsentAction;
  readonly recordedAt: Date;
}

/** A consent that stands now. */
export interface ActiveConsentRow extends ConsentScope {
  readonly clinicId: string;
  readonly photoId: string;
  /** The entry that gave it. */
  readonly entryId: string;
}

const ENTRY = [
  'clinicId',
  'id',
  'photoId',
  'purpose',
  'channel',
  'action',
  'party',
  'method',
  'wording',
  'reference',
  'decidedOn',
  'recordedBy',
  'recordedAt',
] as const;
const ACTIVE = ['clinicId', 'photoId', 'purpose', 'channel', 'entryId'] as const;

export const insertConsentEntries = (tx: ClinicTx, rows: readonly ConsentEntryRow[]): Promise<void> =>
  insertRows(tx, 'photo_consent_entry', ENTRY, rows);

/** A consent given anew stands on its newest entry. */
export const insertActiveConsents = (tx: ClinicTx, rows: readonly ActiveConsentRow[]): Promise<void> =>
  insertRows(
    tx,
    'photo_consent',
    ACTIVE,
    rows,
    'on conflict (clinic_id, photo_id, purpose, channel) do update set entry_id = excluded.entry_id',
  );

/** The consents of photos: an append-only history, and what stands of it now. */
export class PhotoConsents {
  constructor(private readonly tx: ClinicTx) {}

  /** What stands now of some photos. */
  active(photoIds: readonly string[]): Promise<PhotoScope[]> {
    return this.tx.query<PhotoScope>(
      `select photo_id as "photoId", purpose, channel from photo_consent where clinic_id = $1 and photo_id = any($2)`,
      [this.tx.clinicId, photoIds],
    );
  }

  /** Writes down that consent was given. */
  async give(given: readonly PhotoScope[], word: ConsentWord): Promise<void> {
    const entries = this.entries(given, 'given', word);
    await insertConsentEntries(this.tx, entries);
    await insertActiveConsents(
      this.tx,
      entries.map(({ id, ...row }) => ({ ...row, entryId: id })),
    );
  }

  /**
   * Writes down that consent was withdrawn, and answers what stood until now. Postgres takes the publications that
   * stood on it away; a photo that nobody may show any more gets a new key, so that each address given out for it,
   * signed or not, is gone.
   */
  async withdraw(
    photoIds: readonly string[],
    scopes: readonly ConsentScope[],
    word: ConsentWord,
  ): Promise<PhotoScope[]> {
    const parameters = [this.tx.clinicId, photoIds, purposesOf(scopes), channelsOf(scopes)];
    const which = `clinic_id = $1 and photo_id = any($2) and (purpose, channel) in (select * from unnest($3::text[], $4::text[]))`;
    const columns = 'photo_id as "photoId", purpose, channel';
    // From here on nobody can publish on them: a publication would wait for this lock.
    const standing = await this.tx.query<PhotoScope>(
      `select ${columns} from photo_consent where ${which} for update`,
      parameters,
    );
    if (standing.length === 0) return [];
    const shown = await this.tx.query<PhotoScope>(
      `select ${columns} from photo_publication where ${which}`,
      parameters,
    );
    await this.tx.query(`delete from photo_consent where ${which}`, parameters);
    await insertConsentEntries(this.tx, this.entries(standing, 'withdrawn', word));
    const on = (channel: string) => [
      ...new Set(shown.filter((one) => one.channel === channel).map((one) => one.photoId)),
    ];
    await this.tellPartners(on('partners'));
    await new PhotoPublications(this.tx).retire(on('directory'));
    await this.renew(standing.map(({ photoId }) => photoId));
    return standing;
  }

  /** Notes that something was withdrawn of photos of which nothing is known to stand. */
  async noteWithdrawn(withdrawn: readonly PhotoScope[], word: ConsentWord): Promise<void> {
    await insertConsentEntries(this.tx, this.entries(withdrawn, 'withdrawn', word));
  }

  /** What partners were shown and must not show any more; each notice waits for its acknowledgement. */
  private async tellPartners(photoIds: readonly string[]): Promise<void> {
    const shown = await this.keysOf(photoIds);
    await insertRows(
      this.tx,
      'partner_notice',
      ['clinicId', 'id', 'photoId', 'fileKey', 'withdrawnAt'],
      shown.map((photo) => ({
        clinicId: this.tx.clinicId,
        id: newId(),
        photoId: photo.id,
        fileKey: photo.fileKey,
        withdrawnAt: this.tx.clock.now(),
      })),
    );
  }

  private async renew(photoIds: readonly string[]): Promise<void> {
    const open = new Set((await this.active(photoIds)).map(({ photoId }) => photoId));
    const closed = [...new Set(photoIds)].filter((id) => !open.has(id));
    if (closed.length === 0) return;
    await new PhotoPublications(this.tx).retire(closed);
    await this.tx.query(
      `update photo set file_key = renewed.file_key, updated_at = $4
         from (select unnest($2::uuid[]) as id, unnest($3::text[]) as file_key) renewed
        where photo.clinic_id = $1 and photo.id = renewed.id`,
      [this.tx.clinicId, closed, closed.map(() => newFileKey(this.tx.clinicId)), this.tx.clock.now()],
    );
  }

  private async keysOf(photoIds: readonly string[]): Promise<{ id: string; fileKey: string }[]> {
    if (photoIds.length === 0) return [];
    return this.tx.query('select id, file_key as "fileKey" from photo where clinic_id = $1 and id = any($2)', [
      this.tx.clinicId,
      photoIds,
    ]);
  }

  private entries(scopes: readonly PhotoScope[], action: ConsentAction, word: ConsentWord): ConsentEntryRow[] {
    const recordedAt = this.tx.clock.now();
    return scopes.map(({ photoId, purpose, channel }) => ({
      clinicId: this.tx.clinicId,
      id: newId(),
      photoId,
      purpose,
      channel,
      action,
      ...word,
      recordedAt,
    }));
  }
}
