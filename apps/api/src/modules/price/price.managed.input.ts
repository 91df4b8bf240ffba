import type { PriceExtent, PriceStatus, PriceUnit, Service } from '@stipple/domain';
import { copyPricesSchema, priceTermsSchema, raisePricesSchema } from '@stipple/validation';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { PriceExtentEnum, PriceUnitEnum, ServiceEnum } from './price.entity.ts';
import { PriceStatusEnum } from './price.managed.type.ts';

/** Which prices to list. */
@InputType({ description: 'Which prices to list. Everything stated must hold; of a list, one.' })
export class ManagedPriceFilter {
  @Field(() => [ID], { nullable: true, description: 'At one of these locations.' })
  locationIds?: readonly string[] | null;

  @Field(() => [ServiceEnum], { nullable: true, description: 'For one of these.' })
  services?: readonly Service[] | null;

  @Field(() => [PriceStatusEnum], { nullable: true, description: 'Whether visitors may see it is one of these.' })
  statuses?: readonly PriceStatus[] | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Its days include this one.' })
  holdsOn?: string | null;
}

/** The arguments of `viewer.clinic.prices`. */
@ArgsType()
export class ManagedPriceArgs extends PageArgs {
  @Field(() => ManagedPriceFilter, { nullable: true, description: 'Which prices; all when not given.' })
  filter?: ManagedPriceFilter | null;
}

const INCLUDED = 'Whether it is in the amount.';
const EXTRA = 'What it costs beside the amount, in minor units.';

/** What a price says. */
@InputType()
class PriceTermsInput {
  @Field(() => PriceUnitEnum, { description: 'What the amount is for.' })
  unit: PriceUnit;

  @Field(() => Int, { description: 'The lowest amount, in minor units.' })
  amountMinor: number;

  @Field(() => Int, { nullable: true, description: 'The highest amount, in minor units.' })
  amountHighMinor?: number | null;

  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  taxIncluded?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many sessions are included.' })
  sessionsIncluded?: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  consultationIncluded?: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  consultationExtraMinor?: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  patchTestIncluded?: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  patchTestExtraMinor?: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  touchUpIncluded?: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  touchUpExtraMinor?: number | null;

  @Field(() => Boolean, { nullable: true, description: INCLUDED })
  aftercareIncluded?: boolean | null;

  @Field(() => Int, { nullable: true, description: EXTRA })
  aftercareExtraMinor?: number | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The first day it holds; null for always.' })
  validFrom?: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'The last day it holds; null for no end.' })
  validUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Publish it at once: it must then be all-in.' })
  publish?: boolean | null;
}

@Validated(priceTermsSchema)
@InputType({ description: 'A new price: a draft, unless it is published at once.' })
export class CreatePriceInput extends PriceTermsInput {
  @Field(() => ID, { description: 'Where it holds.' })
  locationId: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is; null when it is everybody’s at the location.' })
  practitionerId?: string | null;

  @Field(() => ServiceEnum, { description: 'What it is for.' })
  service: Service;

  @Field(() => PriceExtentEnum, { nullable: true, description: 'How large the treated area is.' })
  extent?: PriceExtent | null;
}

const VERSION = 'The version that was looked at; another one is told and nothing is overwritten.';

@Validated(priceTermsSchema)
@InputType({ description: 'What a price says from now on. A published one must stay all-in.' })
export class UpdatePriceInput extends PriceTermsInput {
  @Field(() => ID, { description: 'The price.' })
  priceId: string;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@InputType({ description: 'A price to publish.' })
export class PublishPriceInput {
  @Field(() => ID, { description: 'The price.' })
  priceId: string;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@InputType({ description: 'A price to take back.' })
export class WithdrawPriceInput {
  @Field(() => ID, { description: 'The price.' })
  priceId: string;

  @Field(() => Int, { description: VERSION })
  version: number;
}

@Validated(copyPricesSchema)
@InputType({ description: 'Prices to copy to other locations, as drafts.' })
export class CopyPricesInput {
  @Field(() => [ID], { description: 'The prices.' })
  priceIds: readonly string[];

  @Field(() => [ID], { description: 'The locations they are copied to.' })
  locationIds: readonly string[];
}

@Validated(raisePricesSchema)
@InputType({ description: 'Published prices to raise by percent: each ends the day before, and another one begins.' })
export class RaisePricesInput {
  @Field(() => [ID], { description: 'The prices.' })
  priceIds: readonly string[];

  @Field(() => Int, { description: 'By how much, in percent; less than nothing lowers them.' })
  percent: number;

  @Field(() => CalendarDay, { description: 'The first day of the new amounts.' })
  fromDay: string;
}

@InputType({ description: 'A raise to take back.' })
export class UndoPriceRaiseInput {
  @Field(() => ID, { description: 'The raise.' })
  raiseId: string;
}
