import { Extensions, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { LIMITS } from './limits.ts';

/** A limit as callers can ask for it. */
@ObjectType({
  description: 'A limit of this API. Requests beyond it are refused with the code `LIMIT_EXCEEDED`.',
  simpleResolvers: true,
})
export class ApiLimit {
  @Field(() => String, { description: 'The name of the limit, as errors give it.' })
  name: string;

  @Field(() => Int, { description: 'The most that is allowed.' })
  value: number;

  @Field(() => String, { description: 'What the value counts.' })
  unit: string;

  @Field(() => String, { description: 'What the limit is for.' })
  description: string;
}

/** The published limits, so that a caller need not guess. */
@Resolver()
export class LimitsResolver {
  @Extensions({ listSize: Object.keys(LIMITS).length })
  @Query(() => [ApiLimit], { description: 'The limits of this API.' })
  limits(): ApiLimit[] {
    return Object.entries(LIMITS).map(([name, { value, unit, why }]) => ({ name, value, unit, description: why }));
  }
}
