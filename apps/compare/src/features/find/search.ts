import {
  CERTIFICATION_KINDS,
  type CertificationKind,
  CURRENCY_DECIMALS,
  MAX_AMOUNT_MINOR,
  SCAR_INDICATIONS,
} from '@stipple/domain';
import type { FacetName, FindQueryVariables, PractitionerFilter, PractitionerOrder } from '@stipple/contract/compare';
import { type Need, needIn, needInput, SCALE_OFFERED, upper } from '../../shared/need.ts';

/** How far around a place is searched where nothing else is said, in kilometres: some 50 miles. */
export const USUAL_RADIUS_KM = 80;

/** Results on one page. */
export const PAGE_SIZE = 10;

/** Orders, as the address spells them. */
export const ORDERS = ['rank', 'distance', 'rating', 'reviews', 'price'] as const;
export type Order = (typeof ORDERS)[number];

/** Prices as a visitor states them: in whole units of the currency, not in its minor ones. */
export interface Band {
  readonly currency: string;
  readonly least?: number;
  readonly most?: number;
}

/** All that the address of a page of results says. */
export interface Search {
  /** The name of a town; beside an id it is only shown. */
  readonly place?: string;
  /** The id of a place chosen from a list. */
  readonly near?: string;
  readonly radiusKm: number;
  readonly need: Need;
  readonly credentials: readonly CertificationKind[];
  readonly languages: readonly string[];
  readonly rating?: number;
  readonly reviews?: number;
  readonly serves?: 'women' | 'men';
  readonly price?: Band;
  readonly text?: string;
  readonly order: Order;
  readonly after?: string;
  readonly before?: string;
}

function numberIn(params: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = params.get(name)?.trim();
  const value = text ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
}

function bandIn(params: URLSearchParams): Band | undefined {
  const currency = params.get('currency') ?? '';
  const decimals = CURRENCY_DECIMALS.get(currency);
  if (decimals === undefined) return undefined;
  const limit = MAX_AMOUNT_MINOR / 10 ** decimals;
  const [a, b] = [numberIn(params, 'min', 0, limit), numberIn(params, 'max', 0, limit)];
  // Stated the wrong way round, they are still a band.
  const [least, most] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
  return { currency, ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

function orderIn(params: URLSearchParams, isPlaced: boolean, isPriced: boolean): Order {
  const order = ORDERS.find((each) => each === params.get('sort')) ?? 'rank';
  const isPossible = (order !== 'distance' || isPlaced) && (order !== 'price' || isPriced);
  return isPossible ? order : 'rank';
}

/** Reads an address. What means nothing is passed over: a stale link still finds somebody. */
export function searchIn(params: URLSearchParams): Search {
  const text = (name: string, most: number) => params.get(name)?.trim().slice(0, most) || undefined;
  const place = text('place', 100);
  const near = /^[\w-]{8,64}$/.exec(params.get('near') ?? '')?.[0];
  const price = bandIn(params);
  const stated = {
    place,
    near,
    rating: numberIn(params, 'rating', 1, 5),
    reviews: numberIn(params, 'reviews', 1, 1_000_000),
    serves: (['women', 'men'] as const).find((each) => each === params.get('serves')),
    price,
    text: text('q', 200)?.split(/\s+/).slice(0, 10).join(' '),
    after: text('after', 500),
    before: text('before', 500),
  };
  return {
    radiusKm: numberIn(params, 'r', 1, 20_000) ?? USUAL_RADIUS_KM,
    need: needIn(params),
    credentials: CERTIFICATION_KINDS.filter((kind) => params.getAll('cred').includes(kind)),
    languages: [...new Set(params.getAll('speaks'))].filter((code) => /^[a-z]{2,3}$/.test(code)).slice(0, 20),
    order: orderIn(params, Boolean(place ?? near), Boolean(price)),
    ...(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as object),
  };
}

/** What the schema is asked for. */
export function filterOf(search: Search): PractitionerFilter {
  const { place, near, radiusKm, credentials, languages, rating, reviews, serves, price, text } = search;
  const need = needInput(search.need);
  const minor = (amount: number | undefined) =>
    amount === undefined ? null : Math.round(amount * 10 ** (CURRENCY_DECIMALS.get(price?.currency ?? '') ?? 2));
  return {
    ...(near ? { near: { placeId: near, radiusKm } } : place && { near: { place, radiusKm } }),
    ...(need && { need }),
    // Where nothing in particular is wanted, prices are those of a whole scalp, as the comparison has it; of all services
    // the cheapest would be a consultation.
    ...(search.need.goal ? { service: upper(search.need.goal) } : !need && { service: 'FULL_SCALP' as const }),
    ...(credentials.length > 0 && { credentials: credentials.map((kind) => upper(kind)) }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(rating && { minRating: rating }),
    ...(reviews && { minReviews: Math.floor(reviews) }),
    ...(serves && { serves: upper(serves) }),
    ...(price && { price: { currency: price.currency, minMinor: minor(price.least), maxMinor: minor(price.most) } }),
    ...(text && { text }),
  };
}

/** The facets that can help with this search: none that belongs to another cause. */
export function facetsOf({ need }: Pick<Search, 'need'>): FacetName[] {
  const { indication } = need;
  const isStaged = !indication || SCALE_OFFERED[indication] !== undefined;
  return [
    'INDICATION',
    ...(isStaged ? (['STAGE'] as const) : []),
    ...(need.scarType || (indication && SCAR_INDICATIONS.includes(indication)) ? (['SCAR_TYPE'] as const) : []),
    need.fitzpatrick && !need.monk ? 'SKIN_TONE' : 'MONK_TONE',
    'HAIR_COLOUR',
    'CREDENTIAL',
    'MIN_RATING',
    'MIN_REVIEWS',
    'CURRENCY',
    'SERVES',
    'LANGUAGE',
  ];
}

/** The variables of `Find`. */
export function variablesOf(search: Search): FindQueryVariables {
  const { near, order, after, before } = search;
  return {
    filter: filterOf(search),
    orderBy: upper(order) satisfies PractitionerOrder,
    ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, ...(after && { after }) }),
    facets: facetsOf(search),
    near: near ?? '',
    isPicked: near !== undefined,
  };
}
