import type { ComparedFact } from '@stipple/contract/compare';
import { PriceRange } from '@stipple/ui/price';
import { Histogram, Stars } from '@stipple/ui/rating';
import type { ReactNode } from 'react';
import type { Compared } from './compare.load.ts';
import { Credentials, Locations, Served, Stated } from './fact-cells.tsx';
import { MatchingCase } from './matching-case.tsx';
import { Unproven } from './unproven-list.tsx';

/** Facts of one kind, under one heading. */
export type Group = 'trust' | 'evidence' | 'reviews' | 'price' | 'practical' | 'unproven';

/** One row: the same fact of everyone compared. */
export interface Fact {
  readonly group: Group;
  readonly name: FactName;
  /** Whether it differs; what is not compared as one value says nothing of it. */
  readonly differs: boolean | null;
  readonly cell: (compared: Compared, column: number) => ReactNode;
}
export type FactName =
  | 'credentials'
  | 'healed'
  | 'like'
  | 'case'
  | 'rating'
  | 'distribution'
  | 'verified'
  | 'imported'
  | 'price'
  | 'distance'
  | 'locations'
  | 'languages'
  | 'serves'
  | 'experience'
  | 'unproven';

export interface FactsInput {
  readonly practitioners: readonly Compared[];
  readonly differs: readonly ComparedFact[];
  /** How many cases of each are like the need; null where no need is stated. */
  readonly likeCases: readonly (number | null)[];
  /** Whether there is a place that distances are from. */
  readonly hasPlace: boolean;
}

/** Every row of the table, in the order it is read. */
export function factsOf({ practitioners, differs, likeCases, hasPlace }: FactsInput): readonly Fact[] {
  const among = (fact: ComparedFact) => differs.includes(fact);
  const differ = (value: (compared: Compared) => unknown) => new Set(practitioners.map(value)).size > 1;
  const ratingOf = ({ practitioner }: Compared) => practitioner.rating;
  const facts: readonly (Fact | false)[] = [
    {
      group: 'trust',
      name: 'credentials',
      differs: among('CREDENTIALS'),
      cell: ({ practitioner }) => <Credentials credentials={practitioner.credentials} />,
    },
    {
      group: 'evidence',
      name: 'healed',
      differs: among('HEALED_EVIDENCE'),
      cell: ({ practitioner: { healedEvidence: of } }) => (
        <Stated text="healed" count={of.casesWithHealedPhotos} of={of.cases} />
      ),
    },
    likeCases.some((count) => count !== null) && {
      group: 'evidence',
      name: 'like',
      differs: among('MATCHING_CASES'),
      cell: (_, column) => <Stated text="like" count={likeCases[column] ?? 0} />,
    },
    {
      group: 'evidence',
      name: 'case',
      differs: null,
      cell: ({ matchingCases: [best] }, column) => <MatchingCase match={best} hasNeed={likeCases[column] !== null} />,
    },
    {
      group: 'reviews',
      name: 'rating',
      differs: among('RATING') || among('REVIEWS'),
      cell: (compared) => <Mean rating={ratingOf(compared)} />,
    },
    {
      group: 'reviews',
      name: 'distribution',
      differs: null,
      cell: (compared) => <Histogram rating={ratingOf(compared)} />,
    },
    {
      group: 'reviews',
      name: 'verified',
      differs: among('TREATMENT_VERIFIED'),
      cell: (compared) => {
        const { treatmentVerifiedCount, count } = ratingOf(compared);
        return <Stated text="ofReviews" count={treatmentVerifiedCount} of={count} />;
      },
    },
    {
      group: 'reviews',
      name: 'imported',
      differs: differ((compared) => ratingOf(compared).importedCount),
      cell: (compared) => {
        const { importedCount, count } = ratingOf(compared);
        return <Stated text="ofReviews" count={importedCount} of={count} />;
      },
    },
    {
      group: 'price',
      name: 'price',
      differs: among('PRICE'),
      cell: ({ priceForNeed }) => <PriceRange price={priceForNeed} size="full" />,
    },
    hasPlace && {
      group: 'practical',
      name: 'distance',
      differs: differ(({ km }) => (km === null ? null : Math.round(km))),
      cell: ({ km }) => <Stated text="distance" km={km} />,
    },
    {
      group: 'practical',
      name: 'locations',
      differs: among('LOCATIONS'),
      cell: ({ practitioner }) => <Locations locations={practitioner.locations} />,
    },
    {
      group: 'practical',
      name: 'languages',
      differs: among('LANGUAGES'),
      cell: ({ practitioner }) => <Stated text="languages" languages={practitioner.languages} />,
    },
    {
      group: 'practical',
      name: 'serves',
      differs: among('SERVES'),
      cell: ({ practitioner }) => <Served practitioner={practitioner} />,
    },
    {
      group: 'practical',
      name: 'experience',
      differs: among('EXPERIENCE'),
      cell: ({ practitioner }) => <Stated text="years" count={practitioner.yearsExperience} />,
    },
    {
      group: 'unproven',
      name: 'unproven',
      differs: null,
      cell: (compared, column) => <Unproven compared={compared} likeCases={likeCases[column] ?? null} />,
    },
  ];
  return facts.filter((fact) => fact !== false);
}

function Mean({ rating }: { readonly rating: Compared['practitioner']['rating'] }) {
  if (rating.average === null) return <Stated text="reviews" count={0} />;
  return (
    <>
      <Stated text="stars" stars={rating.average} /> <Stars stars={rating.average} />
      <br />
      <Stated text="reviews" count={rating.count} />
    </>
  );
}
