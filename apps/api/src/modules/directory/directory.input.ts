import type { CertificationKind, Need, Service } from '@stipple/domain';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CredentialKindEnum } from '../certification/index.ts';

import { ServiceEnum } from '../price/index.ts';
import { NeedInput } from '../scale/index.ts';
import { SEARCH_LIMITS, type FilterRequest, type NearRequest, type SearchRequest } from './directory.request.ts';
import { PRACTITIONER_ORDERS, type PractitionerOrder } from './search/order.ts';

export const PractitionerOrderEnum = domainEnum(
  'PractitionerOrder',
  PRACTITIONER_ORDERS,
  'The order of a list of practitioners.',
  {
    rank: 'By the documented rank: see `rank` of each entry. Nobody can pay for a place.',
    distance: 'The nearest first; needs `near`.',
    rating: 'The best mean rating first; among equals the one with more reviews.',
    reviews: 'The most reviews first.',
    price: 'The lowest price for the need first; needs `price.currency`.',
  },
);

export const ServesEnum = domainEnum('Serves', ['women', 'men'] as const, 'Who is treated.', {
  women: 'Women are treated.',
  men: 'Men are treated.',
});

@InputType({ description: 'Where to search: one of `place`, `placeId`, or `latitude` with `longitude`.' })
export class NearInput implements NearRequest {
  @Field(() => String, {
    nullable: true,
    description: 'The name of a town, for example `Leeds`; of namesakes the most populous.',
  })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The country of `place`, as ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of a place from `places`.' })
  placeId?: string | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees (WGS 84).' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees (WGS 84).' })
  longitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `How far away at most, in kilometres; ${SEARCH_LIMITS.defaultRadiusKm} when not given.`,
  })
  radiusKm?: number | null;
}

@InputType({
  description: 'A band of prices in one currency; a practitioner fits when any price for the need touches it.',
})
export class PriceBandInput {
  @Field(() => String, { description: 'The currency, as its ISO 4217 code.' })
  currency: string;

  @Field(() => Int, { nullable: true, description: 'The lowest amount in minor units.' })
  minMinor?: number | null;

  @Field(() => Int, { nullable: true, description: 'The highest amount in minor units.' })
  maxMinor?: number | null;
}

@InputType({ description: 'Which practitioners to find. Everything stated must hold.' })
export class PractitionerFilter implements FilterRequest {
  @Field(() => NearInput, {
    nullable: true,
    description: 'Near where; measured to the nearest location of the practitioner.',
  })
  near?: NearInput | null;

  @Field(() => NeedInput, { nullable: true, description: 'With at least one published case like this need.' })
  need?: Need | null;

  @Field(() => ServiceEnum, {
    nullable: true,
    description: 'What prices are compared for; by default what the need calls for.',
  })
  service?: Service | null;

  @Field(() => PriceBandInput, { nullable: true, description: 'All-in price.' })
  price?: PriceBandInput | null;

  @Field(() => [CredentialKindEnum], {
    nullable: true,
    description:
      'Kinds of credential held today: verified, and in date by the calendar of every location of the practitioner.',
  })
  credentials?: CertificationKind[] | null;

  @Field(() => Float, { nullable: true, description: 'Least mean rating, 1 to 5.' })
  minRating?: number | null;

  @Field(() => Int, { nullable: true, description: 'Least number of reviews.' })
  minReviews?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages of which at least one is spoken, as ISO 639 codes.',
  })
  languages?: string[] | null;

  @Field(() => ServesEnum, { nullable: true, description: 'Only practitioners who state that they treat them.' })
  serves?: 'women' | 'men' | null;

  @Field(() => String, {
    nullable: true,
    description: `Words that begin words of the name, clinic or town; names of the procedure itself are ignored. Up to ${SEARCH_LIMITS.text} characters.`,
  })
  text?: string | null;
}

@ArgsType()
export class SearchArgs extends PageArgs implements SearchRequest {
  @Field(() => PractitionerFilter, { nullable: true, description: 'Which practitioners; all when not given.' })
  filter?: PractitionerFilter | null;

  @Field(() => PractitionerOrderEnum, { nullable: true, description: 'In which order; by `RANK` when not given.' })
  orderBy?: PractitionerOrder | null;
}
