import type {
  CaseScale,
  CertificationKind,
  CertificationScope,
  CertificationStatus,
  CoordinateSource,
  EvidenceTag,
  FitzpatrickType,
  HairColour,
  Indication,
  LudwigStage,
  ModerationReason,
  MonkTone,
  NorwoodStage,
  PhotoLight,
  PhotoMoment,
  PhotoView,
  PriceExtent,
  PriceUnit,
  RankPartName,
  ReviewAspect,
  ReviewSource,
  SavinStage,
  ScarType,
  Service,
  SinclairStage,
  VerificationMethod,
} from '@stipple/domain';

/** What results are counted by (the schema's `FacetName`). */
export type FacetCode =
  | 'credential'
  | 'currency'
  | 'hair_colour'
  | 'indication'
  | 'language'
  | 'min_rating'
  | 'min_reviews'
  | 'monk_tone'
  | 'scar_type'
  | 'serves'
  | 'skin_tone'
  | 'stage';

/** What practitioners are compared by (`ComparedFact`). */
export type ComparedFactCode =
  | 'credentials'
  | 'experience'
  | 'healed_evidence'
  | 'languages'
  | 'locations'
  | 'matching_cases'
  | 'price'
  | 'rating'
  | 'reviews'
  | 'serves'
  | 'treatment_verified';

/** What can be given up on its own for an empty result (`FilterPart`). */
export type FilterPartCode =
  | 'credentials'
  | 'hair_colour'
  | 'indication'
  | 'languages'
  | 'min_rating'
  | 'min_reviews'
  | 'near'
  | 'price'
  | 'scar_type'
  | 'serves'
  | 'skin_tone'
  | 'stage'
  | 'text';

/** Orders of a list of practitioners (`PractitionerOrder`). */
export type OrderCode = 'distance' | 'price' | 'rank' | 'rating' | 'reviews';

/** A short name, and one sentence that explains it. */
export type WordPair = readonly [label: string, about: string];

/** The codes of each kind of value that the public sees. */
export interface Codes {
  readonly indication: Indication;
  readonly scale: CaseScale;
  readonly norwood: NorwoodStage;
  readonly ludwig: LudwigStage;
  readonly sinclair: SinclairStage;
  readonly savin: SavinStage;
  readonly fitzpatrick: FitzpatrickType;
  readonly monk: MonkTone;
  readonly hairColour: HairColour;
  readonly scarType: ScarType;
  readonly moment: PhotoMoment;
  readonly view: PhotoView;
  readonly light: PhotoLight;
  readonly service: Service;
  readonly extent: PriceExtent;
  readonly priceUnit: PriceUnit;
  readonly serves: 'women' | 'men';
  readonly credentialKind: CertificationKind;
  readonly credentialScope: CertificationScope;
  readonly credentialStatus: CertificationStatus;
  readonly verificationMethod: VerificationMethod;
  readonly aspect: ReviewAspect;
  readonly reviewSource: ReviewSource;
  readonly moderationReason: ModerationReason;
  readonly rankPart: Lowercase<RankPartName>;
  readonly order: OrderCode;
  readonly facet: FacetCode;
  readonly filterPart: FilterPartCode;
  readonly comparedFact: ComparedFactCode;
  readonly coordinateSource: CoordinateSource;
  readonly evidence: EvidenceTag;
}
export type Kind = keyof Codes;

/** The labels of one language: for every kind, every code. */
export type Words = { readonly [K in Kind]: Readonly<Record<Codes[K], WordPair>> };

/** A code as the domain spells it or, in upper case, as the schema does. */
export type Spelled<C extends string> = C | Uppercase<C>;
