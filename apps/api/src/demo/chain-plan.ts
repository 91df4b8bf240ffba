import type { ClinicOrigin, FitzpatrickType, Indication } from '@stipple/domain';
import type { CertificationRow, Verification } from '../modules/certification/certification.builder.ts';
import type { ClinicRow, SlugRow } from '../modules/clinic/clinic.builder.ts';
import type { LocationRow, OpeningExceptionRow, OpeningHoursRow } from '../modules/location/location.builder.ts';
import type { CaseRow, ConsentRows, PhotoRow } from '../modules/portfolio/portfolio.builder.ts';
import type { PractitionerLocationRow, PractitionerRow } from '../modules/practitioner/practitioner.builder.ts';
import type { PriceRow } from '../modules/price/price.builder.ts';
import type { FollowUpRow, ModerationRow, ReplyRow, ReviewRow } from '../modules/review/review.builder.ts';
import type { SessionRow } from '../modules/session/session.builder.ts';
import type { DayNumber } from './days.ts';
import type { DemoDocument } from './demo-documents.ts';
import { idMaker, Random } from './random.ts';
import { COUNTRIES, type DemoLanguage, type DemoTown } from './towns.ts';

/** Values with how likely each is. */
export type Weights<T> = readonly (readonly [T, number])[];

/** What makes one chain of clinics: everything else follows by chance from its seed. */
export interface ChainPlan {
  readonly seed: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string | null;
  readonly website: string | null;
  readonly origin: ClinicOrigin;
  /** One location in each. */
  readonly towns: readonly DemoTown[];
  readonly practitioners: number;
  /** Reviews and cases of the whole chain. */
  readonly reviews: number;
  readonly cases: number;
  /** How many photos a case has: a whole story, or always so many. */
  readonly photos: 'story' | number;
  /** The usual credentials, or always so many. */
  readonly certifications: 'usual' | number;
  readonly tones: Weights<FitzpatrickType>;
  readonly indications: Weights<Indication>;
  /** Added to how good its practitioners are, -1 to 1. */
  readonly strength: number;
  /** Share of reviews that are tied to a completed treatment. */
  readonly treatmentShare: number;
  /** How talkative clients and clinic are afterwards: 1 is usual. */
  readonly followUps: number;
  readonly replies: number;
  /** 1 is the middle of the published British ranges (domain.md, section 8). */
  readonly priceFactor: number;
  readonly pricing: 'whole_treatment' | 'per_session' | 'range' | 'short_list';
}

/** All rows of one clinic, in the order of their foreign keys. */
export interface ClinicRows {
  readonly clinic: ClinicRow;
  readonly slugs: SlugRow[];
  readonly locations: LocationRow[];
  readonly openingHours: OpeningHoursRow[];
  readonly openingExceptions: OpeningExceptionRow[];
  readonly practitioners: PractitionerRow[];
  readonly practitionerLocations: PractitionerLocationRow[];
  readonly certifications: CertificationRow[];
  readonly verifications: Verification[];
  /** Documents of credentials, for the clinic's files. */
  readonly documents: DemoDocument[];
  readonly prices: PriceRow[];
  readonly cases: CaseRow[];
  readonly photos: PhotoRow[];
  readonly consents: ConsentRows;
  readonly sessions: SessionRow[];
  readonly reviews: ReviewRow[];
  readonly followUps: FollowUpRow[];
  readonly replies: ReplyRow[];
  readonly moderations: ModerationRow[];
}

/** A practitioner while the rest is made up around them. */
export interface Artist {
  readonly row: PractitionerRow;
  readonly town: DemoTown;
  readonly language: DemoLanguage;
  readonly locations: readonly LocationRow[];
  /** How good the work is, 0 to 1: ratings, healed photos and credentials follow it. */
  readonly quality: number;
  readonly startedOn: DayNumber;
}

/** One chain in the making: its chance, its ids, and today. */
export class Draft {
  readonly random: Random;
  readonly id: () => string;
  readonly clinicId: string;

  constructor(
    readonly plan: ChainPlan,
    readonly asOf: DayNumber,
    /** Slugs given to practitioners and locations so far, of all chains together. */
    readonly slugs: Set<string>,
  ) {
    this.random = new Random(plan.seed);
    this.id = idMaker(this.random);
    this.clinicId = this.id();
  }

  /** The first of the wished slugs that is free, else the last one with a number. */
  slug(...wished: string[]): string {
    const last = wished.at(-1) ?? '';
    for (let number = 1; ; number += 1) {
      const found = [...wished, `${last}-${number + 1}`].find((slug) => !this.slugs.has(slug));
      if (found !== undefined) {
        this.slugs.add(found);
        return found;
      }
    }
  }
}

/** The language people write in a town. */
export const languageOf = (town: DemoTown): DemoLanguage => COUNTRIES[town.countryCode].language;

/** Splits a whole into so many parts, each at least `least`, the larger ones falling by chance. */
export function split(random: Random, whole: number, parts: number, least: number): number[] {
  const weights = Array.from({ length: parts }, () => 0.15 + random.share() ** 2);
  const sum = weights.reduce((a, b) => a + b, 0);
  const spare = Math.max(0, whole - least * parts);
  const counts = weights.map((weight) => least + Math.floor((weight / sum) * spare));
  let left = whole - counts.reduce((a, b) => a + b, 0);
  for (let i = 0; left > 0; i = (i + 1) % parts, left -= 1) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}
