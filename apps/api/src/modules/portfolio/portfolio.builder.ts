import {
  CONSENT_WORDING,
  IMPORTED_SCOPES,
  type CaseScale,
  type ConsentScope,
  type FitzpatrickType,
  type HairColour,
  type Indication,
  type PhotoConsent,
  type PhotoLight,
  type PhotoMoment,
  type PhotoView,
  type ScarType,
} from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newFileKey } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import {
  insertActiveConsents,
  insertConsentEntries,
  type ActiveConsentRow,
  type ConsentEntryRow,
  type ConsentWord,
} from './photo-consent.repository.ts';
import { insertPublications, type PublicationRow } from './photo-publication.repository.ts';
import type { Drawing } from './photo-drawing.ts';
import { DRAWN_SIDE } from './photo-drawn.ts';

export { drawnThumbhash } from './photo-drawn-thumb.ts';

/** A row of `portfolio_case`. */
export interface CaseRow {
  readonly clinicId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly practitionerId: string;
  readonly locationId: string | null;
  readonly title: string | null;
  readonly story: string | null;
  readonly indication: Indication;
  readonly scale: CaseScale | null;
  readonly stage: string | null;
  readonly scarType: ScarType | null;
  readonly fitzpatrick: FitzpatrickType | null;
  /** Monk tone, 1 to 10. */
  readonly monk: number | null;
  readonly hairColour: HairColour | null;
  readonly greyPercent: number | null;
  readonly sessions: number | null;
  /** ISO day. */
  readonly startedOn: string;
  readonly completedOn: string | null;
  readonly importedConsent: PhotoConsent | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A row of `photo`. Either `drawing` says how it is drawn, or `originalHash` where its original is kept. */
export interface PhotoRow {
  readonly clinicId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly caseId: string;
  readonly moment: PhotoMoment;
  readonly view: PhotoView;
  readonly takenOn: string | null;
  readonly daysHealed: number | null;
  readonly caption: string | null;
  readonly light: PhotoLight | null;
  readonly distanceCm: number | null;
  readonly hairLengthMm: number | null;
  readonly dry: boolean | null;
  readonly retouched: boolean | null;
  readonly drawing: Drawing | null;
  readonly fileKey: string;
  readonly originalHash: string | null;
  readonly originalType: string | null;
  readonly originalBytes: number | null;
  readonly width: number;
  readonly height: number;
  readonly thumbhash: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A case: Norwood III, Fitzpatrick II, dark brown hair, three sessions. */
export function buildCase(given: Partial<CaseRow> & Pick<CaseRow, 'clinicId' | 'practitionerId'>): CaseRow {
  const createdAt = given.createdAt ?? new Date();
  return {
    id: given.id ?? newId(),
    externalId: null,
    locationId: null,
    title: 'Receding temples, softened',
    story: 'Three sessions, two weeks apart, photographed before and six months after.',
    indication: 'aga_male',
    scale: 'norwood',
    stage: 'III',
    scarType: null,
    fitzpatrick: 'II',
    monk: 2,
    hairColour: 'dark_brown',
    greyPercent: 0,
    sessions: 3,
    startedOn: '2025-02-03',
    completedOn: '2025-03-10',
    importedConsent: null,
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

/** A drawn photo of a case, from the front, before treatment unless another moment is given. */
export function buildPhoto(of: CaseRow, given: Partial<PhotoRow> = {}): PhotoRow {
  const createdAt = given.createdAt ?? of.createdAt;
  const [moment, view] = [given.moment ?? 'before', given.view ?? 'front'];
  const daysHealed = given.daysHealed ?? null;
  return {
    clinicId: of.clinicId,
    id: given.id ?? newId(),
    externalId: null,
    caseId: of.id,
    moment,
    view,
    takenOn: null,
    daysHealed,
    caption: null,
    light: 'overhead',
    distanceCm: 90,
    hairLengthMm: 1,
    dry: true,
    retouched: false,
    drawing: given.drawing === undefined ? drawingOf(of, moment, view, daysHealed) : given.drawing,
    fileKey: given.fileKey ?? newFileKey(of.clinicId),
    originalHash: null,
    originalType: null,
    originalBytes: null,
    width: DRAWN_SIDE,
    height: DRAWN_SIDE,
    thumbhash: null,
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

/** How the photo of a case is drawn: all photos of one case show the same head. */
export function drawingOf(of: CaseRow, moment: PhotoMoment, view: PhotoView, daysHealed: number | null): Drawing {
  return {
    seed: of.id,
    view,
    moment,
    daysHealed,
    skinTone: String(of.monk ?? 4) as Drawing['skinTone'],
    hairColour: of.hairColour ?? 'dark_brown',
    greyPercent: of.greyPercent ?? 0,
    indication: of.indication,
    scale: of.scale,
    stage: of.stage,
    density: 0.85,
  };
}

const CASE = [
  'clinicId',
  'id',
  'externalId',
  'practitionerId',
  'locationId',
  'title',
  'story',
  'indication',
  'scale',
  'stage',
  'scarType',
  'fitzpatrick',
  'monk',
  'hairColour',
  'greyPercent',
  'sessions',
  'startedOn',
  'completedOn',
  'importedConsent',
  'createdAt',
  'updatedAt',
] as const;

const PHOTO = [
  'clinicId',
  'id',
  'externalId',
  'caseId',
  'moment',
  'view',
  'takenOn',
  'daysHealed',
  'caption',
  'light',
  'distanceCm',
  'hairLengthMm',
  'dry',
  'retouched',
  'drawing',
  'fileKey',
  'originalHash',
  'originalType',
  'originalBytes',
  'width',
  'height',
  'thumbhash',
  'createdAt',
  'updatedAt',
] as const;

export const insertCases = (tx: ClinicTx, rows: readonly CaseRow[]): Promise<void> =>
  insertRows(tx, 'portfolio_case', CASE, rows);

export const insertPhotos = (tx: ClinicTx, rows: readonly PhotoRow[]): Promise<void> =>
  insertRows(tx, 'photo', PHOTO, rows);

/** What there is of the consent to show photos, and where they are shown. */
export interface ConsentRows {
  readonly entries: readonly ConsentEntryRow[];
  readonly consents: readonly ActiveConsentRow[];
  readonly publications: readonly PublicationRow[];
}

/** Consent of a photo's client in writing, for what a file's `granted` means, and its publication, unless given otherwise. */
export function buildConsent(
  photo: Pick<PhotoRow, 'clinicId' | 'id' | 'createdAt'>,
  given: {
    readonly scopes?: readonly ConsentScope[];
    readonly published?: readonly ConsentScope[];
    readonly word?: Partial<ConsentWord>;
    readonly entryId?: () => string;
  } = {},
): ConsentRows {
  const { scopes = IMPORTED_SCOPES, published = scopes, entryId = newId } = given;
  const of = { clinicId: photo.clinicId, photoId: photo.id };
  const word: ConsentWord = {
    party: 'client',
    method: 'paper',
    wording: CONSENT_WORDING,
    reference: null,
    decidedOn: photo.createdAt.toISOString().slice(0, 10),
    recordedBy: null,
    ...given.word,
  };
  const entries = scopes.map((scope) => ({
    ...of,
    ...scope,
    ...word,
    id: entryId(),
    action: 'given' as const,
    recordedAt: photo.createdAt,
  }));
  return {
    entries,
    consents: entries.map(({ id, purpose, channel }) => ({ ...of, purpose, channel, entryId: id })),
    publications: published.map((scope) => ({ ...of, ...scope, publishedAt: photo.createdAt })),
  };
}

/** Writes consents before what stands on them. */
export async function insertConsents(tx: ClinicTx, rows: ConsentRows): Promise<void> {
  await insertConsentEntries(tx, rows.entries);
  await insertActiveConsents(tx, rows.consents);
  await insertPublications(tx, rows.publications);
}
