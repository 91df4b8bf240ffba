import type { LocationStatus, Weekday } from '@stipple/domain';
import {
  createLocationSchema,
  locationChangeSchema,
  openingExceptionSchema,
  openingHoursSchema,
  updateLocationSchema,
} from '@stipple/validation';
import { ArgsType, Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { LocationStatusEnum } from './location.managed.type.ts';
import { WeekdayEnum } from './opening.entity.ts';

/** How to sort locations. */
export enum ManagedLocationOrder {
  NAME = 'NAME',
  NAME_DESC = 'NAME_DESC',
  CITY = 'CITY',
  RECENTLY_CHANGED = 'RECENTLY_CHANGED',
}
registerEnumType(ManagedLocationOrder, {
  name: 'ManagedLocationOrder',
  description: 'How to sort locations.',
  valuesConfig: {
    NAME: { description: 'By name, from A.' },
    NAME_DESC: { description: 'By name, from Z.' },
    CITY: { description: 'By town, and in it by name.' },
    RECENTLY_CHANGED: { description: 'The one that was changed last first.' },
  },
});

/** Which locations to list. */
@InputType({ description: 'Which locations to list. Everything stated must hold.' })
export class ManagedLocationFilter {
  @Field(() => String, { nullable: true, description: 'Words in name, address or town.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'It is one of these, by their global ids.' })
  ids?: readonly string[] | null;

  @Field(() => [LocationStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statuses?: readonly LocationStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'The country is one of these.' })
  countries?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether opening hours are stated by the day.' })
  hoursStated?: boolean | null;
}

/** The arguments of `viewer.clinic.locations`. */
@ArgsType()
export class ManagedLocationArgs extends PageArgs {
  @Field(() => ManagedLocationFilter, { nullable: true, description: 'Which locations; all when not given.' })
  filter?: ManagedLocationFilter | null;

  @Field(() => ManagedLocationOrder, { defaultValue: ManagedLocationOrder.NAME, description: 'How to sort them.' })
  orderBy: ManagedLocationOrder;
}

@InputType()
abstract class LocationFields {
  @Field(() => String, { description: 'What the clinic calls it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address?: string | null;

  @Field(() => String, { description: 'The town.' })
  city: string;

  @Field(() => String, { nullable: true, description: 'The state, province or county.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'The postal code.' })
  postalCode?: string | null;

  @Field(() => String, { description: 'The country, as ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => String, { nullable: true, description: 'The IANA time zone; that of the town when not given.' })
  timeZone?: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north (WGS 84); those of the town when not given.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84); those of the town when not given.' })
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours in words, shown while no week is stated.' })
  openingHours?: string | null;
}

/** A new location. */
@InputType({ description: 'A new location. It is a draft until it is published.' })
@Validated(createLocationSchema)
export class CreateLocationInput extends LocationFields {}

/** A location as it shall be from now on. */
@InputType({ description: 'A location as it shall be from now on; what is not given is cleared.' })
@Validated(updateLocationSchema)
export class UpdateLocationInput extends LocationFields {
  @Field(() => ID, { description: 'Which one.' })
  locationId: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;
}

@InputType()
abstract class LocationChange {
  @Field(() => ID, { description: 'Which one.' })
  locationId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType({ description: 'Which location to make public, also one that was closed.' })
@Validated(locationChangeSchema)
export class PublishLocationInput extends LocationChange {}

@InputType({ description: 'Which location to close.' })
@Validated(locationChangeSchema)
export class CloseLocationInput extends LocationChange {}

@InputType({ description: 'One stretch of one day of every week.' })
export class OpeningHoursInput {
  @Field(() => WeekdayEnum, { description: 'The day of the week.' })
  weekday: Weekday;

  @Field(() => String, { description: 'When it opens, as `HH:MM` in the time zone of the location.' })
  opens: string;

  @Field(() => String, { description: 'When it closes, on the same day; `24:00` is the end of the day.' })
  closes: string;
}

@InputType({ description: 'The whole week of a location; empty for words alone.' })
@Validated(openingHoursSchema)
export class SetOpeningHoursInput extends LocationChange {
  @Field(() => [OpeningHoursInput], { description: 'The week; several stretches of one day may not overlap.' })
  week: readonly OpeningHoursInput[];
}

@InputType({ description: 'Days on which the week of a location does not count.' })
@Validated(openingExceptionSchema)
export class AddOpeningExceptionInput {
  @Field(() => ID, { description: 'Which location.' })
  locationId: string;

  @Field(() => CalendarDay, { description: 'The first of these days.' })
  startsOn: string;

  @Field(() => CalendarDay, { description: 'The last of these days.' })
  endsOn: string;

  @Field(() => String, { nullable: true, description: 'When it opens on each of them; not given when it is closed.' })
  opens?: string | null;

  @Field(() => String, { nullable: true, description: 'When it closes on each of them; not given when it is closed.' })
  closes?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as visitors read it.' })
  note?: string | null;
}

@InputType({ description: 'Which exception to take away.' })
export class RemoveOpeningExceptionInput {
  @Field(() => ID, { description: 'Of which location.' })
  locationId: string;

  @Field(() => ID, { description: 'Which exception.' })
  exceptionId: string;
}
