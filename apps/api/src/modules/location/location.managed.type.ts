import {
  LOCATION_STATUSES,
  type CoordinateSource,
  type LocationStatus,
  type Problem,
  type Weekday,
} from '@stipple/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { UserError } from '../../graphql/private/index.ts';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { CoordinateSourceEnum } from './location.entity.ts';
import { WeekdayEnum } from './opening.entity.ts';

export const LocationStatusEnum = domainEnum('LocationStatus', LOCATION_STATUSES, 'Whether a location is public.', {
  draft: 'It is being prepared: nobody outside sees it.',
  published: 'It is public: found near a place, with who works there.',
  closed: 'It has been given up: it is not public, and its history stays.',
});

/** One stretch of one day of every week. */
@ObjectType({ description: 'When a location is open on one day of every week.', simpleResolvers: true })
export class ManagedOpeningHours {
  @Field(() => WeekdayEnum, { description: 'The day of the week.' })
  weekday: Weekday;

  @Field(() => String, { description: 'When it opens, as `HH:MM` in the time zone of the location.' })
  opens: string;

  @Field(() => String, { description: 'When it closes, on the same day; `24:00` is the end of the day.' })
  closes: string;
}

/** Days on which the week does not count. */
@ObjectType({ description: 'Days on which the week of a location does not count.', simpleResolvers: true })
export class ManagedOpeningException {
  @Field(() => ID, { description: 'Names it within its location.' })
  id: string;

  @Field(() => CalendarDay, { description: 'The first of these days.' })
  startsOn: string;

  @Field(() => CalendarDay, { description: 'The last of these days.' })
  endsOn: string;

  @Field(() => String, { nullable: true, description: 'When it opens on each of them; null when it is closed.' })
  opens: string | null;

  @Field(() => String, { nullable: true, description: 'When it closes on each of them; null when it is closed.' })
  closes: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as visitors read it.' })
  note: string | null;
}

/** A location as the clinic's own people see it. */
@ObjectType({ description: 'A location as the clinic’s own people see it.', simpleResolvers: true })
export class ManagedLocation {
  /** Not exposed. */
  clinicId: string;

  @Field(() => ID, { description: 'The global id: the same as of the public location.' })
  id: string;

  @Field(() => String, { description: 'The page address.' })
  slug: string;

  @Field(() => String, { description: 'What the clinic calls it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address: string | null;

  @Field(() => String, { description: 'The town.' })
  city: string;

  @Field(() => String, { nullable: true, description: 'The state, province or county.' })
  region: string | null;

  @Field(() => String, { nullable: true, description: 'The postal code.' })
  postalCode: string | null;

  @Field(() => String, { description: 'The country, as ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => String, { description: 'The IANA time zone whose calendar and clock count here.' })
  timeZone: string;

  @Field(() => CalendarDay, { description: 'The day that it is there now.' })
  today: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north of the equator (WGS 84).' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of Greenwich (WGS 84).' })
  longitude: number | null;

  @Field(() => CoordinateSourceEnum, { description: 'How the coordinates are known.' })
  coordinateSource: CoordinateSource;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours in words, shown while no week is stated.' })
  openingHours: string | null;

  @Field(() => LocationStatusEnum, { description: 'Whether it is public.' })
  status: LocationStatus;

  @Field(() => CalendarDay, { nullable: true, description: 'The day it was closed.' })
  closedOn: string | null;

  @Field(() => Int, { description: 'Counts its changes: what an editor has seen.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'How many practitioners work here now and have not left.' })
  practitionerCount: number;

  @Field(() => Int, { description: 'How many of them are public and work nowhere else that is.' })
  onlyHereCount: number;

  @Field(() => [ManagedOpeningHours], { description: 'When it is open in a usual week.' })
  openingWeek: ManagedOpeningHours[];

  @Field(() => [ManagedOpeningException], { description: 'Days from today on, on which the week does not count.' })
  openingExceptions: ManagedOpeningException[];

  @Field(() => [UserError], { description: 'What it still lacks to be published.' })
  missing: readonly Problem[];
}
