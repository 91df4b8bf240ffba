/** What a price is for (import-format, table prices). */
export const SERVICES = ['consultation', 'hairline', 'full_scalp', 'density', 'scar', 'touch_up'] as const;
export type Service = (typeof SERVICES)[number];

/** How large the treated area is, where a price depends on it (import-format, table prices). */
export const PRICE_EXTENTS = ['small', 'medium', 'large'] as const;
export type PriceExtent = (typeof PRICE_EXTENTS)[number];

/** Whether the amount is for the whole treatment or for one session. */
export const PRICE_UNITS = ['per_treatment', 'per_session'] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** Largest amount in minor units that fits a GraphQL Int. */
export const MAX_AMOUNT_MINOR = 2_147_483_647;

/** Most sessions a price can include. */
export const MAX_SESSIONS_INCLUDED = 20;

/** Usual lowest and highest number of sessions (domain.md C1): a per-session price without a stated number spans them. */
export const USUAL_SESSIONS = { low: 2, high: 4 } as const;

/**
 * The all-in price range of one price row in minor units: what a client pays for the whole treatment.
 * A per-session amount is multiplied by the sessions included, or by the usual 2 to 4 where none is stated.
 */
export function allInRange(price: { unit: PriceUnit; amountMinor: number; sessionsIncluded: number | null }): {
  lowMinor: number;
  highMinor: number;
} {
  if (price.unit === 'per_treatment') {
    return { lowMinor: price.amountMinor, highMinor: price.amountMinor };
  }
  const low = price.sessionsIncluded ?? USUAL_SESSIONS.low;
  const high = price.sessionsIncluded ?? USUAL_SESSIONS.high;
  return { lowMinor: price.amountMinor * low, highMinor: price.amountMinor * high };
}
