import { Field, Int, ObjectType } from 'type-graphql';

/** An amount of money as callers see it. */
@ObjectType({ description: 'An amount of money in the minor unit of its currency.', simpleResolvers: true })
export class Money {
  @Field(() => Int, { description: 'The amount in minor units: pence, cents; whole units where a currency has none.' })
  amountMinor: number;

  @Field(() => String, { description: 'The currency, as its ISO 4217 code.' })
  currency: string;
}
