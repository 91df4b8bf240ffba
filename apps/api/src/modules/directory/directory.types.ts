import { CERTIFICATION_KINDS, RANK_PARTS, type RankPartName } from '@stipple/domain';
import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { connectionType, edgeType } from '../../graphql/relay/index.ts';
import { Practitioner } from '../practitioner/index.ts';
import { Price } from '../price/index.ts';
import { FACETS, type FacetName } from './search/facets.ts';
import { FILTER_PARTS, type FilterPart } from './search/filter.ts';

const RankPartEnum = domainEnum('RankPartName', RANK_PARTS, 'What a rank is made of.', {
  CREDENTIALS: 'Whether a credential that we verified is in date now. It outweighs all other parts together.',
  RATING: 'The mean of all published ratings, pulled towards a fixed prior so that one review changes little.',
  TREATMENT_VERIFIED: 'How many reviews are tied to a completed treatment.',
  HEALED_EVIDENCE: 'The share of published cases that show a healed result.',
});

const FacetEnum = domainEnum('FacetName', FACETS, 'What results can be counted by.', {
  indication: 'The indication of published cases.',
  stage: 'The scale and stage of published cases, for example `NORWOOD III_VERTEX`.',
  scar_type: 'The kind of scar of published cases.',
  skin_tone: 'The Fitzpatrick type of published cases, one step either way.',
  monk_tone: 'The Monk tone of published cases, one step either way.',
  hair_colour: 'The hair colour of published cases, or one near it.',
  credential: `The kind of verified credential in date: ${CERTIFICATION_KINDS.join(', ')}.`,
  min_rating: 'The least mean rating.',
  min_reviews: 'The least number of reviews.',
  currency: 'The currency that a price for the need holds in today.',
  language: 'The languages spoken.',
  serves: 'Who is treated, where stated.',
});
export { FacetEnum };

const camelToSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
type SnakePart = string;
const partDescriptions: Record<FilterPart, string> = {
  near: 'The place and radius.',
  indication: 'The indication.',
  stage: 'The scale and stage.',
  scarType: 'The scar type.',
  skinTone: 'The skin tone.',
  hairColour: 'The hair colour.',
  price: 'The price band.',
  credentials: 'The credentials.',
  minRating: 'The least rating.',
  minReviews: 'The least number of reviews.',
  languages: 'The languages.',
  serves: 'Who is treated.',
  text: 'The words.',
};
const FilterPartEnum = domainEnum<SnakePart>(
  'FilterPart',
  FILTER_PARTS.map(camelToSnake),
  'A part of a filter that can be given up on its own.',
  Object.fromEntries(FILTER_PARTS.map((part) => [camelToSnake(part), partDescriptions[part]])),
);

/** A part of the filter as the schema's enum knows it. */
export const partCode = (part: FilterPart): SnakePart => camelToSnake(part);

@ObjectType({ description: 'One reason for a place in the list.', simpleResolvers: true })
export class RankPart {
  @Field(() => RankPartEnum, { description: 'What it is about.' })
  name: RankPartName;

  @Field(() => Float, { description: 'How well it does, 0 to 1.' })
  value: number;

  @Field(() => Float, { description: 'How much it counts; the same for everyone.' })
  weight: number;
}

@ObjectType({
  description:
    'Why an entry stands where it does. The score is the sum of value times weight; nobody can pay for a place.',
  simpleResolvers: true,
})
export class Rank {
  @Field(() => Float, { description: 'The sum of each part’s value times its weight.' })
  score: number;

  @Field(() => [RankPart], { description: 'The parts, the heaviest first.' })
  parts: RankPart[];
}

@ObjectType({ description: 'One practitioner found, with what the search says of them.', simpleResolvers: true })
export class PractitionerResultEdge extends edgeType(Practitioner, 'PractitionerResult', 'practitioners found') {
  @Field(() => Float, {
    nullable: true,
    description: 'Kilometres from the place searched to the nearest location, to a tenth; null without a place.',
  })
  distanceKm: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many published cases are like the need; null when no need is stated.',
  })
  matchingCases: number | null;

  @Field(() => Price, {
    nullable: true,
    description: 'The lowest price for the need that holds today; null when there is none.',
  })
  priceForNeed: Price | null;

  @Field(() => Rank, { description: 'Why this entry stands where it does.' })
  rank: Rank;
}

@ObjectType({ description: 'A choice of a facet.', simpleResolvers: true })
export class FacetChoice {
  @Field(() => String, { description: 'The choice as the filter takes it.' })
  value: string;

  @Field(() => Int, { description: 'How many practitioners are found with it, given the other filters.' })
  count: number;
}

@ObjectType({ description: 'Counts of results by one of their properties.', simpleResolvers: true })
export class Facet {
  @Field(() => FacetEnum, { description: 'What is counted by.' })
  name: FacetName;

  @Extensions({ listSize: 15 })
  @Field(() => [FacetChoice], { description: 'The choices that find somebody.' })
  choices: FacetChoice[];
}

@ObjectType({ description: 'What to give up so that somebody is found.', simpleResolvers: true })
export class Relaxation {
  @Field(() => FilterPartEnum, { description: 'The part of the filter to change.' })
  part: SnakePart;

  @Field(() => String, { description: 'The change in plain words.' })
  change: string;

  @Field(() => Float, {
    nullable: true,
    description: 'For `NEAR`: the radius in kilometres that reaches the nearest result.',
  })
  radiusKm: number | null;

  @Field(() => Int, { description: 'How many are found then.' })
  count: number;
}

@ObjectType({ description: 'A page of practitioners found.', simpleResolvers: true })
export class PractitionerResultConnection extends connectionType(
  Practitioner,
  'PractitionerResult',
  'practitioners found',
  PractitionerResultEdge,
) {
  @Extensions({ listSize: FACETS.length, complexity: 100 })
  @Field(() => [Facet], {
    description: 'Counts of each choice, given the other filters. Computed only when asked for.',
  })
  facets: Facet[];

  @Extensions({ listSize: FILTER_PARTS.length, complexity: 200 })
  @Field(() => [Relaxation], {
    description: 'For an empty result: what to give up, the least painful first. Computed only when asked for.',
  })
  relaxations: Relaxation[];
}
