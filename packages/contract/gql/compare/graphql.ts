/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a credential that booking needs does not count. */
export type BookingProblem =
  /** Its last day is over. */
  | 'LAPSED'
  /** There is none. */
  | 'MISSING'
  /** It names another treatment than scalp micropigmentation. */
  | 'OTHER_TREATMENT';

/** Which cases to list. Everything stated must hold; of a list, one. */
export type CaseFilter = {
  /** The Fitzpatrick skin type is one of these. */
  fitzpatrick?: Array<Fitzpatrick> | null | undefined;
  /** The hair colour is one of these. */
  hairColours?: Array<HairColour> | null | undefined;
  /** Why hair was missing. */
  indication?: Indication | null | undefined;
  /** A photo shows the result healed for at least so many months, 0 to 240; 0 for any healed result. */
  minMonthsHealed?: number | null | undefined;
  /** The Monk skin tone is one of these, 1 to 10. */
  monk?: Array<number> | null | undefined;
  /** The classification that `stage` is stated in. */
  scale?: CaseScale | null | undefined;
  /** The kind of scar. */
  scarType?: ScarType | null | undefined;
  /** The stage: a code of that scale, or as people write it ("3 vertex"). Needs `scale`. */
  stage?: string | null | undefined;
};

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

/** What practitioners are compared by. */
export type ComparedFact =
  /** Kinds of credential that were checked and are in date today. */
  | 'CREDENTIALS'
  /** Years of experience, as the clinic states them. */
  | 'EXPERIENCE'
  /** How many published cases show a healed result. */
  | 'HEALED_EVIDENCE'
  /** Languages spoken. */
  | 'LANGUAGES'
  /** Where they work. */
  | 'LOCATIONS'
  /** How many published cases are like the need. */
  | 'MATCHING_CASES'
  /** The least a client pays for what the need calls for, all in. */
  | 'PRICE'
  /** The mean of all published ratings. */
  | 'RATING'
  /** How many published reviews there are. */
  | 'REVIEWS'
  /** Whether women and men are treated, as the clinic states it. */
  | 'SERVES'
  /** How many reviews are tied to a completed treatment session. */
  | 'TREATMENT_VERIFIED';

/** How a location got its coordinates. */
export type CoordinateSource =
  /** Stated by the clinic. */
  | 'GIVEN'
  /** Not located: it is found by no search near a place. */
  | 'NONE'
  /** Those of its town: good enough for a distance between towns, not to find the door. */
  | 'TOWN';

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

/** Which procedures a credential names. */
export type CredentialScope =
  /** No procedure in particular. */
  | 'GENERAL'
  /** Permanent make-up; scalp micropigmentation is not named. */
  | 'PMU'
  /** Scalp micropigmentation, by name. */
  | 'SMP'
  /** Tattooing; scalp micropigmentation is not named. */
  | 'TATTOO';

/** How far a claim has come. Lapsing is no status: it follows from the dates. */
export type CredentialStatus =
  /** Checked and found wanting; never public. */
  | 'REJECTED'
  /** Taken back; never public. */
  | 'REVOKED'
  /** Claimed by the clinic, checked by nobody. */
  | 'SELF_DECLARED'
  /** Handed in to be checked; not checked yet. */
  | 'SUBMITTED'
  /** Checked: `verification` says how. */
  | 'VERIFIED';

/** What results can be counted by. */
export type FacetName =
  /** The kind of verified credential in date: training, bloodborne_pathogen, licence, insurance, first_aid. */
  | 'CREDENTIAL'
  /** The currency that a price for the need holds in today. */
  | 'CURRENCY'
  /** The hair colour of published cases, or one near it. */
  | 'HAIR_COLOUR'
  /** The indication of published cases. */
  | 'INDICATION'
  /** The languages spoken. */
  | 'LANGUAGE'
  /** The least mean rating. */
  | 'MIN_RATING'
  /** The least number of reviews. */
  | 'MIN_REVIEWS'
  /** The Monk tone of published cases, one step either way. */
  | 'MONK_TONE'
  /** The kind of scar of published cases. */
  | 'SCAR_TYPE'
  /** Who is treated, where stated. */
  | 'SERVES'
  /** The Fitzpatrick type of published cases, one step either way. */
  | 'SKIN_TONE'
  /** The scale and stage of published cases, for example `NORWOOD III_VERTEX`. */
  | 'STAGE';

/** A part of a filter that can be given up on its own. */
export type FilterPart =
  /** The credentials. */
  | 'CREDENTIALS'
  /** The hair colour. */
  | 'HAIR_COLOUR'
  /** The indication. */
  | 'INDICATION'
  /** The languages. */
  | 'LANGUAGES'
  /** The least rating. */
  | 'MIN_RATING'
  /** The least number of reviews. */
  | 'MIN_REVIEWS'
  /** The place and radius. */
  | 'NEAR'
  /** The price band. */
  | 'PRICE'
  /** The scar type. */
  | 'SCAR_TYPE'
  /** Who is treated. */
  | 'SERVES'
  /** The skin tone. */
  | 'SKIN_TONE'
  /** The scale and stage. */
  | 'STAGE'
  /** The words. */
  | 'TEXT';

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

/** Why a review was held or removed. */
export type ModerationReason =
  /** It is not of a real treatment, or was paid for. */
  | 'FAKE'
  /** It threatens or insults. */
  | 'HARMFUL'
  /** It breaks the law. */
  | 'ILLEGAL'
  /** Its author was not a client. */
  | 'NOT_A_CLIENT'
  /** Another reason, kept in the log. */
  | 'OTHER'
  /** It tells personal data of someone. */
  | 'PERSONAL_DATA'
  /** It is about somebody else. */
  | 'WRONG_PRACTITIONER';

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

/** The light a photo was taken in. */
export type PhotoLight =
  /** Ambient light, which hides dots. */
  | 'AMBIENT'
  /** Harsh light, which shows every dot. */
  | 'HARSH'
  /** Overhead light, as before-and-after photos should have. */
  | 'OVERHEAD';

/** When in the course of care a photo was taken. */
export type PhotoMoment =
  /** A year and more after the last session. */
  | 'AGED'
  /** Before the first session. */
  | 'BEFORE'
  /** Up to 7 days after the last session: darker than it will stay. */
  | 'FRESH'
  /** From day 28 after the last session. */
  | 'HEALED'
  /** From day 8 to day 27 after the last session. */
  | 'HEALING';

/** Which side of the head a photo shows. */
export type PhotoView =
  /** From the front. */
  | 'FRONT'
  /** The left side. */
  | 'LEFT'
  /** Half from the left. */
  | 'LEFT_45'
  /** Close up, with a ruler. */
  | 'MACRO'
  /** The right side. */
  | 'RIGHT'
  /** Half from the right. */
  | 'RIGHT_45'
  /** From above. */
  | 'VERTEX';

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

/** How large the treated area is. */
export type PriceExtent =
  /** A large area. */
  | 'LARGE'
  /** A medium area. */
  | 'MEDIUM'
  /** A small area. */
  | 'SMALL';

/** What the clinic states its amount for. */
export type PriceUnit =
  /** One session; `low` and `high` are for all of them. */
  | 'PER_SESSION'
  /** The whole treatment. */
  | 'PER_TREATMENT';

/** What a rank is made of. */
export type RankPartName =
  /** Whether a credential that we verified is in date now. It outweighs all other parts together. */
  | 'CREDENTIALS'
  /** The share of published cases that show a healed result. */
  | 'HEALED_EVIDENCE'
  /** The mean of all published ratings, pulled towards a fixed prior so that one review changes little. */
  | 'RATING'
  /** How many reviews are tied to a completed treatment. */
  | 'TREATMENT_VERIFIED';

/** What a review may rate beside the treatment as a whole. */
export type ReviewAspect =
  /** How good care and advice were afterwards. */
  | 'AFTERCARE'
  /** How comfortable the treatment was. */
  | 'COMFORT'
  /** How clean everything was. */
  | 'HYGIENE'
  /** How well it matches hair and skin. */
  | 'MATCH'
  /** How natural the result looks. */
  | 'NATURALNESS';

/** Which reviews to list. Everything stated must hold; of a list, one. */
export type ReviewFilter = {
  /** The language is one of these BCP 47 codes; `en` also finds `en-GB`. */
  languages?: Array<string> | null | undefined;
  /** The stars are one of these, 1 to 5. */
  ratings?: Array<number> | null | undefined;
  /** `true` for those tied to a completed treatment session, `false` for imported ones. */
  treatmentVerified?: boolean | null | undefined;
};

/** Where a review comes from. */
export type ReviewSource =
  /** Brought along by the clinic from elsewhere; nobody has checked who wrote it. */
  | 'IMPORTED'
  /** Written here by a client whose treatment session was completed. */
  | 'TREATMENT';

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

/** How a claim was checked. */
export type VerificationMethod =
  /** By the document alone; the issuer was not asked. */
  | 'DOCUMENT_ONLY'
  /** Against the register of the issuer. */
  | 'ISSUER_REGISTRY';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday, the first day of the week as ISO 8601 counts. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

export type PickedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PickedQuery = { nodes: Array<
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type ClinicPageQueryVariables = Exact<{
  slug: string;
  peopleFirst?: number | null | undefined;
  peopleAfter?: string | null | undefined;
  peopleLast?: number | null | undefined;
  peopleBefore?: string | null | undefined;
  locationFirst?: number | null | undefined;
  locationAfter?: string | null | undefined;
  locationLast?: number | null | undefined;
  locationBefore?: string | null | undefined;
  caseFirst?: number | null | undefined;
  caseAfter?: string | null | undefined;
  caseLast?: number | null | undefined;
  caseBefore?: string | null | undefined;
  reviewFirst?: number | null | undefined;
  reviewAfter?: string | null | undefined;
  reviewLast?: number | null | undefined;
  reviewBefore?: string | null | undefined;
}>;


export type ClinicPageQuery = { clinic: { name: string, description: string | null, website: string | null, demo: boolean, locations: { totalCount: number, nodes: Array<{ latitude: number | null, longitude: number | null, id: string, name: string, address: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, timeZone: string, openingHours: string | null, phone: string | null, email: string | null, coordinateSource: CoordinateSource, openingWeek: Array<{ weekday: Weekday, opens: string, closes: string }>, openingExceptions: Array<{ startsOn: string, endsOn: string, opens: string | null, closes: string | null, note: string | null }>, credentials: Array<{ id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, validUntil: string | null, hours: number | null, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, practitioners: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, locations: Array<{ city: string }>, credentials: Array<{ id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, validUntil: string | null, hours: number | null, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null }>, healedEvidence: { cases: number, casesWithHealedPhotos: number }, rating: { average: number | null, count: number, importedCount: number, treatmentVerifiedCount: number, histogram: Array<{ stars: number, count: number }> }, prices: Array<{ service: Service, low: { amountMinor: number, currency: string }, high: { amountMinor: number, currency: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, cases: { totalCount: number, nodes: Array<{ id: string, title: string | null, story: string | null, indication: Indication, scale: CaseScale | null, stage: string | null, scarType: ScarType | null, fitzpatrick: Fitzpatrick | null, monk: number | null, hairColour: HairColour | null, greyPercent: number | null, sessions: number | null, startedOn: string, completedOn: string | null, healed: boolean, monthsHealed: number | null, practitioner: { slug: string, name: string } | null, photos: Array<{ id: string, url: string, width: number, height: number, moment: PhotoMoment, view: PhotoView, drawn: boolean, daysHealed: number | null, thumbhash: string | null, capture: { light: PhotoLight | null, distanceCm: number | null, hairLengthMm: number | null, dry: boolean | null, retouched: boolean | null } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, reviews: { totalCount: number, nodes: Array<{ id: string, rating: number, title: string | null, body: string | null, clientName: string | null, language: string | null, reviewedOn: string, source: ReviewSource, treatmentCompletedOn: string | null, treatmentVerified: boolean, practitioner: { slug: string, name: string } | null, aspects: Array<{ aspect: ReviewAspect, rating: number }>, followUps: Array<{ month: number, rating: number, body: string | null, writtenOn: string }>, reply: { body: string, writtenOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type CompareQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  need?: NeedInput | null | undefined;
  service?: Service | null | undefined;
  near: string | number;
  hasNear: boolean;
  place: string;
  hasPlace: boolean;
}>;


export type CompareQuery = { comparePractitioners: { differs: Array<ComparedFact>, rows: Array<{ name: ComparedFact, values: Array<string | null> }>, practitioners: Array<{ practitioner: { id: string, slug: string, name: string, yearsExperience: number | null, servesMen: boolean | null, servesWomen: boolean | null, languages: Array<string>, clinic: { name: string, demo: boolean }, credentials: Array<{ id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, validUntil: string | null, hours: number | null, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null }>, healedEvidence: { cases: number, casesWithHealedPhotos: number }, rating: { average: number | null, count: number, importedCount: number, treatmentVerifiedCount: number, histogram: Array<{ stars: number, count: number }> }, locations: Array<{ id: string, city: string, countryCode: string, latitude: number | null, longitude: number | null }> }, priceForNeed: { id: string, service: Service, extent: PriceExtent | null, unit: PriceUnit, locationName: string, sessionsIncluded: number | null, touchUpIncluded: boolean | null, patchTestIncluded: boolean | null, taxIncluded: boolean | null, validUntil: string | null, low: { amountMinor: number, currency: string }, high: { amountMinor: number, currency: string } } | null, matchingCases: Array<{ isLikeNeed: boolean, case: { indication: Indication, scale: CaseScale | null, stage: string | null, scarType: ScarType | null, fitzpatrick: Fitzpatrick | null, hairColour: HairColour | null, monthsHealed: number | null, photos: Array<{ moment: PhotoMoment, view: PhotoView, url: string, width: number, height: number, drawn: boolean, daysHealed: number | null, thumbhash: string | null, capture: { light: PhotoLight | null, retouched: boolean | null } }> } }> }> }, near?:
    | { name: string, latitude: number, longitude: number }
    | Record<PropertyKey, never>
   | null, named?: { nodes: Array<{ name: string, latitude: number, longitude: number }> } };

export type FindQueryVariables = Exact<{
  filter: PractitionerFilter;
  orderBy: PractitionerOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  facets: Array<FacetName> | FacetName;
  near: string | number;
  isPicked: boolean;
}>;


export type FindQuery = { town?:
    | { name: string, region: string | null, countryCode: string }
    | Record<PropertyKey, never>
   | null, practitioners: { totalCount: number, facets: Array<{ name: FacetName, choices: Array<{ value: string, count: number }> }>, relaxations: Array<{ part: FilterPart, count: number, radiusKm: number | null }>, edges: Array<{ distanceKm: number | null, matchingCases: number | null, rank: { score: number, parts: Array<{ name: RankPartName, value: number, weight: number }> }, priceForNeed: { service: Service, extent: PriceExtent | null, unit: PriceUnit, sessionsIncluded: number | null, low: { amountMinor: number, currency: string }, high: { amountMinor: number, currency: string } } | null, node: { id: string, slug: string, name: string, languages: Array<string>, clinic: { name: string, slug: string }, locations: Array<{ slug: string, city: string, countryCode: string, latitude: number | null, longitude: number | null }>, rating: { average: number | null, count: number, treatmentVerifiedCount: number, importedCount: number, histogram: Array<{ stars: number, count: number }> }, healedEvidence: { cases: number, casesWithHealedPhotos: number }, credentials: Array<{ id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null }>, cases: { nodes: Array<{ indication: Indication, scale: CaseScale | null, stage: string | null, scarType: ScarType | null, fitzpatrick: Fitzpatrick | null, monk: number | null, hairColour: HairColour | null, healed: boolean, photos: Array<{ url: string, width: number, height: number, moment: PhotoMoment, view: PhotoView, daysHealed: number | null, drawn: boolean, thumbhash: string | null, capture: { light: PhotoLight | null, retouched: boolean | null } }> }> } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PractitionerPageQueryVariables = Exact<{
  slug: string;
  withLike: boolean;
  like?: CaseFilter | null | undefined;
  cases?: CaseFilter | null | undefined;
  caseFirst?: number | null | undefined;
  caseAfter?: string | null | undefined;
  caseLast?: number | null | undefined;
  caseBefore?: string | null | undefined;
  reviews?: ReviewFilter | null | undefined;
  reviewFirst?: number | null | undefined;
  reviewAfter?: string | null | undefined;
  reviewLast?: number | null | undefined;
  reviewBefore?: string | null | undefined;
}>;


export type PractitionerPageQuery = { practitioner: { id: string, name: string, bio: string | null, languages: Array<string>, servesMen: boolean | null, servesWomen: boolean | null, yearsExperience: number | null, clinic: { slug: string, name: string, demo: boolean }, locations: Array<{ id: string, name: string, address: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, timeZone: string, openingHours: string | null, phone: string | null, email: string | null, coordinateSource: CoordinateSource, openingWeek: Array<{ weekday: Weekday, opens: string, closes: string }>, openingExceptions: Array<{ startsOn: string, endsOn: string, opens: string | null, closes: string | null, note: string | null }>, credentials: Array<{ id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, validUntil: string | null, hours: number | null, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null }> }>, credentials: Array<{ id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, validUntil: string | null, hours: number | null, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null }>, bookability: { ok: boolean, locations: Array<{ locationId: string, locationName: string, ok: boolean, reasons: Array<{ kind: CredentialKind, problem: BookingProblem, lastDay: string | null }> }> }, healedEvidence: { cases: number, casesWithHealedPhotos: number }, rating: { average: number | null, count: number, importedCount: number, treatmentVerifiedCount: number, aspects: Array<{ aspect: ReviewAspect, mean: number | null, count: number }>, histogram: Array<{ stars: number, count: number }> }, reviewModeration: { held: number, removed: number, reasons: Array<{ reason: ModerationReason | null, held: number, removed: number }> }, prices: Array<{ id: string, service: Service, extent: PriceExtent | null, unit: PriceUnit, locationName: string, sessionsIncluded: number | null, touchUpIncluded: boolean | null, patchTestIncluded: boolean | null, taxIncluded: boolean | null, validUntil: string | null, low: { amountMinor: number, currency: string }, high: { amountMinor: number, currency: string } }>, lasting: { totalCount: number }, like?: { totalCount: number, nodes: Array<{ id: string, title: string | null, story: string | null, indication: Indication, scale: CaseScale | null, stage: string | null, scarType: ScarType | null, fitzpatrick: Fitzpatrick | null, monk: number | null, hairColour: HairColour | null, greyPercent: number | null, sessions: number | null, startedOn: string, completedOn: string | null, healed: boolean, monthsHealed: number | null, photos: Array<{ id: string, url: string, width: number, height: number, moment: PhotoMoment, view: PhotoView, drawn: boolean, daysHealed: number | null, thumbhash: string | null, capture: { light: PhotoLight | null, distanceCm: number | null, hairLengthMm: number | null, dry: boolean | null, retouched: boolean | null } }> }> }, cases: { totalCount: number, nodes: Array<{ id: string, title: string | null, story: string | null, indication: Indication, scale: CaseScale | null, stage: string | null, scarType: ScarType | null, fitzpatrick: Fitzpatrick | null, monk: number | null, hairColour: HairColour | null, greyPercent: number | null, sessions: number | null, startedOn: string, completedOn: string | null, healed: boolean, monthsHealed: number | null, photos: Array<{ id: string, url: string, width: number, height: number, moment: PhotoMoment, view: PhotoView, drawn: boolean, daysHealed: number | null, thumbhash: string | null, capture: { light: PhotoLight | null, distanceCm: number | null, hairLengthMm: number | null, dry: boolean | null, retouched: boolean | null } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, reviews: { totalCount: number, nodes: Array<{ id: string, rating: number, title: string | null, body: string | null, clientName: string | null, language: string | null, reviewedOn: string, source: ReviewSource, treatmentCompletedOn: string | null, treatmentVerified: boolean, aspects: Array<{ aspect: ReviewAspect, rating: number }>, followUps: Array<{ month: number, rating: number, body: string | null, writtenOn: string }>, reply: { body: string, writtenOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type SharedFragment = { name: string, clinic: { name: string }, credentials: Array<{ verification: { at: string } | null }>, healedEvidence: { cases: number, casesWithHealedPhotos: number }, rating: { average: number | null, count: number, treatmentVerifiedCount: number } };

export type SharePractitionerQueryVariables = Exact<{
  slug: string;
}>;


export type SharePractitionerQuery = { practitioner: { name: string, clinic: { name: string }, credentials: Array<{ verification: { at: string } | null }>, healedEvidence: { cases: number, casesWithHealedPhotos: number }, rating: { average: number | null, count: number, treatmentVerifiedCount: number } } | null };

export type ShareClinicQueryVariables = Exact<{
  slug: string;
}>;


export type ShareClinicQuery = { clinic: { name: string } | null };

export type ShareComparisonQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ShareComparisonQuery = { nodes: Array<
    | { name: string, clinic: { name: string }, credentials: Array<{ verification: { at: string } | null }>, healedEvidence: { cases: number, casesWithHealedPhotos: number }, rating: { average: number | null, count: number, treatmentVerifiedCount: number } }
    | Record<PropertyKey, never>
   | null> };

export type SitemapQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapQuery = { practitioners: { nodes: Array<{ slug: string, clinic: { slug: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CasePhotoFragment = { id: string, url: string, width: number, height: number, moment: PhotoMoment, view: PhotoView, drawn: boolean, daysHealed: number | null, thumbhash: string | null, capture: { light: PhotoLight | null, distanceCm: number | null, hairLengthMm: number | null, dry: boolean | null, retouched: boolean | null } };

export type CaseShownFragment = { id: string, title: string | null, story: string | null, indication: Indication, scale: CaseScale | null, stage: string | null, scarType: ScarType | null, fitzpatrick: Fitzpatrick | null, monk: number | null, hairColour: HairColour | null, greyPercent: number | null, sessions: number | null, startedOn: string, completedOn: string | null, healed: boolean, monthsHealed: number | null, photos: Array<{ id: string, url: string, width: number, height: number, moment: PhotoMoment, view: PhotoView, drawn: boolean, daysHealed: number | null, thumbhash: string | null, capture: { light: PhotoLight | null, distanceCm: number | null, hairLengthMm: number | null, dry: boolean | null, retouched: boolean | null } }> };

export type LocationShownFragment = { id: string, name: string, address: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, timeZone: string, openingHours: string | null, phone: string | null, email: string | null, coordinateSource: CoordinateSource, openingWeek: Array<{ weekday: Weekday, opens: string, closes: string }>, openingExceptions: Array<{ startsOn: string, endsOn: string, opens: string | null, closes: string | null, note: string | null }>, credentials: Array<{ id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, validUntil: string | null, hours: number | null, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null }> };

export type CredentialShownFragment = { id: string, kind: CredentialKind, scope: CredentialScope, status: CredentialStatus, title: string, issuer: string, issuedOn: string, validUntil: string | null, hours: number | null, verification: { at: string, by: string, checked: string, method: VerificationMethod } | null };

export type PriceShownFragment = { id: string, service: Service, extent: PriceExtent | null, unit: PriceUnit, locationName: string, sessionsIncluded: number | null, touchUpIncluded: boolean | null, patchTestIncluded: boolean | null, taxIncluded: boolean | null, validUntil: string | null, low: { amountMinor: number, currency: string }, high: { amountMinor: number, currency: string } };

export type RatingShownFragment = { average: number | null, count: number, importedCount: number, treatmentVerifiedCount: number, histogram: Array<{ stars: number, count: number }> };

export type TownsQueryVariables = Exact<{
  query: string;
}>;


export type TownsQuery = { places: { nodes: Array<{ id: string, name: string, region: string | null, countryCode: string }> } };

export type ReviewShownFragment = { id: string, rating: number, title: string | null, body: string | null, clientName: string | null, language: string | null, reviewedOn: string, source: ReviewSource, treatmentCompletedOn: string | null, treatmentVerified: boolean, aspects: Array<{ aspect: ReviewAspect, rating: number }>, followUps: Array<{ month: number, rating: number, body: string | null, writtenOn: string }>, reply: { body: string, writtenOn: string } | null };

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
export const SharedFragmentDoc = new TypedDocumentString(`
    fragment Shared on Practitioner {
  name
  clinic {
    name
  }
  credentials {
    verification {
      at
    }
  }
  healedEvidence {
    cases
    casesWithHealedPhotos
  }
  rating {
    average
    count
    treatmentVerifiedCount
  }
}
    `, {"fragmentName":"Shared"}) as unknown as TypedDocumentString<SharedFragment, unknown>;
export const CasePhotoFragmentDoc = new TypedDocumentString(`
    fragment CasePhoto on Photo {
  id
  url(width: 640)
  width
  height
  moment
  view
  drawn
  daysHealed
  thumbhash
  capture {
    light
    distanceCm
    hairLengthMm
    dry
    retouched
  }
}
    `, {"fragmentName":"CasePhoto"}) as unknown as TypedDocumentString<CasePhotoFragment, unknown>;
export const CaseShownFragmentDoc = new TypedDocumentString(`
    fragment CaseShown on PortfolioCase {
  id
  title
  story
  indication
  scale
  stage
  scarType
  fitzpatrick
  monk
  hairColour
  greyPercent
  sessions
  startedOn
  completedOn
  healed
  monthsHealed
  photos {
    ...CasePhoto
  }
}
    fragment CasePhoto on Photo {
  id
  url(width: 640)
  width
  height
  moment
  view
  drawn
  daysHealed
  thumbhash
  capture {
    light
    distanceCm
    hairLengthMm
    dry
    retouched
  }
}`, {"fragmentName":"CaseShown"}) as unknown as TypedDocumentString<CaseShownFragment, unknown>;
export const CredentialShownFragmentDoc = new TypedDocumentString(`
    fragment CredentialShown on Credential {
  id
  kind
  scope
  status
  title
  issuer
  issuedOn
  validUntil
  hours
  verification {
    at
    by
    checked
    method
  }
}
    `, {"fragmentName":"CredentialShown"}) as unknown as TypedDocumentString<CredentialShownFragment, unknown>;
export const LocationShownFragmentDoc = new TypedDocumentString(`
    fragment LocationShown on Location {
  id
  name
  address
  city
  region
  postalCode
  countryCode
  timeZone
  openingHours
  openingWeek {
    weekday
    opens
    closes
  }
  openingExceptions {
    startsOn
    endsOn
    opens
    closes
    note
  }
  phone
  email
  coordinateSource
  credentials {
    ...CredentialShown
  }
}
    fragment CredentialShown on Credential {
  id
  kind
  scope
  status
  title
  issuer
  issuedOn
  validUntil
  hours
  verification {
    at
    by
    checked
    method
  }
}`, {"fragmentName":"LocationShown"}) as unknown as TypedDocumentString<LocationShownFragment, unknown>;
export const PriceShownFragmentDoc = new TypedDocumentString(`
    fragment PriceShown on Price {
  id
  service
  extent
  unit
  low {
    amountMinor
    currency
  }
  high {
    amountMinor
    currency
  }
  locationName
  sessionsIncluded
  touchUpIncluded
  patchTestIncluded
  taxIncluded
  validUntil
}
    `, {"fragmentName":"PriceShown"}) as unknown as TypedDocumentString<PriceShownFragment, unknown>;
export const RatingShownFragmentDoc = new TypedDocumentString(`
    fragment RatingShown on Rating {
  average
  count
  importedCount
  treatmentVerifiedCount
  histogram {
    stars
    count
  }
}
    `, {"fragmentName":"RatingShown"}) as unknown as TypedDocumentString<RatingShownFragment, unknown>;
export const ReviewShownFragmentDoc = new TypedDocumentString(`
    fragment ReviewShown on Review {
  id
  rating
  title
  body
  clientName
  language
  reviewedOn
  source
  treatmentCompletedOn
  treatmentVerified
  aspects {
    aspect
    rating
  }
  followUps {
    month
    rating
    body
    writtenOn
  }
  reply {
    body
    writtenOn
  }
}
    `, {"fragmentName":"ReviewShown"}) as unknown as TypedDocumentString<ReviewShownFragment, unknown>;
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
export const ClinicPageDocument = new TypedDocumentString(`
    query ClinicPage($slug: String!, $peopleFirst: Int, $peopleAfter: String, $peopleLast: Int, $peopleBefore: String, $locationFirst: Int, $locationAfter: String, $locationLast: Int, $locationBefore: String, $caseFirst: Int, $caseAfter: String, $caseLast: Int, $caseBefore: String, $reviewFirst: Int, $reviewAfter: String, $reviewLast: Int, $reviewBefore: String) {
  clinic(slug: $slug) {
    name
    description
    website
    demo
    locations(
      first: $locationFirst
      after: $locationAfter
      last: $locationLast
      before: $locationBefore
    ) {
      totalCount
      nodes {
        ...LocationShown
        latitude
        longitude
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    practitioners(
      first: $peopleFirst
      after: $peopleAfter
      last: $peopleLast
      before: $peopleBefore
    ) {
      totalCount
      nodes {
        id
        slug
        name
        locations {
          city
        }
        credentials {
          ...CredentialShown
        }
        healedEvidence {
          cases
          casesWithHealedPhotos
        }
        rating {
          ...RatingShown
        }
        prices {
          service
          low {
            amountMinor
            currency
          }
          high {
            amountMinor
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    cases(
      first: $caseFirst
      after: $caseAfter
      last: $caseLast
      before: $caseBefore
    ) {
      totalCount
      nodes {
        ...CaseShown
        practitioner {
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
    reviews(
      first: $reviewFirst
      after: $reviewAfter
      last: $reviewLast
      before: $reviewBefore
    ) {
      totalCount
      nodes {
        ...ReviewShown
        practitioner {
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
}
    fragment CasePhoto on Photo {
  id
  url(width: 640)
  width
  height
  moment
  view
  drawn
  daysHealed
  thumbhash
  capture {
    light
    distanceCm
    hairLengthMm
    dry
    retouched
  }
}
fragment CaseShown on PortfolioCase {
  id
  title
  story
  indication
  scale
  stage
  scarType
  fitzpatrick
  monk
  hairColour
  greyPercent
  sessions
  startedOn
  completedOn
  healed
  monthsHealed
  photos {
    ...CasePhoto
  }
}
fragment LocationShown on Location {
  id
  name
  address
  city
  region
  postalCode
  countryCode
  timeZone
  openingHours
  openingWeek {
    weekday
    opens
    closes
  }
  openingExceptions {
    startsOn
    endsOn
    opens
    closes
    note
  }
  phone
  email
  coordinateSource
  credentials {
    ...CredentialShown
  }
}
fragment CredentialShown on Credential {
  id
  kind
  scope
  status
  title
  issuer
  issuedOn
  validUntil
  hours
  verification {
    at
    by
    checked
    method
  }
}
fragment RatingShown on Rating {
  average
  count
  importedCount
  treatmentVerifiedCount
  histogram {
    stars
    count
  }
}
fragment ReviewShown on Review {
  id
  rating
  title
  body
  clientName
  language
  reviewedOn
  source
  treatmentCompletedOn
  treatmentVerified
  aspects {
    aspect
    rating
  }
  followUps {
    month
    rating
    body
    writtenOn
  }
  reply {
    body
    writtenOn
  }
}`, {"hash":"sha256:1f108ae040c7ac910c608232d73969968b57dfcf2767d660cf520621454816bb"}) as unknown as TypedDocumentString<ClinicPageQuery, ClinicPageQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($ids: [ID!]!, $need: NeedInput, $service: Service, $near: ID!, $hasNear: Boolean!, $place: String!, $hasPlace: Boolean!) {
  comparePractitioners(ids: $ids, need: $need, service: $service) {
    differs
    rows {
      name
      values
    }
    practitioners {
      practitioner {
        id
        slug
        name
        yearsExperience
        servesMen
        servesWomen
        languages
        clinic {
          name
          demo
        }
        credentials {
          ...CredentialShown
        }
        healedEvidence {
          cases
          casesWithHealedPhotos
        }
        rating {
          ...RatingShown
        }
        locations {
          id
          city
          countryCode
          latitude
          longitude
        }
      }
      priceForNeed {
        ...PriceShown
      }
      matchingCases {
        isLikeNeed
        case {
          indication
          scale
          stage
          scarType
          fitzpatrick
          hairColour
          monthsHealed
          photos {
            moment
            view
            url
            width
            height
            drawn
            daysHealed
            thumbhash
            capture {
              light
              retouched
            }
          }
        }
      }
    }
  }
  near: node(id: $near) @include(if: $hasNear) {
    ... on Place {
      name
      latitude
      longitude
    }
  }
  named: places(query: $place, first: 10) @include(if: $hasPlace) {
    nodes {
      name
      latitude
      longitude
    }
  }
}
    fragment CredentialShown on Credential {
  id
  kind
  scope
  status
  title
  issuer
  issuedOn
  validUntil
  hours
  verification {
    at
    by
    checked
    method
  }
}
fragment PriceShown on Price {
  id
  service
  extent
  unit
  low {
    amountMinor
    currency
  }
  high {
    amountMinor
    currency
  }
  locationName
  sessionsIncluded
  touchUpIncluded
  patchTestIncluded
  taxIncluded
  validUntil
}
fragment RatingShown on Rating {
  average
  count
  importedCount
  treatmentVerifiedCount
  histogram {
    stars
    count
  }
}`, {"hash":"sha256:12be7395bf3172bd472ee28ac527e38900741cc4f7faa6fc9996653a9c42426d"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($filter: PractitionerFilter!, $orderBy: PractitionerOrder!, $first: Int, $after: String, $last: Int, $before: String, $facets: [FacetName!]!, $near: ID!, $isPicked: Boolean!) {
  town: node(id: $near) @include(if: $isPicked) {
    ... on Place {
      name
      region
      countryCode
    }
  }
  practitioners(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    facets(names: $facets) {
      name
      choices {
        value
        count
      }
    }
    relaxations {
      part
      count
      radiusKm
    }
    edges {
      distanceKm
      matchingCases
      rank {
        score
        parts {
          name
          value
          weight
        }
      }
      priceForNeed {
        service
        extent
        unit
        sessionsIncluded
        low {
          amountMinor
          currency
        }
        high {
          amountMinor
          currency
        }
      }
      node {
        id
        slug
        name
        languages
        clinic {
          name
          slug
        }
        locations {
          slug
          city
          countryCode
          latitude
          longitude
        }
        rating {
          average
          count
          treatmentVerifiedCount
          importedCount
          histogram {
            stars
            count
          }
        }
        healedEvidence {
          cases
          casesWithHealedPhotos
        }
        credentials {
          id
          kind
          scope
          status
          title
          issuer
          issuedOn
          verification {
            at
            by
            checked
            method
          }
        }
        cases(first: 3) {
          nodes {
            indication
            scale
            stage
            scarType
            fitzpatrick
            monk
            hairColour
            healed
            photos {
              url(width: 640)
              width
              height
              moment
              view
              daysHealed
              drawn
              thumbhash
              capture {
                light
                retouched
              }
            }
          }
        }
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
    `, {"hash":"sha256:0567cd605fe01153d1ff246052a538ca6aa546f77af7ca8f78b0796430d82b5c"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const PractitionerPageDocument = new TypedDocumentString(`
    query PractitionerPage($slug: String!, $withLike: Boolean!, $like: CaseFilter, $cases: CaseFilter, $caseFirst: Int, $caseAfter: String, $caseLast: Int, $caseBefore: String, $reviews: ReviewFilter, $reviewFirst: Int, $reviewAfter: String, $reviewLast: Int, $reviewBefore: String) {
  practitioner(slug: $slug) {
    id
    name
    bio
    languages
    servesMen
    servesWomen
    yearsExperience
    clinic {
      slug
      name
      demo
    }
    locations {
      ...LocationShown
    }
    credentials {
      ...CredentialShown
    }
    bookability {
      ok
      locations {
        locationId
        locationName
        ok
        reasons {
          kind
          problem
          lastDay
        }
      }
    }
    healedEvidence {
      cases
      casesWithHealedPhotos
    }
    rating {
      ...RatingShown
      aspects {
        aspect
        mean
        count
      }
    }
    reviewModeration {
      held
      removed
      reasons {
        reason
        held
        removed
      }
    }
    prices {
      ...PriceShown
    }
    lasting: cases(filter: {minMonthsHealed: 12}, first: 1) {
      totalCount
    }
    like: cases(filter: $like, first: 12) @include(if: $withLike) {
      totalCount
      nodes {
        ...CaseShown
      }
    }
    cases(
      filter: $cases
      first: $caseFirst
      after: $caseAfter
      last: $caseLast
      before: $caseBefore
    ) {
      totalCount
      nodes {
        ...CaseShown
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    reviews(
      filter: $reviews
      first: $reviewFirst
      after: $reviewAfter
      last: $reviewLast
      before: $reviewBefore
    ) {
      totalCount
      nodes {
        ...ReviewShown
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment CasePhoto on Photo {
  id
  url(width: 640)
  width
  height
  moment
  view
  drawn
  daysHealed
  thumbhash
  capture {
    light
    distanceCm
    hairLengthMm
    dry
    retouched
  }
}
fragment CaseShown on PortfolioCase {
  id
  title
  story
  indication
  scale
  stage
  scarType
  fitzpatrick
  monk
  hairColour
  greyPercent
  sessions
  startedOn
  completedOn
  healed
  monthsHealed
  photos {
    ...CasePhoto
  }
}
fragment LocationShown on Location {
  id
  name
  address
  city
  region
  postalCode
  countryCode
  timeZone
  openingHours
  openingWeek {
    weekday
    opens
    closes
  }
  openingExceptions {
    startsOn
    endsOn
    opens
    closes
    note
  }
  phone
  email
  coordinateSource
  credentials {
    ...CredentialShown
  }
}
fragment CredentialShown on Credential {
  id
  kind
  scope
  status
  title
  issuer
  issuedOn
  validUntil
  hours
  verification {
    at
    by
    checked
    method
  }
}
fragment PriceShown on Price {
  id
  service
  extent
  unit
  low {
    amountMinor
    currency
  }
  high {
    amountMinor
    currency
  }
  locationName
  sessionsIncluded
  touchUpIncluded
  patchTestIncluded
  taxIncluded
  validUntil
}
fragment RatingShown on Rating {
  average
  count
  importedCount
  treatmentVerifiedCount
  histogram {
    stars
    count
  }
}
fragment ReviewShown on Review {
  id
  rating
  title
  body
  clientName
  language
  reviewedOn
  source
  treatmentCompletedOn
  treatmentVerified
  aspects {
    aspect
    rating
  }
  followUps {
    month
    rating
    body
    writtenOn
  }
  reply {
    body
    writtenOn
  }
}`, {"hash":"sha256:d6c93b7cf762eafd91e42b8bc524ee65907c81fa187f2e62d266c8a1604c5b63"}) as unknown as TypedDocumentString<PractitionerPageQuery, PractitionerPageQueryVariables>;
export const SharePractitionerDocument = new TypedDocumentString(`
    query SharePractitioner($slug: String!) {
  practitioner(slug: $slug) {
    ...Shared
  }
}
    fragment Shared on Practitioner {
  name
  clinic {
    name
  }
  credentials {
    verification {
      at
    }
  }
  healedEvidence {
    cases
    casesWithHealedPhotos
  }
  rating {
    average
    count
    treatmentVerifiedCount
  }
}`, {"hash":"sha256:fadc1c720ecd465e6b5422d611efdecd366a2cca24592b88d63cd58d74bbd2ab"}) as unknown as TypedDocumentString<SharePractitionerQuery, SharePractitionerQueryVariables>;
export const ShareClinicDocument = new TypedDocumentString(`
    query ShareClinic($slug: String!) {
  clinic(slug: $slug) {
    name
  }
}
    `, {"hash":"sha256:789435a62b86f4222953ef51189770f25562b1084b5d7a6c5556154368efde41"}) as unknown as TypedDocumentString<ShareClinicQuery, ShareClinicQueryVariables>;
export const ShareComparisonDocument = new TypedDocumentString(`
    query ShareComparison($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Practitioner {
      ...Shared
    }
  }
}
    fragment Shared on Practitioner {
  name
  clinic {
    name
  }
  credentials {
    verification {
      at
    }
  }
  healedEvidence {
    cases
    casesWithHealedPhotos
  }
  rating {
    average
    count
    treatmentVerifiedCount
  }
}`, {"hash":"sha256:51c29afa66b8fb01ff6ccdee6dbe808b0f3fba72ddca7fac31d0ae462ddaf2a2"}) as unknown as TypedDocumentString<ShareComparisonQuery, ShareComparisonQueryVariables>;
export const SitemapDocument = new TypedDocumentString(`
    query Sitemap($after: String) {
  practitioners(first: 100, after: $after) {
    nodes {
      slug
      clinic {
        slug
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:aa951b7dfa4fca2a3fa2ed067b7b01bbdef850ab38f57f6fd66849683f95e637"}) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;
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