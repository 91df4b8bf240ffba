/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The classification that a stage of hair loss is stated in. */
export type CaseScale =
  /** Stages of female pattern loss (1977). */
  | 'LUDWIG'
  /** Stages of male pattern loss. */
  | 'NORWOOD'
  /** Nine images of female pattern loss (1996). */
  | 'SAVIN'
  /** Grades of female pattern loss (2004). */
  | 'SINCLAIR';

/** What a credential is about. */
export type CredentialKind =
  /** A class in bloodborne pathogens. */
  | 'BLOODBORNE_PATHOGEN'
  /** A class in first aid. */
  | 'FIRST_AID'
  /** An insurance. */
  | 'INSURANCE'
  /** A licence of an authority. */
  | 'LICENCE'
  /** A training or an examination passed. */
  | 'TRAINING';

/** Fitzpatrick skin type: how skin reacts to sun, not its colour. */
export type Fitzpatrick =
  /** Always burns, never tans. Questionnaire score 0-6. */
  | 'I'
  /** Usually burns, tans little. Questionnaire score 7-13. */
  | 'II'
  /** Sometimes burns, tans evenly. Questionnaire score 14-20. */
  | 'III'
  /** Burns little, tans well. Questionnaire score 21-27. */
  | 'IV'
  /** Rarely burns, tans deeply. Questionnaire score 28-34. */
  | 'V'
  /** Never burns. Questionnaire score 35 and more. */
  | 'VI';

/** Families of hair colour. */
export type HairColour =
  /** Black; the darkest of Fischer-Saller U-Y. */
  | 'BLACK'
  /** Dark blond; Fischer-Saller M-O. */
  | 'DARK_BLOND'
  /** Dark brown; Fischer-Saller U-Y. */
  | 'DARK_BROWN'
  /** Mostly grey; not on Fischer-Saller. */
  | 'GREY'
  /** Very light blond to blond; Fischer-Saller A-L. */
  | 'LIGHT_BLOND'
  /** Light to medium brown; Fischer-Saller P-T. */
  | 'LIGHT_BROWN'
  /** Pigmented hair mixed with grey; state the grey percent. */
  | 'MIXED'
  /** Red; Fischer-Saller I-IV. */
  | 'RED'
  /** Red-blond; Fischer-Saller V-VI. */
  | 'RED_BLOND'
  /** White; not on Fischer-Saller. */
  | 'WHITE';

/** Why hair is missing: a type of alopecia, or a scar. */
export type Indication =
  /** Androgenetic alopecia in women, staged on Ludwig, Sinclair or Savin. */
  | 'AGA_FEMALE'
  /** Androgenetic alopecia in men, staged on Norwood-Hamilton. */
  | 'AGA_MALE'
  /** Autoimmune loss in patches; best treated once stable for 12 months. */
  | 'AREATA'
  /** Loss caused by cancer treatment. */
  | 'CHEMO_RADIATION'
  /** Inflammation that destroys follicles and leaves scar; needs a dermatologist while active. */
  | 'CICATRICIAL'
  /** Alopecia areata in a band along the sides and back of the scalp. */
  | 'OPHIASIS'
  /** Diffuse shedding after stress or illness; it subsides and may need no procedure. */
  | 'TELOGEN'
  /** Loss of all scalp hair. */
  | 'TOTALIS'
  /** Loss from long pulling on the hair. */
  | 'TRACTION'
  /** Scar left by a hair transplant (strip or single-unit extraction). */
  | 'TRANSPLANT_SCAR'
  /** Scar of an accident, burn or operation. */
  | 'TRAUMA_SCAR'
  /** Loss of all scalp and body hair. */
  | 'UNIVERSALIS'
  /** The cause was not established; a dermatologist or specialist should look first. */
  | 'UNKNOWN';

/** Where to search: one of `place`, `placeId`, or `latitude` with `longitude`. */
export type NearInput = {
  /** The country of `place`, as ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Latitude in degrees (WGS 84). */
  latitude?: number | null | undefined;
  /** Longitude in degrees (WGS 84). */
  longitude?: number | null | undefined;
  /** The name of a town, for example `Leeds`; of namesakes the most populous. */
  place?: string | null | undefined;
  /** The id of a place from `places`. */
  placeId?: string | number | null | undefined;
  /** How far away at most, in kilometres; 50 when not given. */
  radiusKm?: number | null | undefined;
};

/** What a client looks for: all parts are optional, and each one stated counts. */
export type NeedInput = {
  /** The Fitzpatrick skin type. */
  fitzpatrick?: Fitzpatrick | null | undefined;
  /** The colour of the hair. */
  hairColour?: HairColour | null | undefined;
  /** Why hair is missing. */
  indication?: Indication | null | undefined;
  /** The Monk skin tone, 1 to 10; it goes before `fitzpatrick`. */
  monk?: number | null | undefined;
  /** The classification that `stage` is stated in. */
  scale?: CaseScale | null | undefined;
  /** The kind of scar. */
  scarType?: ScarType | null | undefined;
  /** The stage of hair loss: a code of that scale, or as people write it ("3 vertex"). Needs `scale`. */
  stage?: string | null | undefined;
};

/** Which practitioners to find. Everything stated must hold. */
export type PractitionerFilter = {
  /** Kinds of credential held today: verified, and in date by the calendar of every location of the practitioner. */
  credentials?: Array<CredentialKind> | null | undefined;
  /** Languages of which at least one is spoken, as ISO 639 codes. */
  languages?: Array<string> | null | undefined;
  /** Least mean rating, 1 to 5. */
  minRating?: number | null | undefined;
  /** Least number of reviews. */
  minReviews?: number | null | undefined;
  /** Near where; measured to the nearest location of the practitioner. */
  near?: NearInput | null | undefined;
  /** With at least one published case like this need. */
  need?: NeedInput | null | undefined;
  /** All-in price. */
  price?: PriceBandInput | null | undefined;
  /** Only practitioners who state that they treat them. */
  serves?: Serves | null | undefined;
  /** What prices are compared for; by default what the need calls for. */
  service?: Service | null | undefined;
  /** Words that begin words of the name, clinic or town; names of the procedure itself are ignored. Up to 200 characters. */
  text?: string | null | undefined;
};

/** The order of a list of practitioners. */
export type PractitionerOrder =
  /** The nearest first; needs `near`. */
  | 'DISTANCE'
  /** The lowest price for the need first; needs `price.currency`. */
  | 'PRICE'
  /** By the documented rank: see `rank` of each entry. Nobody can pay for a place. */
  | 'RANK'
  /** The best mean rating first; among equals the one with more reviews. */
  | 'RATING'
  /** The most reviews first. */
  | 'REVIEWS';

/** A band of prices in one currency; a practitioner fits when any price for the need touches it. */
export type PriceBandInput = {
  /** The currency, as its ISO 4217 code. */
  currency: string;
  /** The highest amount in minor units. */
  maxMinor?: number | null | undefined;
  /** The lowest amount in minor units. */
  minMinor?: number | null | undefined;
};

/** Kinds of scars that are camouflaged. */
export type ScarType =
  /** Scar left by inflammation of the follicles. */
  | 'ALOPECIA'
  /** Small round scars of single-unit extraction. */
  | 'FUE_DOTS'
  /** The linear scar of a strip transplant. */
  | 'FUT_STRIP'
  /** A raised scar that grows beyond the wound; no plan is made. */
  | 'KELOID'
  /** Scar of an operation on the head. */
  | 'SURGICAL'
  /** Scar of an injury or burn. */
  | 'TRAUMA';

/** Who is treated. */
export type Serves =
  /** Men are treated. */
  | 'MEN'
  /** Women are treated. */
  | 'WOMEN';

/** What a price is for. */
export type Service =
  /** A consultation before any treatment. */
  | 'CONSULTATION'
  /** Density between hair that is still there. */
  | 'DENSITY'
  /** The whole scalp, for a closely shaved look. */
  | 'FULL_SCALP'
  /** The hairline alone. */
  | 'HAIRLINE'
  /** Camouflage of scars. */
  | 'SCAR'
  /** A touch-up of earlier work. */
  | 'TOUCH_UP';

export type PickedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PickedQuery = { nodes: Array<
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type FindQueryVariables = Exact<{
  filter: PractitionerFilter;
  orderBy: PractitionerOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindQuery = { practitioners: { totalCount: number, edges: Array<{ cursor: string, distanceKm: number | null, node: { id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PractitionerPageQueryVariables = Exact<{
  slug: string;
}>;


export type PractitionerPageQuery = { practitioner: { id: string, name: string } | null };

export type TownsQueryVariables = Exact<{
  query: string;
}>;


export type TownsQuery = { places: { nodes: Array<{ id: string, name: string, region: string | null, countryCode: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PickedDocument = new TypedDocumentString(`
    query Picked($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Practitioner {
      id
      name
    }
  }
}
    `, {"hash":"sha256:241d504d4366bd04c16d44215b59fd6c33a5dea3b2139fa06cb012bee7969ba3"}) as unknown as TypedDocumentString<PickedQuery, PickedQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($filter: PractitionerFilter!, $orderBy: PractitionerOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  practitioners(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    edges {
      cursor
      distanceKm
      node {
        id
        slug
        name
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `, {"hash":"sha256:bbdcc6da02ce77eb2f9ce81136df1fe9fa369d0060d83c2e4f861315b29dbbaf"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const PractitionerPageDocument = new TypedDocumentString(`
    query PractitionerPage($slug: String!) {
  practitioner(slug: $slug) {
    id
    name
  }
}
    `, {"hash":"sha256:767ea1caedfdf8809436bf350e1a6897abaffcee119d10654488d6644a979e8f"}) as unknown as TypedDocumentString<PractitionerPageQuery, PractitionerPageQueryVariables>;
export const TownsDocument = new TypedDocumentString(`
    query Towns($query: String!) {
  places(query: $query, first: 8) {
    nodes {
      id
      name
      region
      countryCode
    }
  }
}
    `, {"hash":"sha256:758384ba576e454fa703623f4f66bc625a3ecf41e990ce580f9ae6e4851def0f"}) as unknown as TypedDocumentString<TownsQuery, TownsQueryVariables>;