import { CURRENCY_DECIMALS } from './currency.ts';
import { problem, type Problem } from './outcome.ts';
import type { PriceUnit, Service } from './price.ts';
import type { Expected } from './sentence/index.ts';

/** Whether visitors see a price. A lapse by its last day needs no status. */
export const PRICE_STATUSES = ['draft', 'published', 'withdrawn'] as const;
export type PriceStatus = (typeof PRICE_STATUSES)[number];

/** What a treatment consists of beside its sessions: each part is in the amount, or has a price of its own. */
export const PRICE_PARTS = ['consultation', 'patch_test', 'touch_up', 'aftercare'] as const;
export type PricePart = (typeof PRICE_PARTS)[number];

/** One part of a price: in the amount, for a sum of its own in minor units, or not stated. */
export interface PartTerms {
  /** `null`: not stated. */
  readonly included: boolean | null;
  /** What it costs beside the amount, in minor units; only where it is not included. */
  readonly extraMinor: number | null;
}

/** What a price must say before it can be published as all-in. */
export interface PriceTerms {
  readonly service: Service;
  readonly unit: PriceUnit;
  readonly taxIncluded: boolean | null;
  readonly sessionsIncluded: number | null;
  readonly parts: Readonly<Record<PricePart, PartTerms>>;
}

const PART_TOLD: Readonly<Record<PricePart, Expected>> = {
  consultation: 'the consultation to be included or priced',
  patch_test: 'the patch test to be included or priced',
  touch_up: 'the touch up to be included or priced',
  aftercare: 'the aftercare to be included or priced',
};

/** Services that are a treatment of several sessions; a consultation and a touch-up stand for themselves. */
const TREATMENTS: readonly Service[] = ['hairline', 'full_scalp', 'density', 'scar'];

/** The parts that a price for a service must state. */
export const partsOf = (service: Service): readonly PricePart[] => (TREATMENTS.includes(service) ? PRICE_PARTS : []);

/** Whether the number of sessions must be stated for a service. */
export const countsSessions = (service: Service): boolean => TREATMENTS.includes(service);

/** Names of a part's fields in inputs. */
const PART_FIELDS = {
  consultation: { included: 'consultationIncluded', extraMinor: 'consultationExtraMinor' },
  patch_test: { included: 'patchTestIncluded', extraMinor: 'patchTestExtraMinor' },
  touch_up: { included: 'touchUpIncluded', extraMinor: 'touchUpExtraMinor' },
  aftercare: { included: 'aftercareIncluded', extraMinor: 'aftercareExtraMinor' },
} as const satisfies Record<PricePart, { included: string; extraMinor: string }>;

/** Names of a part's fields in inputs: `touchUpIncluded`, `touchUpExtraMinor`. */
export const partFields = (part: PricePart) => PART_FIELDS[part];

/**
 * What keeps a price from being all-in: tax that comes on top, sessions that nobody counted, a part that is neither
 * included nor priced (domain.md G; which parts these are is judgement J). Empty when a client pays what it says.
 */
export function allInProblems(terms: PriceTerms): Problem[] {
  const problems: Problem[] = [];
  if (terms.taxIncluded !== true) {
    problems.push(problem('taxIncluded', 'REQUIRED', null, 'tax to be included: a client pays the sum they read'));
  }
  if (countsSessions(terms.service) && terms.sessionsIncluded === null) {
    problems.push(problem('sessionsIncluded', 'REQUIRED', null, 'the number of sessions that the price is for'));
  }
  for (const part of partsOf(terms.service)) {
    const { included, extraMinor } = terms.parts[part];
    if (included === true || (included === false && extraMinor !== null)) continue;
    const path = included === false ? partFields(part).extraMinor : partFields(part).included;
    problems.push(problem(path, 'REQUIRED', null, PART_TOLD[part]));
  }
  return problems;
}

/** What the parts cost that are not in the amount, in minor units: one pays them too. */
export const extrasMinor = (parts: Readonly<Partial<Record<PricePart, PartTerms>>>): number =>
  Object.values(parts).reduce((sum, { included, extraMinor }) => sum + (included === false ? (extraMinor ?? 0) : 0), 0);

/** Raises and lowers of a whole price book, in percent. */
export const RAISE_PERCENT = { min: -50, max: 100 } as const;

/** An amount changed by percent, to the nearest `step` minor units. */
const raisedMinor = (amountMinor: number, percent: number, step: number): number =>
  Math.max(0, Math.round((amountMinor * (100 + percent)) / 100 / step) * step);

/** The amount after a raise: in whole units of money above a hundred of them, else in the smallest ones. */
export function raisedAmount(amountMinor: number, percent: number, currency: string): number {
  const whole = 10 ** (CURRENCY_DECIMALS.get(currency) ?? 2);
  return raisedMinor(amountMinor, percent, amountMinor >= 100 * whole ? whole : 1);
}

/** First and last day that something holds, both inclusive; `null` is open. */
export interface ValidDays {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** Whether two spans of days share a day. ISO days compare as texts. */
export const daysOverlap = (a: ValidDays, b: ValidDays): boolean =>
  (a.validFrom === null || b.validUntil === null || a.validFrom <= b.validUntil) &&
  (b.validFrom === null || a.validUntil === null || b.validFrom <= a.validUntil);

/** Where a price stands on a day of its location. */
export const PRICE_STANDINGS = ['draft', 'scheduled', 'holds', 'lapsed', 'withdrawn'] as const;
export type PriceStanding = (typeof PRICE_STANDINGS)[number];

/** Where a price stands on an ISO day: a published one is scheduled, holds or has lapsed by its days alone. */
export function priceStanding(status: PriceStatus, { validFrom, validUntil }: ValidDays, today: string): PriceStanding {
  if (status !== 'published') return status;
  if (validFrom !== null && today < validFrom) return 'scheduled';
  return validUntil !== null && validUntil < today ? 'lapsed' : 'holds';
}

/** Most prices that are copied or raised at once. */
export const PRICES_AT_ONCE = 500;

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
