import {
  CERTIFICATION_KINDS,
  CERTIFICATION_LIMITS,
  CERTIFICATION_MAX_HOURS,
  CERTIFICATION_SCOPES,
  LOCATION_LIMITS,
  PRACTITIONER_LIMITS,
  PRACTITIONER_STATUSES,
  type CertificationKind,
  type CertificationScope,
  type PractitionerStatus,
} from '@stipple/domain';
import { readCode, readCountry, readLanguage, readTimeZone } from './code.ts';
import type { RowReader } from './row-reader.ts';
import { readId, readIds, readList, readText, readTrimmed } from './text.ts';

/** A location's row; coordinates are both given or both `null`. */
export interface LocationRow {
  readonly externalId: string;
  readonly name: string;
  readonly city: string;
  readonly countryCode: string;
  readonly timeZone: string;
  readonly address: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly openingHours: string | null;
}

export function readLocation(row: RowReader): LocationRow {
  const limits = LOCATION_LIMITS;
  const location: LocationRow = {
    externalId: row.must('external_id', readId),
    name: row.must('name', (cell) => readText(cell, limits.name)),
    city: row.must('city', (cell) => readTrimmed(cell, limits.city)),
    countryCode: row.must('country_code', readCountry),
    timeZone: row.must('time_zone', readTimeZone),
    address: row.may('address', (cell) => readText(cell, limits.address)),
    region: row.may('region', (cell) => readText(cell, limits.region)),
    postalCode: row.may('postal_code', (cell) => readTrimmed(cell, limits.postalCode)),
    latitude: row.mayDecimal('latitude', -90, 90),
    longitude: row.mayDecimal('longitude', -180, 180),
    phone: row.may('phone', (cell) => readTrimmed(cell, limits.phone)),
    email: row.may('email', (cell) => readTrimmed(cell, limits.email)),
    openingHours: row.may('opening_hours', (cell) => readText(cell, limits.openingHours)),
  };
  if ((location.latitude === null) !== (location.longitude === null)) {
    throw row.missing(location.latitude === null ? 'latitude' : 'longitude', 'latitude and longitude, or neither');
  }
  return location;
}

export interface PractitionerRow {
  readonly externalId: string;
  readonly name: string;
  readonly locations: readonly string[];
  readonly bio: string | null;
  readonly languages: readonly string[];
  readonly yearsExperience: number | null;
  readonly startedOn: string | null;
  readonly status: PractitionerStatus;
  readonly email: string | null;
}

export function readPractitioner(row: RowReader): PractitionerRow {
  const limits = PRACTITIONER_LIMITS;
  return {
    externalId: row.must('external_id', readId),
    name: row.must('name', (cell) => readText(cell, limits.name)),
    locations: row.must('location_external_ids', readIds),
    bio: row.may('bio', (cell) => readText(cell, limits.bio)),
    languages: row.may('languages', (cell) => [...new Set(readList(cell).map(readLanguage))]) ?? [],
    yearsExperience: row.mayWhole('years_experience', 0, limits.yearsExperience),
    startedOn: row.mayDay('started_on'),
    status: row.may('status', (cell) => readCode(cell, PRACTITIONER_STATUSES)) ?? 'active',
    email: row.may('email', (cell) => readTrimmed(cell, limits.email)),
  };
}

/** A certification's row. With both ids it belongs to the practitioner. */
export interface CertificationRow {
  readonly externalId: string;
  readonly kind: CertificationKind;
  readonly title: string;
  readonly issuer: string;
  readonly scope: CertificationScope;
  readonly issuedOn: string;
  readonly practitioner: string | null;
  readonly location: string | null;
  readonly number: string | null;
  readonly expiresOn: string | null;
  readonly hours: number | null;
}

export function readCertification(row: RowReader): CertificationRow {
  const limits = CERTIFICATION_LIMITS;
  const certification: CertificationRow = {
    externalId: row.must('external_id', readId),
    kind: row.must('kind', (cell) => readCode(cell, CERTIFICATION_KINDS)),
    title: row.must('title', (cell) => readText(cell, limits.title)),
    issuer: row.must('issuer', (cell) => readText(cell, limits.issuer)),
    scope: row.must('scope', (cell) => readCode(cell, CERTIFICATION_SCOPES)),
    issuedOn: row.mustDay('issued_on'),
    practitioner: row.may('practitioner_external_id', readId),
    location: row.may('location_external_id', readId),
    number: row.may('number', (cell) => readTrimmed(cell, limits.number)),
    expiresOn: row.mayDay('expires_on'),
    hours: row.mayWhole('hours', 0, CERTIFICATION_MAX_HOURS),
  };
  if (certification.practitioner === null && certification.location === null) {
    throw row.missing('practitioner_external_id', 'the id of a practitioner or of a location');
  }
  row.ordered('issued_on', 'expires_on', certification.issuedOn, certification.expiresOn);
  return certification;
}
