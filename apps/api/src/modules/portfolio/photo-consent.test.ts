import { CONSENT_SCOPES, IMPORTED_SCOPES } from '@stipple/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedDatabase, type TestDatabase } from '../../../test/database.ts';
import { createWorld, type ClinicHandle } from '../../../test/world.ts';
import { PhotoConsents, type ConsentWord } from './photo-consent.repository.ts';
import { PhotoPublications, type PhotoScope } from './photo-publication.repository.ts';

let database: TestDatabase;
let clinic: ClinicHandle;
beforeAll(async () => {
  database = await sharedDatabase();
  clinic = await createWorld(database.doors).clinic();
});

const word: ConsentWord = {
  party: 'client',
  method: 'paper',
  wording: '1',
  reference: 'folder 7',
  decidedOn: '2026-01-05',
  recordedBy: null,
};

/** A photo of a case of its own, without consent unless `published`. */
async function photo(published = false): Promise<{ id: string; fileKey: string }> {
  const made = await clinic.portfolioCase({ practitioner: await clinic.practitioner(), photos: [{ published }] });
  return made.photos[0]!;
}

const allOf = (photoId: string): PhotoScope[] => CONSENT_SCOPES.map((scope) => ({ photoId, ...scope }));
const shownOn = (photoId: string) =>
  clinic.asMember((tx) =>
    tx.query<{ channel: string }>('select channel from photo_publication where clinic_id = $1 and photo_id = $2', [
      clinic.id,
      photoId,
    ]),
  );

describe('Postgres', () => {
  test('lets the clinic publish nothing without consent to that purpose on that channel', async () => {
    const { id } = await photo();
    const [ownSite, directory] = allOf(id);
    const publish = (scope: PhotoScope) => clinic.asMember((tx) => new PhotoPublications(tx).publish([scope]));
    await expect(publish(directory!)).rejects.toMatchObject({ code: '23503' });
    await clinic.asMember((tx) => new PhotoConsents(tx).give([ownSite!], word));
    await publish(ownSite!);
    await expect(publish(directory!)).rejects.toMatchObject({ code: '23503' });
    expect(await shownOn(id)).toEqual([{ channel: 'own_site' }]);
  });

  test('keeps the history: nothing of it can be changed or deleted', async () => {
    for (const change of [
      `update photo_consent_entry set party = 'client' where clinic_id = $1`,
      'delete from photo_consent_entry where clinic_id = $1',
    ])
      await expect(clinic.asMember((tx) => tx.query(change, [clinic.id]))).rejects.toMatchObject({ code: '42501' });
  });

  test('counts as given only what was signed', async () => {
    const { id } = await photo();
    const verbal = { ...word, method: 'verbal' } as const;
    const give = clinic.asMember((tx) => new PhotoConsents(tx).give(allOf(id), verbal));
    await expect(give).rejects.toMatchObject({ code: '23514' });
  });

  test('takes publications away with the consent they stand on', async () => {
    const { id } = await photo(true);
    await clinic.asMember((tx) =>
      tx.query('delete from photo_consent where clinic_id = $1 and photo_id = $2', [clinic.id, id]),
    );
    expect(await shownOn(id)).toEqual([]);
  });
});

describe('withdrawing', () => {
  test('one channel leaves the others; partners who were shown the photo are to be told', async () => {
    const { id, fileKey } = await photo();
    await clinic.asMember(async (tx) => {
      await new PhotoConsents(tx).give(allOf(id), word);
      await new PhotoPublications(tx).publish(allOf(id).slice(0, 3));
      await new PhotoConsents(tx).withdraw([id], CONSENT_SCOPES.slice(2, 3), { ...word, method: 'verbal' });
    });
    expect((await shownOn(id)).map(({ channel }) => channel).toSorted()).toEqual(['directory', 'own_site']);
    const notices =
      'select photo_id, file_key, acknowledged_at from partner_notice where clinic_id = $1 and photo_id = $2';
    expect(await clinic.asMember((tx) => tx.query(notices, [clinic.id, id]))).toEqual([
      { photo_id: id, file_key: fileKey, acknowledged_at: null },
    ]);
  });

  test('wins over a publication under way, whichever comes first', async () => {
    for (const withdrawFirst of [true, false]) {
      const { id } = await photo();
      const directory = IMPORTED_SCOPES.map((scope) => ({ photoId: id, ...scope }));
      await clinic.asMember((tx) => new PhotoConsents(tx).give(directory, word));
      const withdraw = () =>
        clinic.asMember((tx) => new PhotoConsents(tx).withdraw([id], CONSENT_SCOPES, { ...word, method: 'verbal' }));
      const publish = () => clinic.asMember((tx) => new PhotoPublications(tx).publish(directory));
      const both = withdrawFirst ? [withdraw(), publish()] : [publish(), withdraw()];
      const ends = await Promise.allSettled(both);
      expect(ends[withdrawFirst ? 0 : 1]?.status).toBe('fulfilled');
      expect(await shownOn(id)).toEqual([]);
    }
  });
});
