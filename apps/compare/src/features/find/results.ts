import { isCaseLike } from '@stipple/domain';
import type { FindQuery } from '@stipple/contract/compare';
import { isEmptyNeed, type Need } from '../../shared/need.ts';

type Edge = FindQuery['practitioners']['edges'][number];
type Case = Edge['node']['cases']['nodes'][number];
type Photo = Case['photos'][number];

/** What a card shows of a practitioner's cases: one case, before and healed, seen from the same side. */
export interface Shown {
  readonly before: Photo;
  readonly after: Photo;
  /** What the case is of; codes of the schema. */
  readonly facts: Omit<Case, 'photos'>;
  /** Whether it has everything that the need states; null when nothing is stated. */
  readonly isLikeNeed: boolean | null;
}

const HEALED: ReadonlySet<Photo['moment']> = new Set(['HEALED', 'AGED']);

/** The latest healed photo that there is a photo before treatment of, from the same side. */
function pairOf({ photos }: Case): Pick<Shown, 'before' | 'after'> | undefined {
  return photos
    .filter(({ moment }) => HEALED.has(moment))
    .toSorted((a, b) => (b.daysHealed ?? 0) - (a.daysHealed ?? 0))
    .flatMap((after) => {
      const before = photos.find(({ moment, view }) => moment === 'BEFORE' && view === after.view);
      return before ? [{ before, after }] : [];
    })[0];
}

const lower = <T extends string>(code: T | null): Lowercase<T> | null => code && (code.toLowerCase() as Lowercase<T>);

/** Whether a case has everything that the need states, by the domain's own rule; null when nothing is stated. */
export function isLike(facts: Omit<Case, 'photos'>, need: Need): boolean | null {
  if (isEmptyNeed(need)) return null;
  const { indication, scale, scarType, hairColour } = facts;
  const codes = {
    indication: indication.toLowerCase(),
    scale: lower(scale),
    scarType: lower(scarType),
    hairColour: lower(hairColour),
  };
  return isCaseLike({ ...facts, ...codes }, need);
}

/** The first of a practitioner's cases, the likest first, that shows a healed result beside what was before. */
export function shownOf(cases: readonly Case[], need: Need): Shown | null {
  for (const each of cases) {
    const pair = pairOf(each);
    const { photos: _photos, ...facts } = each;
    if (pair) return { ...pair, facts, isLikeNeed: isLike(facts, need) };
  }
  return null;
}

/** What the page needs of an answer: of the cases only what is shown, as every byte is sent twice. */
export function resultsOf({ practitioners, town }: FindQuery, need: Need) {
  const { edges, ...rest } = practitioners;
  return {
    ...rest,
    town: town && 'name' in town ? town : null,
    entries: edges.map(({ node: { cases, ...node }, ...entry }) => ({
      ...entry,
      node,
      shown: shownOf(cases.nodes, need),
    })),
  };
}

/** A page of results as the loader hands it over. */
export type Results = ReturnType<typeof resultsOf>;
/** One practitioner found. */
export type Entry = Results['entries'][number];
