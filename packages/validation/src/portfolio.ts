import {
  CAPTURE_LIMITS,
  CASE_SCALES,
  CONSENT_LIMITS,
  CONSENT_PURPOSES,
  expectedSentence,
  FITZPATRICK_TYPES,
  GIVING_METHODS,
  GREY_PERCENT,
  HAIR_COLOURS,
  INDICATIONS,
  isConsentScope,
  parseStage,
  PHOTO_BACKGROUNDS,
  PHOTO_CHANNELS,
  PHOTO_LIGHTS,
  PHOTO_MOMENTS,
  PHOTO_VIEWS,
  PORTFOLIO_LIMITS,
  SCAR_TYPES,
  UPLOAD_LIMITS,
  WITHDRAWING_METHODS,
  type CaseScale,
  type ConsentScope,
  type Expected,
  type UserErrorCode,
} from '@stipple/domain';
import * as z from 'zod/mini';
import { day, globalId, maybeText, must, text, version } from './fields.ts';

const whole = (min: number, max: number) => z.nullish(z.int().check(z.minimum(min), z.maximum(max)));

const CASE = {
  practitionerId: globalId,
  locationId: z.nullish(globalId),
  title: maybeText(PORTFOLIO_LIMITS.title),
  story: maybeText(PORTFOLIO_LIMITS.story),
  indication: z.enum(INDICATIONS),
  scale: z.nullish(z.enum(CASE_SCALES)),
  stage: maybeText(PORTFOLIO_LIMITS.stage),
  scarType: z.nullish(z.enum(SCAR_TYPES)),
  fitzpatrick: z.nullish(z.enum(FITZPATRICK_TYPES)),
  monk: whole(1, 10),
  hairColour: z.nullish(z.enum(HAIR_COLOURS)),
  greyPercent: whole(GREY_PERCENT.min, GREY_PERCENT.max),
  sessions: whole(1, PORTFOLIO_LIMITS.sessions),
  startedOn: day,
  completedOn: z.nullish(day),
};

interface Staged {
  readonly scale?: CaseScale | null | undefined;
  readonly stage?: string | null | undefined;
}

/** What is wrong with a case's scale and stage, which stand together, and with its days. */
const isCase = z.superRefine<Staged & { startedOn: string; completedOn?: string | null | undefined }>(
  ({ scale, stage, startedOn, completedOn }, context) => {
    const say = (path: string, code: UserErrorCode, expected: Expected) =>
      context.addIssue({
        code: 'custom',
        path: [path],
        message: expectedSentence(expected),
        params: { code },
        input: null,
      });
    const staged = stage?.trim() ?? '';
    if (scale && staged === '') say('stage', 'REQUIRED', 'the stage on that scale');
    if (!scale && staged !== '') say('scale', 'REQUIRED', 'the scale of the stage');
    if (scale && staged !== '' && parseStage(scale, staged) === undefined)
      say('stage', 'INVALID_VALUE', 'a stage of that scale');
    if (completedOn && completedOn < startedOn)
      say('completedOn', 'CONFLICT', 'the last session not to be before the first');
  },
);

/** How a photo was taken, whatever is known of it. */
const CAPTURE = {
  view: z.enum(PHOTO_VIEWS),
  moment: z.nullish(z.enum(PHOTO_MOMENTS)),
  takenOn: z.nullish(day),
  light: z.nullish(z.enum(PHOTO_LIGHTS)),
  distanceCm: whole(CAPTURE_LIMITS.distanceCm.min, CAPTURE_LIMITS.distanceCm.max),
  background: z.nullish(z.enum(PHOTO_BACKGROUNDS)),
  hairLengthMm: whole(CAPTURE_LIMITS.hairLengthMm.min, CAPTURE_LIMITS.hairLengthMm.max),
  dry: z.nullish(z.boolean()),
  retouched: z.nullish(z.boolean()),
  caption: maybeText(PORTFOLIO_LIMITS.caption),
};

const newPhotos = z
  .array(z.object({ ...CAPTURE, uploadId: text(100) }))
  .check(z.maxLength(UPLOAD_LIMITS.atOnce), distinct('uploadId'));

const scopes = z.array(
  z
    .object({ purpose: z.enum(CONSENT_PURPOSES), channel: z.enum(PHOTO_CHANNELS) })
    .check(must<ConsentScope>(isConsentScope, 'INVALID_VALUE', 'a channel of that purpose')),
);
const someScopes = scopes.check(z.minLength(1), z.maxLength(10));

/** What a client said yes to, and how. */
const consent = z.object({
  scopes: someScopes,
  party: z.enum(['client', 'representative']),
  method: z.enum(GIVING_METHODS),
  wording: text(CONSENT_LIMITS.wording),
  reference: maybeText(CONSENT_LIMITS.reference),
  decidedOn: day,
});

const photoIds = z.nullish(z.array(globalId).check(z.minLength(1), z.maxLength(PORTFOLIO_LIMITS.photos)));
const WHICH = { caseId: globalId, photoIds };

/** A new case, with its photos, the consent to them and where they are shown, as far as they are there. */
export const createCaseSchema = z
  .object({
    ...CASE,
    photos: z.nullish(newPhotos),
    consent: z.nullish(consent),
    publish: z.nullish(scopes.check(z.maxLength(10))),
  })
  .check(isCase);

export const updateCaseSchema = z.object({ ...CASE, caseId: globalId, version }).check(isCase);
export const caseChangeSchema = z.object({ caseId: globalId, version });
export const addPhotosSchema = z.object({ caseId: globalId, photos: newPhotos.check(z.minLength(1)) });
export const updatePhotosSchema = z.object({
  caseId: globalId,
  photos: z
    .array(z.object({ ...CAPTURE, photoId: globalId, version }))
    .check(z.minLength(1), z.maxLength(PORTFOLIO_LIMITS.photos), distinct('photoId')),
});
export const orderPhotosSchema = z.object({
  caseId: globalId,
  photoIds: z.array(globalId).check(z.minLength(1), z.maxLength(PORTFOLIO_LIMITS.photos)),
});
export const photoChoiceSchema = z.object(WHICH);
export const recordConsentSchema = z.object({ ...WHICH, consent });
export const withdrawConsentSchema = z.object({
  ...WHICH,
  scopes: z.nullish(someScopes),
  party: z.enum(['client', 'representative']),
  method: z.enum(WITHDRAWING_METHODS),
  reference: maybeText(CONSENT_LIMITS.reference),
  decidedOn: day,
});
export const publicationSchema = z.object({ ...WHICH, scopes: someScopes });

function distinct<Name extends string>(name: Name) {
  return must<readonly Record<Name, string>[]>(
    (rows) => new Set(rows.map((row) => row[name])).size === rows.length,
    'INVALID_VALUE',
    'each once',
  );
}
