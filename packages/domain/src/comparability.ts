import type { PhotoBackground, PhotoLight, PhotoMoment, PhotoView } from './portfolio.ts';

/** What is known of how a photo was taken; null where nobody stated it. */
export interface CaptureFacts {
  readonly moment: PhotoMoment;
  readonly view: PhotoView;
  readonly light: PhotoLight | null;
  readonly distanceCm: number | null;
  readonly background: PhotoBackground | null;
  readonly hairLengthMm: number | null;
  readonly dry: boolean | null;
  readonly retouched: boolean | null;
  /** Days since the last session; null when not stated. Means nothing for `before`. */
  readonly daysHealed: number | null;
}

/** What makes two photos of a head comparable (domain.md section 11, ISHRS-style capture; weights are J). */
export const COMPARABILITY_POINTS = [
  'same_view',
  'same_distance',
  'same_light',
  'same_background',
  'same_hair_length',
  'dry',
  'days_stated',
  'several_views',
  'unretouched',
] as const;
export type ComparabilityPoint = (typeof COMPARABILITY_POINTS)[number];

/** One point of the checklist: kept, broken, or not stated. Only what is stated and kept counts. */
export const POINT_STATES = ['kept', 'broken', 'unknown'] as const;
export type PointState = (typeof POINT_STATES)[number];

/** How comparable a case's photos are: 0 to 9, and each point of the checklist. */
export interface Comparability {
  readonly score: number;
  readonly points: Readonly<Record<ComparabilityPoint, PointState>>;
}

/** Judgement (J): distances and hair lengths that differ by no more than this count as the same. */
export const COMPARABILITY_TOLERANCE = { distanceShare: 0.1, hairLengthMm: 2 } as const;

/** How many views of a healed head count as several (J). */
export const SEVERAL_VIEWS = 3;

const same = <T>(a: T | null, b: T | null, equal: (a: T, b: T) => boolean = Object.is): PointState =>
  a === null || b === null ? 'unknown' : equal(a, b) ? 'kept' : 'broken';

const all = (states: readonly PointState[]): PointState =>
  states.includes('broken') ? 'broken' : states.includes('unknown') || states.length === 0 ? 'unknown' : 'kept';

const stated = (value: boolean | null, good: boolean): PointState =>
  value === null ? 'unknown' : value === good ? 'kept' : 'broken';

/**
 * Scores the photos of one case from 0 to 9. Each view that shows both the head before and a later moment is a pair;
 * every pair has to keep a point for the case to get it. A case without a pair has none of the points that compare.
 */
export function comparability(photos: readonly CaptureFacts[]): Comparability {
  const later = photos.filter(({ moment }) => moment !== 'before');
  const pairs = photos
    .filter(({ moment }) => moment === 'before')
    .flatMap((before) => later.filter(({ view }) => view === before.view).map((after) => [before, after] as const));
  const ofPairs = (state: (before: CaptureFacts, after: CaptureFacts) => PointState) =>
    all(pairs.map(([before, after]) => state(before, after)));
  const hasBoth = later.length > 0 && later.length < photos.length;
  const points: Record<ComparabilityPoint, PointState> = {
    same_view: pairs.length > 0 ? 'kept' : hasBoth ? 'broken' : 'unknown',
    same_distance: ofPairs((a, b) => same(a.distanceCm, b.distanceCm, isNear)),
    same_light: ofPairs((a, b) => same(a.light, b.light)),
    same_background: ofPairs((a, b) => same(a.background, b.background)),
    same_hair_length: ofPairs((a, b) =>
      same(a.hairLengthMm, b.hairLengthMm, (x, y) => Math.abs(x - y) <= COMPARABILITY_TOLERANCE.hairLengthMm),
    ),
    dry: all(photos.map(({ dry }) => stated(dry, true))),
    days_stated: all(later.map(({ daysHealed }) => (daysHealed === null ? 'broken' : 'kept'))),
    several_views: photos.length === 0 ? 'unknown' : viewsOf(photos) >= SEVERAL_VIEWS ? 'kept' : 'broken',
    unretouched: all(photos.map(({ retouched }) => stated(retouched, false))),
  };
  return { score: Object.values(points).filter((state) => state === 'kept').length, points };
}

const viewsOf = (photos: readonly CaptureFacts[]): number => new Set(photos.map(({ view }) => view)).size;

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= COMPARABILITY_TOLERANCE.distanceShare * Math.max(a, b);
