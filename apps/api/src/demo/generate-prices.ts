import type { Service } from '@stipple/domain';
import type { LocationRow } from '../modules/location/location.builder.ts';
import { buildPrice, type PriceRow } from '../modules/price/price.builder.ts';
import type { Artist, Draft } from './chain-plan.ts';
import { COUNTRIES, type CountryCode } from './towns.ts';

/** Whole pounds for a whole treatment: the middle of the ranges published in Britain (domain.md, section 8). */
const POUNDS: readonly (readonly [Service, 'small' | 'medium' | 'large' | null, number])[] = [
  ['full_scalp', 'small', 650],
  ['full_scalp', 'medium', 1_150],
  ['full_scalp', 'large', 1_900],
  ['hairline', null, 480],
  ['density', 'medium', 1_050],
  ['scar', 'small', 420],
  ['scar', 'medium', 780],
];

/** What the same work costs where the money is another. */
const LEVEL = { GBP: 1, EUR: 1.2, CHF: 1.7, USD: 1.75 } as const;

/** The chain's prices at each location, the older list that has run out, and the dearer hands. */
export function generatePrices(
  draft: Draft,
  artists: readonly Artist[],
  locations: readonly LocationRow[],
): PriceRow[] {
  const { plan, random } = draft;
  const brief = plan.pricing === 'short_list';
  const rows: PriceRow[] = [];
  for (const location of locations) {
    const currency = COUNTRIES[location.countryCode as CountryCode].currency;
    const level = plan.priceFactor * LEVEL[currency] * (0.92 + random.share() * 0.3);
    const list = brief ? POUNDS.slice(0, 4) : POUNDS;
    for (const [service, extent, pounds] of list) {
      rows.push(price(draft, location, { service, extent }, pounds * level, currency));
    }
    if (brief) continue;
    rows.push(
      extra(draft, location, 'consultation', 0, currency),
      extra(draft, location, 'touch_up', 190 * level, currency),
    );
    const old = price(draft, location, { service: 'full_scalp', extent: 'medium' }, 1_020 * level, currency);
    rows.push({ ...old, validFrom: `${year(draft) - 1}-01-01`, validUntil: `${year(draft) - 1}-12-31` });
    const senior = artists.find((artist) => artist.locations[0] === location && artist.quality > 0.8);
    if (senior) {
      const dearer = price(
        draft,
        location,
        { service: 'full_scalp', extent: 'medium' },
        1_150 * level * 1.18,
        currency,
      );
      rows.push({ ...dearer, practitionerId: senior.row.id });
    }
  }
  return rows;
}

const year = ({ asOf }: Draft) => new Date(asOf * 86_400_000).getUTCFullYear();
const round = (amount: number, step: number) => Math.round(amount / step) * step * 100;

function price(
  draft: Draft,
  location: LocationRow,
  what: Pick<PriceRow, 'service' | 'extent'>,
  amount: number,
  currency: string,
): PriceRow {
  const { plan, random } = draft;
  const sessions = what.service === 'scar' ? 2 : what.extent === 'large' ? 4 : 3;
  const perSession = plan.pricing === 'per_session';
  const amountMinor = perSession ? round(amount / sessions, 5) : round(amount, 10);
  return buildPrice({
    clinicId: draft.clinicId,
    id: draft.id(),
    locationId: location.id,
    ...what,
    unit: perSession ? 'per_session' : 'per_treatment',
    amountMinor,
    amountHighMinor: plan.pricing === 'range' ? round(amount * 1.25, 10) : null,
    currency,
    sessionsIncluded: perSession && random.chance(0.25) ? null : sessions,
    patchTestIncluded: random.chance(0.9),
    ...parts(draft, location, amount),
    validFrom: `${year(draft)}-01-01`,
    validUntil: random.chance(0.5) ? `${year(draft) + 1}-12-31` : null,
    createdAt: location.createdAt,
  });
}

/**
 * What becomes of the other parts of a treatment. Every fifth location does not say yet, as files of other systems do
 * not: its prices are not all-in, and it is asked when it next publishes.
 */
function parts(draft: Draft, location: LocationRow, amount: number): Partial<PriceRow> {
  if (draft.plan.pricing === 'whole_treatment') {
    return { patchTestIncluded: true, touchUpIncluded: true, consultationIncluded: true, aftercareIncluded: true };
  }
  const at = draft.plan.towns.findIndex(({ name }) => name === location.city);
  if (at % 5 === 4) return { touchUpIncluded: false };
  return {
    patchTestIncluded: true,
    touchUpIncluded: false,
    touchUpExtraMinor: round(amount * 0.15, 5),
    consultationIncluded: true,
    aftercareIncluded: false,
    aftercareExtraMinor: 2_500,
  };
}

function extra(draft: Draft, location: LocationRow, service: Service, amount: number, currency: string): PriceRow {
  return buildPrice({
    clinicId: draft.clinicId,
    id: draft.id(),
    locationId: location.id,
    service,
    unit: 'per_session',
    amountMinor: round(amount, 5),
    currency,
    sessionsIncluded: 1,
    touchUpIncluded: null,
    patchTestIncluded: null,
    createdAt: location.createdAt,
  });
}
