import { IMPORTED_SCOPES, isSameScope, type PhotoConsent } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';
import { PhotoConsents, type ConsentWord } from './photo-consent.repository.ts';
import { PhotoPublications, type PhotoScope } from './photo-publication.repository.ts';

const WORD: ConsentWord = {
  party: 'not_stated',
  method: 'imported',
  wording: null,
  reference: null,
  decidedOn: null,
  recordedBy: null,
};

/** What a clinic's file says of the consent of its clients, carried out. */
export class ImportedConsent {
  constructor(private readonly tx: ClinicTx) {}

  /** Carries the word of a case out for all its photos. */
  async ofCase(caseId: string, consent: PhotoConsent): Promise<void> {
    const photos = await this.tx.query<{ id: string }>(
      'select id from photo where clinic_id = $1 and case_id = $2 and removed_at is null',
      [this.tx.clinicId, caseId],
    );
    await this.ofPhotos(
      photos.map(({ id }) => id),
      consent,
    );
  }

  /** Carries the word out for some photos: shows them as imported consent allows, or takes them back. */
  async ofPhotos(photoIds: readonly string[], consent: PhotoConsent | null): Promise<void> {
    if (photoIds.length === 0) return;
    if (consent === 'granted') return this.show(photoIds);
    if (consent !== 'withdrawn') return this.takeBack(photoIds);
    const consents = new PhotoConsents(this.tx);
    const stood = await consents.withdraw(photoIds, IMPORTED_SCOPES, WORD);
    await consents.noteWithdrawn(await this.unsaid(photoIds, stood), WORD);
  }

  /** A file that says nothing any more takes back what files gave, and nothing that somebody signed here. */
  private async takeBack(photoIds: readonly string[]): Promise<void> {
    const given = await this.tx.query<PhotoScope>(
      `select k.photo_id as "photoId", k.purpose, k.channel from photo_consent k
       join photo_consent_entry e on e.clinic_id = $1 and e.id = k.entry_id
       where k.clinic_id = $1 and k.photo_id = any($2) and e.method = 'imported'`,
      [this.tx.clinicId, photoIds],
    );
    const consents = new PhotoConsents(this.tx);
    for (const scope of IMPORTED_SCOPES) {
      const own = given.filter((each) => isSameScope(each, scope)).map(({ photoId }) => photoId);
      if (own.length > 0) await consents.withdraw(own, [scope], WORD);
    }
  }

  /** A file can not take back what somebody here wrote down: in a case withdrawn by hand it gives nothing. */
  private async show(photoIds: readonly string[]): Promise<void> {
    const open = await this.tx.query<{ id: string }>(
      `select f.id from photo f where f.clinic_id = $1 and f.id = any($2) and not exists (
         select from photo_consent_entry e
         join photo o on o.clinic_id = $1 and o.id = e.photo_id
         where e.clinic_id = $1 and o.case_id = f.case_id and e.action = 'withdrawn' and e.method <> 'imported')`,
      [this.tx.clinicId, photoIds],
    );
    const consents = new PhotoConsents(this.tx);
    const wanted = allOf(open.map(({ id }) => id));
    const known = new Set((await consents.active(photoIds)).map(nameOf));
    await consents.give(
      wanted.filter((scope) => !known.has(nameOf(scope))),
      WORD,
    );
    await new PhotoPublications(this.tx).publish(wanted);
  }

  /** What the history does not yet say was withdrawn. */
  private async unsaid(photoIds: readonly string[], stood: readonly PhotoScope[]): Promise<PhotoScope[]> {
    const said = await this.tx.query<PhotoScope>(
      `select photo_id as "photoId", purpose, channel from photo_consent_entry
        where clinic_id = $1 and photo_id = any($2) and action = 'withdrawn'`,
      [this.tx.clinicId, photoIds],
    );
    const known = new Set([...said, ...stood].map(nameOf));
    return allOf(photoIds).filter((scope) => !known.has(nameOf(scope)));
  }
}

const allOf = (photoIds: readonly string[]): PhotoScope[] =>
  photoIds.flatMap((photoId) => IMPORTED_SCOPES.map((scope) => ({ photoId, ...scope })));

const nameOf = ({ photoId, purpose, channel }: PhotoScope): string => `${photoId} ${purpose} ${channel}`;
