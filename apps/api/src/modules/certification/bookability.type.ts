import { BOOKING_PROBLEMS, type BookingProblem, type CertificationKind } from '@stipple/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { CredentialKindEnum } from './certification.entity.ts';

export const BookingProblemEnum = domainEnum(
  'BookingProblem',
  BOOKING_PROBLEMS,
  'Why a credential that booking needs does not count.',
  {
    missing: 'There is none.',
    lapsed: 'Its last day is over.',
    other_treatment: 'It names another treatment than scalp micropigmentation.',
  },
);

/** A credential that stands in the way of a booking. */
@ObjectType({ description: 'A credential that stands in the way of a booking.', simpleResolvers: true })
export class BookingObstacle {
  @Field(() => CredentialKindEnum, { description: 'What the credential would be about.' })
  kind: CertificationKind;

  @Field(() => BookingProblemEnum, { description: 'What is wrong.' })
  problem: BookingProblem;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day it counted, where it has lapsed.' })
  lastDay: string | null;
}

/** Whether somebody may be booked at one location. */
@ObjectType({ description: 'Whether somebody may be booked at one location now.', simpleResolvers: true })
export class LocationBookability {
  @Field(() => ID, { description: 'The global id of the location.' })
  locationId: string;

  @Field(() => String, { description: 'The name of the location.' })
  locationName: string;

  @Field(() => Boolean, { description: 'Whether nothing stands in the way.' })
  ok: boolean;

  @Field(() => [BookingObstacle], { description: 'What stands in the way.' })
  reasons: BookingObstacle[];
}

/** Whether somebody may be booked now. */
@ObjectType({
  description:
    'Whether somebody may be booked now. Every credential that the country of a location asks for (licence, bloodborne-pathogen class, insurance) must count there on this day; it changes at that location’s midnight, by date alone.',
  simpleResolvers: true,
})
export class Bookability {
  @Field(() => Boolean, { description: 'Whether they may be booked at one location at least.' })
  ok: boolean;

  @Field(() => [LocationBookability], { description: 'Each location they work at, in the order the clinic lists it.' })
  locations: LocationBookability[];
}
