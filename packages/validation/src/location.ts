import {
  COUNTRY_CODES,
  LOCATION_LIMITS,
  OPENING_LIMITS,
  openingExceptionProblems,
  openingWeekProblems,
  timeZoneNamed,
  WEEKDAYS,
  type Problem,
} from '@stipple/domain';
import * as z from 'zod/mini';
import { day, globalId, maybeText, must, text, upTo, version } from './fields.ts';

const degrees = (most: number) => z.nullish(z.number().check(z.minimum(-most), z.maximum(most)));

const LOCATION = {
  name: text(LOCATION_LIMITS.name),
  address: maybeText(LOCATION_LIMITS.address),
  city: text(LOCATION_LIMITS.city),
  region: maybeText(LOCATION_LIMITS.region),
  postalCode: maybeText(LOCATION_LIMITS.postalCode),
  countryCode: z.string().check(must((code) => COUNTRY_CODES.has(code), 'REQUIRED', 'a country')),
  timeZone: z.nullish(
    z.string().check(must((zone) => timeZoneNamed(zone) !== null, 'INVALID_VALUE', 'an IANA time zone')),
  ),
  latitude: degrees(90),
  longitude: degrees(180),
  phone: maybeText(LOCATION_LIMITS.phone),
  email: z.nullish(
    z.string().check(
      must((given) => given === '' || /^[^\s@]+@[^\s@]+$/.test(given), 'INVALID_VALUE', 'an e-mail address'),
      upTo(LOCATION_LIMITS.email),
    ),
  ),
  openingHours: maybeText(LOCATION_LIMITS.openingHours),
};

/** Says each problem that the domain finds at its place. */
const problemsOf = <T>(find: (value: T) => readonly Problem[]) =>
  z.superRefine<T>((value, context) => {
    for (const { path, code, message } of find(value)) {
      const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      context.addIssue({ code: 'custom', path: steps, message, params: { code }, input: value });
    }
  });

const bothOrNeither = must<{ latitude?: number | null | undefined; longitude?: number | null | undefined }>(
  ({ latitude, longitude }) => ((latitude ?? null) === null) === ((longitude ?? null) === null),
  'REQUIRED',
  'latitude and longitude, or neither',
);

/** A new location. Without time zone and coordinates those of its town are taken. */
export const createLocationSchema = z.object(LOCATION).check(bothOrNeither);

/** A location as it shall be from now on. */
export const updateLocationSchema = z.object({ ...LOCATION, locationId: globalId, version }).check(bothOrNeither);

/** Which location to publish or close. */
export const locationChangeSchema = z.object({ locationId: globalId, version });

const clock = z.string().check(z.maxLength(5));

/** The whole week of a location. */
export const openingHoursSchema = z
  .object({
    locationId: globalId,
    version,
    week: z
      .array(z.object({ weekday: z.enum(WEEKDAYS), opens: clock, closes: clock }))
      .check(z.maxLength(WEEKDAYS.length * OPENING_LIMITS.perDay)),
  })
  .check(problemsOf(({ week }) => openingWeekProblems(week)));

/** Days on which the week does not count. */
export const openingExceptionSchema = z
  .object({
    locationId: globalId,
    startsOn: day,
    endsOn: day,
    opens: z.nullish(clock),
    closes: z.nullish(clock),
    note: maybeText(OPENING_LIMITS.note),
  })
  .check(
    problemsOf(({ opens, closes, ...days }) =>
      openingExceptionProblems({ ...days, opens: opens ?? null, closes: closes ?? null }, []),
    ),
  );
