import type { PriceWholeFragment, Service } from '@stipple/contract/admin';
import { CURRENCY_DECIMALS, PRICE_PARTS, partFields, type PricePart } from '@stipple/domain';

type Flag = 'yes' | 'no' | '';
/** An amount as it is typed: in whole units of the currency. */
type Amount = number | '';

/** The fields of a price as its form has them, named as the input's. A type: an interface is no record of fields. */
export type PriceValues = {
  locationId: string;
  service: Service;
  extent: string;
  unit: 'PER_TREATMENT' | 'PER_SESSION';
  amountMinor: Amount;
  amountHighMinor: Amount;
  currency: string;
  taxIncluded: Flag;
  sessionsIncluded: number | '';
  consultationIncluded: Flag;
  consultationExtraMinor: Amount;
  patchTestIncluded: Flag;
  patchTestExtraMinor: Amount;
  touchUpIncluded: Flag;
  touchUpExtraMinor: Amount;
  aftercareIncluded: Flag;
  aftercareExtraMinor: Amount;
  validFrom: string;
  validUntil: string;
  publish: boolean;
};

/** A currency's number of decimals. */
export const decimalsOf = (currency: string): number => CURRENCY_DECIMALS.get(currency) ?? 2;

const flag = (value: boolean | null | undefined): Flag => (value == null ? '' : value ? 'yes' : 'no');
const unflag = (value: Flag): boolean | null => (value === '' ? null : value === 'yes');

/** The form of a price that is there. */
export function valuesOf(price: PriceWholeFragment): PriceValues {
  const scale = 10 ** decimalsOf(price.currency);
  const major = (minor: number | null | undefined): Amount => (minor == null ? '' : minor / scale);
  return {
    locationId: price.locationId,
    service: price.service,
    extent: price.extent ?? '',
    unit: price.unit,
    amountMinor: major(price.amountMinor),
    amountHighMinor: major(price.amountHighMinor),
    currency: price.currency,
    taxIncluded: flag(price.taxIncluded),
    sessionsIncluded: price.sessionsIncluded ?? '',
    consultationIncluded: flag(price.consultationIncluded),
    consultationExtraMinor: major(price.consultationExtraMinor),
    patchTestIncluded: flag(price.patchTestIncluded),
    patchTestExtraMinor: major(price.patchTestExtraMinor),
    touchUpIncluded: flag(price.touchUpIncluded),
    touchUpExtraMinor: major(price.touchUpExtraMinor),
    aftercareIncluded: flag(price.aftercareIncluded),
    aftercareExtraMinor: major(price.aftercareExtraMinor),
    validFrom: price.validFrom ?? '',
    validUntil: price.validUntil ?? '',
    publish: false,
  };
}

/** The form of a new price. */
export const emptyValues = (locationId: string, service: Service, currency: string): PriceValues => ({
  locationId,
  service,
  extent: '',
  unit: 'PER_TREATMENT',
  amountMinor: '',
  amountHighMinor: '',
  currency,
  taxIncluded: 'yes',
  sessionsIncluded: '',
  consultationIncluded: '',
  consultationExtraMinor: '',
  patchTestIncluded: '',
  patchTestExtraMinor: '',
  touchUpIncluded: '',
  touchUpExtraMinor: '',
  aftercareIncluded: '',
  aftercareExtraMinor: '',
  validFrom: '',
  validUntil: '',
  publish: false,
});

/** What a form says, as the input of its mutation: sums in minor units, what is empty as nothing stated. */
export function termsOf(values: PriceValues) {
  const scale = 10 ** decimalsOf(values.currency);
  const minor = (amount: Amount) => (amount === '' ? null : Math.round(amount * scale));
  const extra = (is: Flag, amount: Amount) => (is === 'no' ? minor(amount) : null);
  return {
    unit: values.unit,
    amountMinor: minor(values.amountMinor) as number,
    amountHighMinor: minor(values.amountHighMinor),
    currency: values.currency,
    taxIncluded: unflag(values.taxIncluded),
    sessionsIncluded: values.sessionsIncluded === '' ? null : values.sessionsIncluded,
    consultationIncluded: unflag(values.consultationIncluded),
    consultationExtraMinor: extra(values.consultationIncluded, values.consultationExtraMinor),
    patchTestIncluded: unflag(values.patchTestIncluded),
    patchTestExtraMinor: extra(values.patchTestIncluded, values.patchTestExtraMinor),
    touchUpIncluded: unflag(values.touchUpIncluded),
    touchUpExtraMinor: extra(values.touchUpIncluded, values.touchUpExtraMinor),
    aftercareIncluded: unflag(values.aftercareIncluded),
    aftercareExtraMinor: extra(values.aftercareIncluded, values.aftercareExtraMinor),
    validFrom: values.validFrom || null,
    validUntil: values.validUntil || null,
  };
}

/** The parts of a price as the domain's rule reads them. */
export function partsOfTerms(terms: ReturnType<typeof termsOf>) {
  const of = (part: PricePart) => {
    const names = partFields(part);
    const read = terms as unknown as Record<string, boolean | number | null>;
    return { included: read[names.included] as boolean | null, extraMinor: read[names.extraMinor] as number | null };
  };
  return Object.fromEntries(PRICE_PARTS.map((part) => [part, of(part)])) as Record<PricePart, ReturnType<typeof of>>;
}
