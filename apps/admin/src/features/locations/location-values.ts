import type { CreateLocationInput, LocationWholeFragment } from '@stipple/contract/admin';
import type { TFunction } from 'i18next';

/** What the form of a location holds; an empty text is nothing. */
export interface LocationValues extends Record<string, unknown> {
  name: string;
  city: string;
  address: string;
  postalCode: string;
  region: string;
  countryCode: string;
  timeZone: string;
  latitude: number | '';
  longitude: number | '';
  phone: string;
  email: string;
  openingHours: string;
}

/** A form with nothing in it. */
export const EMPTY: LocationValues = {
  name: '',
  city: '',
  address: '',
  postalCode: '',
  region: '',
  countryCode: '',
  timeZone: '',
  latitude: '',
  longitude: '',
  phone: '',
  email: '',
  openingHours: '',
};

/** A location as its form shows it. Coordinates of the town are not its own: they move with the town. */
export function valuesOf(location: LocationWholeFragment): LocationValues {
  const isStated = location.coordinateSource === 'GIVEN';
  return {
    name: location.name,
    city: location.city,
    address: location.address ?? '',
    postalCode: location.postalCode ?? '',
    region: location.region ?? '',
    countryCode: location.countryCode,
    timeZone: location.timeZone,
    latitude: isStated ? (location.latitude ?? '') : '',
    longitude: isStated ? (location.longitude ?? '') : '',
    phone: location.phone ?? '',
    email: location.email ?? '',
    openingHours: location.openingHours ?? '',
  };
}

/** What the form says, as the input of a mutation. */
export function inputOf(values: LocationValues): CreateLocationInput {
  const orNull = (text: string) => text.trim() || null;
  const number = (value: number | '') => (value === '' ? null : value);
  return {
    name: values.name,
    city: values.city,
    address: orNull(values.address),
    postalCode: orNull(values.postalCode),
    region: orNull(values.region),
    countryCode: values.countryCode,
    timeZone: orNull(values.timeZone),
    latitude: number(values.latitude),
    longitude: number(values.longitude),
    phone: orNull(values.phone),
    email: orNull(values.email),
    openingHours: orNull(values.openingHours),
  };
}

/** What the fields are called. */
export const labelsOf = (t: TFunction<'locations'>) => ({
  name: t('fields.name'),
  city: t('fields.city'),
  address: t('fields.address'),
  postalCode: t('fields.postalCode'),
  region: t('fields.region'),
  countryCode: t('fields.countryCode'),
  timeZone: t('fields.timeZone'),
  latitude: t('fields.latitude'),
  longitude: t('fields.longitude'),
  phone: t('fields.phone'),
  email: t('fields.email'),
  openingHours: t('fields.openingHours'),
});
