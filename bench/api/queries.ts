import { boundingBox } from '@stipple/domain';

/** A visitor compares: what a results page shows of twenty practitioners. */
export const HOT = `query Hot($filter: PractitionerFilter) {
  practitioners(filter: $filter, first: 20) {
    edges {
      distanceKm
      matchingCases
      node {
        id slug name
        clinic { slug name }
        locations { city countryCode latitude longitude }
        credentials { kind title issuer validUntil }
        rating { average count histogram { stars count } }
        reviews(first: 3, filter: { treatmentVerified: true }) {
          nodes { rating title body clientName reviewedOn }
        }
        cases(first: 3) {
          nodes { title indication stage fitzpatrick sessions photos { moment url } }
        }
      }
    }
    pageInfo { hasNextPage }
  }
}`;

/** Three other selections of the same cards. */
export const SELECTIONS: Readonly<Record<string, string>> = {
  'names and ratings': `query Names($filter: PractitionerFilter) {
    practitioners(filter: $filter, first: 20) {
      edges { cursor distanceKm rank { score parts { name value weight } } node { id name rating { average count } clinic { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  'portfolio wall': `query Wall($filter: PractitionerFilter) {
    practitioners(filter: $filter, first: 20) {
      nodes { id name healedEvidence { casesWithHealedPhotos cases }
        cases(first: 6) { nodes { id indication stage monthsHealed photos { moment view url(width: 320) thumbhash } } } }
    }
  }`,
  'reviews and credentials': `query Trust($filter: PractitionerFilter) {
    practitioners(filter: $filter, first: 20) {
      nodes { slug name languages credentials { kind title badge verification { by method at } }
        rating { average count treatmentVerifiedCount aspects { aspect mean count } }
        reviews(first: 5) { nodes { rating body reviewedOn source followUps { month rating body } reply { body } } } }
    }
  }`,
};

/** A clinic's newest 50 reviews. */
export const CLINIC_REVIEWS = `query ClinicReviews($id: ID!) {
  clinic(id: $id) { name reviews(first: 50) { nodes { id rating title body language clientName reviewedOn source } } }
}`;

/** A page of a partner's crawl. */
export const CRAWL = `query Crawl($after: String) {
  practitioners(first: 100, after: $after) {
    nodes { id slug name languages clinic { slug name } rating { average count } credentials { kind title validUntil status } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** One visitor's filter, as the GraphQL API takes it and as the normalised statement does. */
export interface HotCase {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly parameters: readonly unknown[];
}

const FITZPATRICK = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Filters around some towns, each with the parameters of the normalised search. */
export function hotCases(
  towns: readonly { latitude: number; longitude: number; currency: string }[],
  now: Date,
): HotCase[] {
  const indications = ['aga_male', 'aga_female', 'aga_male', 'transplant_scar'];
  return towns.flatMap((town, i) =>
    [0, 1].map((turn): HotCase => {
      const indication = indications[(i + turn) % indications.length]!;
      const tone = 1 + ((i + turn) % 3);
      const near = { latitude: town.latitude, longitude: town.longitude, radiusKm: 60 };
      const box = boundingBox(near, near.radiusKm);
      const service = indication === 'transplant_scar' ? 'scar' : 'full_scalp';
      const maxMinor = 1_000_000;
      return {
        filter: {
          near,
          need: { indication: indication.toUpperCase(), fitzpatrick: FITZPATRICK[tone] },
          minRating: 3.5,
          credentials: ['TRAINING'],
          price: { currency: town.currency, maxMinor },
        },
        parameters: [
          near.latitude,
          near.longitude,
          near.radiusKm,
          indication,
          FITZPATRICK.slice(tone - 1, tone + 2),
          3.5,
          'training',
          service,
          town.currency,
          maxMinor,
          now,
          box.south,
          box.north,
          box.west,
          box.east,
        ],
      };
    }),
  );
}
