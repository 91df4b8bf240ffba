import type { PriceTerms } from './price.repository.ts';

/** What an input says, with what it leaves out as nothing stated. */
export const termsOf = (
  input: { readonly [K in keyof PriceTerms]?: PriceTerms[K] | undefined } & PriceAmount,
): PriceTerms => ({
  unit: input.unit,
  amountMinor: input.amountMinor,
  amountHighMinor: input.amountHighMinor ?? null,
  currency: input.currency,
  taxIncluded: input.taxIncluded ?? null,
  sessionsIncluded: input.sessionsIncluded ?? null,
  consultationIncluded: input.consultationIncluded ?? null,
  consultationExtraMinor: input.consultationExtraMinor ?? null,
  patchTestIncluded: input.patchTestIncluded ?? null,
  patchTestExtraMinor: input.patchTestExtraMinor ?? null,
  touchUpIncluded: input.touchUpIncluded ?? null,
  touchUpExtraMinor: input.touchUpExtraMinor ?? null,
  aftercareIncluded: input.aftercareIncluded ?? null,
  aftercareExtraMinor: input.aftercareExtraMinor ?? null,
  validFrom: input.validFrom ?? null,
  validUntil: input.validUntil ?? null,
});

/** What every price has. */
type PriceAmount = Pick<PriceTerms, 'unit' | 'amountMinor' | 'currency'>;
