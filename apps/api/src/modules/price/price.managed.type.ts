import {
  PRICE_STANDINGS,
  PRICE_STATUSES,
  type PriceExtent,
  type PriceStanding,
  type PriceStatus,
  type PriceUnit,
  type Service,
} from '@stipple/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { Money } from '../../graphql/money.ts';
import { CalendarDay, DateTime } from '../../graphql/scalars.ts';
import { PriceExtentEnum, PriceUnitEnum, ServiceEnum } from './price.entity.ts';
import type { PartColumns } from './price.whole.ts';

export const PriceStatusEnum = domainEnum('PriceStatus', PRICE_STATUSES, 'Whether visitors may see a price.', {
  draft: 'It is being prepared.',
  published: 'Visitors see it on the days it holds.',
  withdrawn: 'It was taken back.',
});

const PriceStandingEnum = domainEnum('PriceStanding', PRICE_STANDINGS, 'Where a price stands today.', {
  draft: 'It is being prepared.',
  scheduled: 'It is published and holds from a later day.',
  holds: 'It is published and holds today.',
  lapsed: 'Its last day has passed.',
  withdrawn: 'It was taken back.',
});

/** A price as it was after a change. */
@ObjectType({ description: 'A price as it was after a change.', simpleResolvers: true })
export class PriceVersion {
  @Field(() => Int, { description: 'Counts the changes.' })
  version: number;

  @Field(() => PriceStatusEnum, { description: 'Whether visitors could see it.' })
  status: PriceStatus;

  @Field(() => Money, { description: 'The least that a client would have paid, all in.' })
  low: Money;

  @Field(() => Money, { description: 'The most.' })
  high: Money;

  @Field(() => CalendarDay, { nullable: true, description: 'The first day it was to hold.' })
  validFrom: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day it was to hold.' })
  validUntil: string | null;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt: Date;
}

const INCLUDED = 'Whether it is in the amount; null when not stated.';
const EXTRA = 'What it costs beside the amount, in minor units, where it is not included.';

/** A price as the clinic's own people see it. */
@ObjectType({ description: 'A price as the clinic’s own people see it.', simpleResolvers: true })
export class ManagedPrice implements PartColumns {
  /** Not exposed. */
  clinicId: string;

  @Field(() => ID, { description: 'The global id: the same as of the public price.' })
  id: string;

  /** Not exposed as it is. */
  locationId: string;

  @Field(() => String, { description: 'Where it holds.' })
  locationName: string;

  /** Not exposed as it is. */
  practitionerId: string | null;

  @Field(() => String, { nullable: true, description: 'Whose it is; null when it is everybody’s at the location.' })
  practitionerName: string | null;

  @Field(() => ServiceEnum, { description: 'What it is for.' })
  service: Service;

  @Field(() => PriceExtentEnum, { nullable: true, description: 'How large the treated area is; null when any.' })
  extent: PriceExtent | null;

  @Field(() => PriceUnitEnum, { description: 'What the amount is for.' })
  unit: PriceUnit;

  @Field(() => Int, { description: 'The lowest amount, in minor units.' })
  amountMinor: number;

  @Field(() => Int, { nullable: true, description: 'The highest amount, in minor units; null when there is one.' })
  amountHighMinor: number | null;

  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  taxIncluded: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many sessions are included.' })
  sessionsIncluded: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  consultationIncluded: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  consultationExtraMinor: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  patchTestIncluded: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  patchTestExtraMinor: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  touchUpIncluded: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  touchUpExtraMinor: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  aftercareIncluded: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  aftercareExtraMinor: number | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The first day it holds.' })
  validFrom: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day it holds.' })
  validUntil: string | null;

  @Field(() => PriceStatusEnum, { description: 'Whether visitors may see it.' })
  status: PriceStatus;

  @Field(() => PriceStandingEnum, { description: 'Where it stands today, at its location.' })
  standing: PriceStanding;

  @Field(() => Int, { description: 'Counts its changes; an update names the one it was made of.' })
  version: number;

  @Field(() => Money, { description: 'The least that a client pays, all in.' })
  low: Money;

  @Field(() => Money, { description: 'The most.' })
  high: Money;

  @Field(() => [String], { description: 'Fields that keep it from being all-in; empty when it is.' })
  missing: string[];

  @Field(() => [PriceVersion], { complexity: 2, description: 'How it was, newest first.' })
  versions: PriceVersion[];
}

/** The prices of one location. */
@ObjectType({ description: 'The prices of one location, for the price book.', simpleResolvers: true })
export class PriceBookRow {
  /** Not exposed. */
  clinicId: string;

  @Field(() => ID, { description: 'The global id of the location.' })
  id: string;

  @Field(() => String, { description: 'What the location is called.' })
  name: string;

  @Field(() => String, { description: 'Its country, ISO 3166-1.' })
  countryCode: string;

  @Field(() => CalendarDay, { description: 'The day it is there now.' })
  today: string;

  @Field(() => [ManagedPrice], {
    complexity: 20,
    description: 'Drafts, what holds, and what will; nothing of the past.',
  })
  prices: ManagedPrice[];
}

/** A raise of many prices, which can be taken back. */
@ObjectType({ description: 'A raise of many prices at once.', simpleResolvers: true })
export class PriceRaise {
  @Field(() => ID, { description: 'Names it, to take it back.' })
  id: string;

  @Field(() => Int, { description: 'By how much, in percent.' })
  percent: number;

  @Field(() => CalendarDay, { description: 'From which day.' })
  fromDay: string;

  @Field(() => Int, { description: 'How many prices.' })
  count: number;
}

/** The outcome of what makes several prices. */
@ObjectType({ description: 'Prices that were made.', simpleResolvers: true })
export class PriceBatch {
  @Field(() => Int, { description: 'How many.' })
  count: number;
}
