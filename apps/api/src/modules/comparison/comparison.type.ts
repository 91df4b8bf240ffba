import { Field, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { PortfolioCase } from '../portfolio/index.ts';
import { Practitioner } from '../practitioner/index.ts';
import { Price } from '../price/index.ts';

/** The facts that practitioners are compared by, in the order of the table. */
export const COMPARED_FACTS = [
  'rating',
  'reviews',
  'treatment_verified',
  'credentials',
  'healed_evidence',
  'matching_cases',
  'price',
  'experience',
  'languages',
  'serves',
  'locations',
] as const;
export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** How each fact is called in a table. */
export const FACT_LABELS: Record<ComparedFact, string> = {
  rating: 'Mean rating',
  reviews: 'Published reviews',
  treatment_verified: 'Treatment-verified reviews',
  credentials: 'Verified credentials in date',
  healed_evidence: 'Cases with healed photos',
  matching_cases: 'Cases like the need',
  price: 'Price for the need',
  experience: 'Years of experience (as stated)',
  languages: 'Languages',
  serves: 'Treats (as stated)',
  locations: 'Locations',
};

export const ComparedFactEnum = domainEnum('ComparedFact', COMPARED_FACTS, 'What practitioners are compared by.', {
  rating: 'The mean of all published ratings.',
  reviews: 'How many published reviews there are.',
  treatment_verified: 'How many reviews are tied to a completed treatment session.',
  credentials: 'Kinds of credential that were checked and are in date today.',
  healed_evidence: 'How many published cases show a healed result.',
  matching_cases: 'How many published cases are like the need.',
  price: 'The least a client pays for what the need calls for, all in.',
  experience: 'Years of experience, as the clinic states them.',
  languages: 'Languages spoken.',
  serves: 'Whether women and men are treated, as the clinic states it.',
  locations: 'Where they work.',
});

/** A case beside the need. */
@ObjectType({ description: 'A case of a practitioner beside the need.', simpleResolvers: true })
export class MatchingCase {
  @Field(() => PortfolioCase, { description: 'The case.' })
  case: PortfolioCase;

  @Field(() => Int, {
    description: 'Points of likeness: indication, stage, skin, hair, and whether it shows a healed result.',
  })
  points: number;

  @Field(() => Boolean, {
    description: 'Whether it has everything that the need states, skin and hair within one step.',
  })
  isLikeNeed: boolean;
}

/** One practitioner in a comparison. */
@ObjectType({ description: 'One practitioner in a comparison.', simpleResolvers: true })
export class ComparedPractitioner {
  @Field(() => Practitioner, { description: 'The practitioner.' })
  practitioner: Practitioner;

  @Field(() => [MatchingCase], {
    description: 'The three published cases that are most like the need, the best first.',
  })
  matchingCases: MatchingCase[];

  @Field(() => Price, {
    nullable: true,
    description: 'The lowest price for what the need calls for; null when there is none.',
  })
  priceForNeed: Price | null;
}

/** One fact of everyone compared. */
@ObjectType({ description: 'One fact, of everyone compared.', simpleResolvers: true })
export class ComparisonRow {
  @Field(() => ComparedFactEnum, { description: 'Which fact.' })
  name: ComparedFact;

  @Field(() => String, { description: 'The fact in words.' })
  label: string;

  @Field(() => [String], {
    nullable: 'items',
    description: 'Its value for each practitioner, in the order asked for; null where it is not known.',
  })
  values: (string | null)[];

  @Field(() => Boolean, { description: 'Whether the values differ.' })
  differs: boolean;
}

/** Practitioners side by side. */
@ObjectType({ description: 'Practitioners side by side, by the same facts.', simpleResolvers: true })
export class Comparison {
  @Field(() => [ComparedPractitioner], { description: 'Those compared, in the order asked for.' })
  practitioners: ComparedPractitioner[];

  @Field(() => [ComparisonRow], { description: 'The same facts of each.' })
  rows: ComparisonRow[];

  @Field(() => [ComparedFactEnum], { description: 'In which facts they differ.' })
  differs: ComparedFact[];
}
