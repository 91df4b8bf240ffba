import {
  CERTIFICATION_KINDS,
  CURRENCY_DECIMALS,
  MAX_AMOUNT_MINOR,
  normaliseWords,
  PROCEDURE_NAMES,
  serviceOfNeed,
  type CertificationKind,
  type Need,
  type Service,
} from '@stipple/domain';
import { BadUserInput } from '../../platform/errors.ts';
import { checkedNeed } from '../scale/index.ts';
import type { PageArgs } from '../../graphql/relay/index.ts';
import type { DirectoryFilter } from './search/filter.ts';
import type { PractitionerOrder } from './search/order.ts';

/** What a caller says of where: a place by name or id, or coordinates. */
export interface NearRequest {
  readonly place?: string | null;
  readonly placeId?: string | null;
  readonly country?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly radiusKm?: number | null;
}

/** `PractitionerFilter` as graphql-js coerced it; enums are domain codes. */
export interface FilterRequest {
  readonly near?: NearRequest | null;
  readonly need?: Need | null;
  readonly service?: Service | null;
  readonly price?: {
    readonly currency: string;
    readonly minMinor?: number | null;
    readonly maxMinor?: number | null;
  } | null;
  readonly credentials?: readonly CertificationKind[] | null;
  readonly minRating?: number | null;
  readonly minReviews?: number | null;
  readonly languages?: readonly string[] | null;
  readonly serves?: 'women' | 'men' | null;
  readonly text?: string | null;
}

/** The arguments of `practitioners`. */
export interface SearchRequest extends PageArgs {
  readonly filter?: FilterRequest | null;
  readonly orderBy?: PractitionerOrder | null;
}

/** Bounds of what a search may ask. */
export const SEARCH_LIMITS = {
  radiusKm: 20_000,
  defaultRadiusKm: 50,
  text: 200,
  words: 10,
  languages: 20,
  place: 100,
} as const;

const wrong = (message: string, ...path: string[]) => new BadUserInput(message, ['filter', ...path]);

const between = (value: number | null | undefined, low: number, high: number, what: string, ...path: string[]) => {
  if (value !== null && value !== undefined && !(value >= low && value <= high)) {
    throw wrong(`${what} must be between ${low} and ${high}; it is ${value}.`, ...path);
  }
};

/** Finds the coordinates of a place by its name or its global id; throws BadUserInput when there is none. */
export type FindPlace = (near: NearRequest) => Promise<{ latitude: number; longitude: number }>;

/**
 * Checks a filter and resolves its place.
 * @throws BadUserInput naming the field, what was wrong and what is expected
 */
export async function readFilter(
  request: FilterRequest | null | undefined,
  findPlace: FindPlace,
): Promise<DirectoryFilter> {
  const { near, price } = request ?? {};
  const need = checkedNeed(request?.need, ['filter', 'need']);
  between(request?.minRating, 1, 5, '`minRating`', 'minRating');
  between(request?.minReviews, 0, MAX_AMOUNT_MINOR, '`minReviews`', 'minReviews');
  return {
    near: near ? await readNear(near, findPlace) : null,
    need,
    service: request?.service ?? serviceOfNeed(need),
    price: price ? readPrice(price) : null,
    credentials: CERTIFICATION_KINDS.filter((kind) => request?.credentials?.includes(kind)),
    minRating: request?.minRating ?? null,
    minReviews: request?.minReviews ?? null,
    languages: readLanguages(request?.languages ?? []),
    serves: request?.serves ?? null,
    words: readWords(request?.text ?? ''),
  };
}

/** The order asked for, which must make sense with the filter. */
export function readOrder(order: PractitionerOrder | null | undefined, filter: DirectoryFilter): PractitionerOrder {
  if (order === 'distance' && filter.near === null) {
    throw new BadUserInput('`orderBy: DISTANCE` needs a place to measure from: give `filter.near`.', ['orderBy']);
  }
  if (order === 'price' && filter.price === null) {
    throw new BadUserInput('`orderBy: PRICE` compares amounts of one currency: give `filter.price.currency`.', [
      'orderBy',
    ]);
  }
  return order ?? 'rank';
}

async function readNear(near: NearRequest, findPlace: FindPlace): Promise<NonNullable<DirectoryFilter['near']>> {
  between(near.radiusKm, 0.1, SEARCH_LIMITS.radiusKm, '`radiusKm`', 'near', 'radiusKm');
  const radiusKm = near.radiusKm ?? SEARCH_LIMITS.defaultRadiusKm;
  const named = [near.place, near.placeId].filter((value) => value !== null && value !== undefined);
  const { latitude, longitude } = near;
  const stated = [latitude, longitude].filter((value) => value !== null && value !== undefined);
  if (named.length + (stated.length > 0 ? 1 : 0) !== 1 || stated.length === 1) {
    throw wrong('`near` needs one of `place`, `placeId`, or `latitude` with `longitude`.', 'near');
  }
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    between(latitude, -90, 90, '`latitude`', 'near', 'latitude');
    between(longitude, -180, 180, '`longitude`', 'near', 'longitude');
    return { latitude, longitude, radiusKm };
  }
  return { ...(await findPlace(near)), radiusKm };
}

function readPrice(price: NonNullable<FilterRequest['price']>): DirectoryFilter['price'] {
  const currency = price.currency.toUpperCase();
  if (!CURRENCY_DECIMALS.has(currency))
    throw wrong('`currency` must be an ISO 4217 code such as "GBP".', 'price', 'currency');
  between(price.minMinor, 0, MAX_AMOUNT_MINOR, '`minMinor`', 'price', 'minMinor');
  between(price.maxMinor, 0, MAX_AMOUNT_MINOR, '`maxMinor`', 'price', 'maxMinor');
  if (price.minMinor != null && price.maxMinor != null && price.minMinor > price.maxMinor) {
    throw wrong('`minMinor` must not be above `maxMinor`.', 'price', 'minMinor');
  }
  return { currency, minMinor: price.minMinor ?? null, maxMinor: price.maxMinor ?? null };
}

function readLanguages(languages: readonly string[]): string[] {
  if (languages.length > SEARCH_LIMITS.languages) {
    throw wrong(`\`languages\` may hold at most ${SEARCH_LIMITS.languages}.`, 'languages');
  }
  const bad = languages.find((language) => !/^[a-z]{2,3}$/i.test(language));
  if (bad !== undefined) throw wrong('`languages` must be ISO 639 codes such as "en".', 'languages');
  return languages.map((language) => language.toLowerCase());
}

/** The words of a search text. The procedure's own names say nothing of whom to find, so they are left out. */
function readWords(text: string): string[] {
  if (text.length > SEARCH_LIMITS.text)
    throw wrong(`\`text\` may have at most ${SEARCH_LIMITS.text} characters.`, 'text');
  let words = ` ${normaliseWords(text)} `;
  for (const name of PROCEDURE_NAMES) words = words.replaceAll(` ${name} `, ' ');
  return words.split(' ').filter(Boolean).slice(0, SEARCH_LIMITS.words);
}
