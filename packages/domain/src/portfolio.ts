import { accepted, problem, refused, type Outcome } from './outcome.ts';
import { filled } from './sentence/index.ts';

/** What a clinic's own file says of a case's photos. `granted` means the scopes of `IMPORTED_SCOPES`. */
export const PHOTO_CONSENTS = ['granted', 'withdrawn', 'none'] as const;
export type PhotoConsent = (typeof PHOTO_CONSENTS)[number];

/** When in the course of care a photo was taken. */
export const PHOTO_MOMENTS = ['before', 'fresh', 'healing', 'healed', 'aged'] as const;
export type PhotoMoment = (typeof PHOTO_MOMENTS)[number];

/** Which side of the head a photo shows (ISHRS views, domain.md section 11). */
export const PHOTO_VIEWS = ['front', 'left', 'right', 'left_45', 'right_45', 'vertex', 'macro'] as const;
export type PhotoView = (typeof PHOTO_VIEWS)[number];

/** The light a photo was taken in. Soft light hides dots, harsh overhead light shows them. */
export const PHOTO_LIGHTS = ['overhead', 'ambient', 'harsh'] as const;
export type PhotoLight = (typeof PHOTO_LIGHTS)[number];

/** What is behind the head. */
export const PHOTO_BACKGROUNDS = ['plain_light', 'plain_dark', 'room'] as const;
export type PhotoBackground = (typeof PHOTO_BACKGROUNDS)[number];

/** Which classification a case's stage is stated in. Cases without pattern loss state none. */
export const CASE_SCALES = ['norwood', 'ludwig', 'sinclair', 'savin'] as const;
export type CaseScale = (typeof CASE_SCALES)[number];

/** Limits of a case's and a photo's texts (characters) and numbers. */
export const PORTFOLIO_LIMITS = {
  title: 200,
  story: 10_000,
  caption: 500,
  sessions: 20,
  stage: 20,
  scarType: 40,
  hairColour: 40,
  /** Photos of one case. */
  photos: 100,
} as const;

/** Share of grey hair, in percent. */
export const GREY_PERCENT = { min: 0, max: 100 } as const;

/** How a photo was taken: distance of the camera and length of the hair that is there. */
export const CAPTURE_LIMITS = { distanceCm: { min: 1, max: 1_000 }, hairLengthMm: { min: 0, max: 2_000 } } as const;

/**
 * From which day after the last session a photo counts as fresh, healing, healed or aged.
 * `fresh` and `aged` bounds: domain.md section 11; `healed` from day 28 is a judgement (J).
 */
export const MOMENT_DAYS = { freshUntil: 7, healedFrom: 28, agedFrom: 365 } as const;

/** The moment of a photo taken so many days after the last session; before the first session it is `before`. */
export function momentOf(daysAfterLastSession: number): PhotoMoment {
  if (daysAfterLastSession < 0) return 'before';
  if (daysAfterLastSession <= MOMENT_DAYS.freshUntil) return 'fresh';
  if (daysAfterLastSession < MOMENT_DAYS.healedFrom) return 'healing';
  return daysAfterLastSession < MOMENT_DAYS.agedFrom ? 'healed' : 'aged';
}

/** The days of a case's first and last session, as ISO `YYYY-MM-DD`. */
export interface CareDays {
  readonly startedOn: string;
  readonly completedOn: string | null;
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * The moments a photo taken on a day can show, the likeliest first. Before the last session only `before` is certain:
 * between two sessions the days since the one before are not known here, so whoever was there must say.
 */
export function possibleMoments(takenOn: string | null, { startedOn, completedOn }: CareDays): readonly PhotoMoment[] {
  if (takenOn === null) return PHOTO_MOMENTS;
  if (takenOn < startedOn) return ['before'];
  if (takenOn === startedOn) return ['before', 'fresh'];
  if (completedOn === null || takenOn < completedOn) return ['fresh', 'healing', 'healed', 'aged'];
  return [momentOf(daysBetween(completedOn, takenOn))];
}

/**
 * The moment of a photo: as its day says, or as whoever took it says where the day leaves a choice. `wanted` is what
 * they say; null for what the day says.
 */
export function momentOn(takenOn: string | null, wanted: PhotoMoment | null, care: CareDays): Outcome<PhotoMoment> {
  const possible = possibleMoments(takenOn, care);
  if (wanted === null) {
    const [first] = possible;
    const isSaid = first !== undefined && (possible.length === 1 || takenOn === care.startedOn);
    return isSaid ? accepted(first) : refused(problem('moment', 'REQUIRED', null, 'the moment, or a day that says it'));
  }
  return possible.includes(wanted)
    ? accepted(wanted)
    : refused(problem('moment', 'CONFLICT', wanted, filled('{anyOf}, as its day says', { anyOf: possible })));
}

/** Days from the last session to a photo; `null` for one taken before it, or when either day is not known. */
export function daysHealedOf(takenOn: string | null, moment: PhotoMoment, completedOn: string | null): number | null {
  if (takenOn === null || completedOn === null || moment === 'before' || takenOn < completedOn) return null;
  return daysBetween(completedOn, takenOn);
}

/** Moments that show a healed result. */
export const HEALED_MOMENTS: readonly PhotoMoment[] = ['healed', 'aged'];

/** Mean length of a month in days, for saying how many months a result has healed. */
export const DAYS_PER_MONTH = 30.4375;

/** A photo as far as healing goes: days are ISO `YYYY-MM-DD`. */
export interface HealingFacts {
  readonly moment: string;
  readonly daysHealed: number | null;
  readonly takenOn: string | null;
}

/** Whether a photo shows a healed result. */
export const isHealedPhoto = ({ moment }: Pick<HealingFacts, 'moment'>): boolean =>
  HEALED_MOMENTS.some((healed) => healed === moment);

/**
 * Full months of healing that the latest healed photo of a case shows; `null` when no photo does, or none says when
 * it was taken.
 */
export function monthsHealed(photos: readonly HealingFacts[], completedOn: string | null): number | null {
  const days = photos.filter(isHealedPhoto).flatMap(({ daysHealed, takenOn }) => {
    if (daysHealed !== null) return [daysHealed];
    if (takenOn === null || completedOn === null) return [];
    return [daysBetween(completedOn, takenOn)];
  });
  return days.length === 0 ? null : Math.max(0, Math.floor(Math.max(...days) / DAYS_PER_MONTH));
}

/** How many published cases show a healed result, out of all. */
export function healedEvidence(cases: readonly { readonly photos: readonly { readonly moment: string }[] }[]): {
  cases: number;
  casesWithHealedPhotos: number;
} {
  return {
    cases: cases.length,
    casesWithHealedPhotos: cases.filter(({ photos }) => photos.some(isHealedPhoto)).length,
  };
}
