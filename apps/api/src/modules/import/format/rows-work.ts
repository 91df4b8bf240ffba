import {
  FITZPATRICK_TYPES,
  HAIR_COLOURS,
  MAX_SESSIONS_INCLUDED,
  PHOTO_CONSENTS,
  PHOTO_MOMENTS,
  PHOTO_VIEWS,
  PORTFOLIO_LIMITS,
  PRICE_UNITS,
  RATING,
  REVIEW_LIMITS,
  SERVICES,
  STAGES,
  parseHairColour,
  parseStage,
  type CaseScale,
  type FitzpatrickType,
  type HairColour,
  type Indication,
  type PhotoConsent,
  type PhotoMoment,
  type PhotoView,
  type PriceUnit,
  type Service,
  filled,
} from '@stipple/domain';
import { RowFault } from '../rejection.ts';
import { CASE_INDICATIONS, IMPORTED_SCALES } from './case-codes.ts';
import { cellText } from './cell.ts';
import { readCode, readCurrency, readFlag, readLanguage } from './code.ts';
import type { RowReader } from './row-reader.ts';
import { readId, readText } from './text.ts';

export interface CaseRow {
  readonly externalId: string;
  readonly practitioner: string;
  readonly location: string | null;
  readonly indication: Indication;
  readonly startedOn: string;
  readonly photoConsent: PhotoConsent;
  readonly title: string | null;
  readonly scale: CaseScale | null;
  readonly stage: string | null;
  readonly fitzpatrick: FitzpatrickType | null;
  readonly hairColour: HairColour | null;
  readonly sessions: number | null;
  readonly completedOn: string | null;
  readonly story: string | null;
}

export function readCase(row: RowReader): CaseRow {
  const indication = row.must('indication', (cell) => readCode(cell, CASE_INDICATIONS));
  const treated: CaseRow = {
    externalId: row.must('external_id', readId),
    practitioner: row.must('practitioner_external_id', readId),
    location: row.may('location_external_id', readId),
    indication,
    startedOn: row.mustDay('started_on'),
    photoConsent: row.must('photo_consent', (cell) => readCode(cell, PHOTO_CONSENTS)),
    title: row.may('title', (cell) => readText(cell, PORTFOLIO_LIMITS.title)),
    ...readStage(row, indication),
    fitzpatrick: row.may('fitzpatrick', (cell) => readCode(cell, FITZPATRICK_TYPES)),
    hairColour: row.may('hair_colour', (cell) => known(parseHairColour(cellText(cell)), HAIR_COLOURS)),
    sessions: row.mayWhole('sessions', 1, PORTFOLIO_LIMITS.sessions),
    completedOn: row.mayDay('completed_on'),
    story: row.may('story', (cell) => readText(cell, PORTFOLIO_LIMITS.story)),
  };
  row.ordered('started_on', 'completed_on', treated.startedOn, treated.completedOn);
  return treated;
}

/** Scale and stage stand together; pattern loss without a named scale is staged on Norwood (men) or Ludwig (women). */
function readStage(row: RowReader, indication: Indication): Pick<CaseRow, 'scale' | 'stage'> {
  const named = row.may('scale', (cell) => readCode(cell, IMPORTED_SCALES));
  if (row.text('stage') === null) {
    if (named !== null) throw row.missing('stage', filled('the stage on the {scale} scale', { scale: named }));
    return { scale: null, stage: null };
  }
  const scale = named ?? ({ aga_male: 'norwood', aga_female: 'ludwig' } as const)[String(indication)];
  if (scale === undefined)
    throw row.missing('scale', filled('the scale of the stage: {codes}', { codes: IMPORTED_SCALES.join(', ') }));
  const stage = row.must('stage', (cell) => known(parseStage(scale, cellText(cell)), STAGES[scale]));
  return { scale, stage };
}

function known<Code extends string>(code: Code | undefined, codes: readonly string[]): Code {
  if (code !== undefined) return code;
  throw new RowFault(
    'unknown_code',
    'the code is not known here',
    filled('one of {codes}', { codes: codes.join(', ') }),
  );
}

export interface PhotoRow {
  readonly externalId: string;
  readonly case: string;
  /** Path below `photos/` as written; blank keeps a picture that is already stored. */
  readonly file: string | null;
  readonly moment: PhotoMoment;
  readonly view: PhotoView;
  readonly takenOn: string | null;
  readonly caption: string | null;
}

export function readPhoto(row: RowReader): PhotoRow {
  return {
    externalId: row.must('external_id', readId),
    case: row.must('case_external_id', readId),
    file: row.may('file', cellText),
    moment: row.must('moment', (cell) => readCode(cell, PHOTO_MOMENTS)),
    view: row.must('view', (cell) => readCode(cell, PHOTO_VIEWS)),
    takenOn: row.mayDay('taken_on'),
    caption: row.may('caption', (cell) => readText(cell, PORTFOLIO_LIMITS.caption)),
  };
}

export interface ReviewRow {
  readonly externalId: string;
  readonly practitioner: string;
  readonly location: string | null;
  readonly rating: number;
  readonly reviewedOn: string;
  readonly clientName: string | null;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly treatmentCompletedOn: string | null;
}

export function readReview(row: RowReader): ReviewRow {
  const review: ReviewRow = {
    externalId: row.must('external_id', readId),
    practitioner: row.must('practitioner_external_id', readId),
    location: row.may('location_external_id', readId),
    rating: row.mustWhole('rating', RATING.min, RATING.max),
    reviewedOn: row.mustDay('reviewed_on'),
    clientName: row.may('client_name', (cell) => readText(cell, REVIEW_LIMITS.clientName)),
    title: row.may('title', (cell) => readText(cell, REVIEW_LIMITS.title)),
    body: row.may('body', (cell) => readText(cell, REVIEW_LIMITS.body)),
    language: row.may('language', (cell) => readLanguage(cellText(cell))),
    treatmentCompletedOn: row.mayDay('treatment_completed_on'),
  };
  row.ordered('treatment_completed_on', 'reviewed_on', review.treatmentCompletedOn, review.reviewedOn);
  return review;
}

export interface PriceRow {
  readonly externalId: string;
  readonly location: string;
  readonly practitioner: string | null;
  readonly service: Service;
  readonly unit: PriceUnit;
  readonly amountMinor: number;
  readonly currency: string;
  readonly taxIncluded: boolean | null;
  readonly sessionsIncluded: number | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export function readPrice(row: RowReader): PriceRow {
  const currency = row.must('currency', readCurrency);
  const price: PriceRow = {
    externalId: row.must('external_id', readId),
    location: row.must('location_external_id', readId),
    practitioner: row.may('practitioner_external_id', readId),
    service: row.must('service', (cell) => readCode(cell, SERVICES)),
    unit: row.must('unit', (cell) => readCode(cell, PRICE_UNITS)),
    amountMinor: row.mustAmount('amount', currency),
    currency,
    taxIncluded: row.may('tax_included', readFlag),
    sessionsIncluded: row.mayWhole('sessions_included', 1, MAX_SESSIONS_INCLUDED),
    validFrom: row.mayDay('valid_from'),
    validUntil: row.mayDay('valid_until'),
  };
  row.ordered('valid_from', 'valid_until', price.validFrom, price.validUntil);
  return price;
}
