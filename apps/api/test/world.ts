import { systemMember, type Member, type Operator, type EventKind } from '@stipple/domain';
import {
  buildCertification,
  insertCertifications,
  insertVerifications,
  type CertificationRow,
  type Verification,
} from '../src/modules/certification/certification.builder.ts';
import { buildClinic, insertClinics, insertSlugs, type ClinicRow } from '../src/modules/clinic/clinic.builder.ts';
import {
  buildLocation,
  insertLocations,
  insertOpeningExceptions,
  insertOpeningHours,
  type LocationRow,
  type OpeningExceptionRow,
  type OpeningHoursRow,
} from '../src/modules/location/location.builder.ts';
import {
  buildCase,
  buildConsent,
  buildPhoto,
  insertCases,
  insertConsents,
  insertPhotos,
  type CaseRow,
  type PhotoRow,
} from '../src/modules/portfolio/portfolio.builder.ts';
import {
  buildPractitioner,
  insertPractitionerLocations,
  insertPractitioners,
  type PractitionerRow,
} from '../src/modules/practitioner/practitioner.builder.ts';
import { buildPrice, insertPrices, type PriceRow } from '../src/modules/price/price.builder.ts';
import {
  buildFollowUp,
  buildModeration,
  buildReply,
  buildReview,
  insertFollowUps,
  insertModerations,
  insertReplies,
  insertReviews,
  type FollowUpRow,
  type ModerationRow,
  type ReplyRow,
  type ReviewRow,
} from '../src/modules/review/review.builder.ts';
import { buildSession, insertSessions, type SessionRow } from '../src/modules/session/session.builder.ts';
import type { ClinicTx, Doors } from '../src/platform/db/index.ts';
import { newId } from '../src/platform/ids.ts';

/** Whose row it is, by the row or by its id. */
type Of = { readonly id: string };
type Given<Row, Own extends keyof Row = never> = Partial<Omit<Row, 'clinicId' | Own>>;

/** The operator of tests. */
export const OPERATOR: Operator = { kind: 'operator', accountId: null, name: 'Test Operator' };

/**
 * A world for tests: clinics made through the doors, with sensible values for whatever is not given. Every write
 * leaves its event and its outbox row, as the application's own would.
 *
 * ```ts
 * const clinic = await createWorld(doors).clinic({ name: 'Alder' });
 * const robin = await clinic.practitioner({ name: 'Robin' });
 * await clinic.certification({ practitioner: robin, verified: true });
 * await clinic.review({ practitioner: robin, treatment: true, rating: 4, followUps: [{ month: 6, rating: 5 }] });
 * ```
 */
export function createWorld(doors: Doors) {
  return {
    /** A new clinic with its slug. */
    async clinic(given: Partial<ClinicRow> = {}): Promise<ClinicHandle> {
      const row = buildClinic(given);
      const handle = new ClinicHandle(doors, row);
      await handle.write('clinic.created', 'clinic', row, async (tx) => {
        await insertSlugs(tx, [{ kind: 'clinic', slug: row.slug, clinicId: row.id, subjectId: row.id }]);
        await insertClinics(tx, [row]);
      });
      return handle;
    },
  };
}

/** One clinic of a test's world; each method writes one thing in one transaction and returns its row. */
export class ClinicHandle {
  readonly id: string;
  readonly slug: string;
  /** An owner of the clinic, for the clinic's door. */
  readonly member: Member;
  #home: LocationRow | undefined;

  constructor(
    private readonly doors: Doors,
    readonly row: ClinicRow,
  ) {
    this.id = row.id;
    this.slug = row.slug;
    this.member = systemMember(row.id);
  }

  /** A location; the first one is where practitioners work for whom no location is given. */
  async location(given: Given<LocationRow> = {}): Promise<LocationRow> {
    const row = buildLocation({ ...given, clinicId: this.id });
    await this.write('location.created', 'location', row, async (tx) => {
      await insertSlugs(tx, [{ kind: 'location', slug: row.slug, clinicId: this.id, subjectId: row.id }]);
      await insertLocations(tx, [row]);
    });
    this.#home ??= row;
    return row;
  }

  /** When a location is open: its week, and days on which that does not count. */
  async openingHours(
    location: Of,
    week: readonly Omit<OpeningHoursRow, 'clinicId' | 'locationId'>[],
    exceptions: readonly Omit<OpeningExceptionRow, 'clinicId' | 'locationId' | 'id' | 'createdAt'>[] = [],
  ): Promise<void> {
    const own = { clinicId: this.id, locationId: location.id };
    await this.write('location.hours_set', 'location', location, async (tx) => {
      await insertOpeningHours(
        tx,
        week.map((row) => ({ ...row, ...own })),
      );
      await insertOpeningExceptions(
        tx,
        exceptions.map((row) => ({ ...row, ...own, id: newId(), createdAt: tx.clock.now() })),
      );
    });
  }

  /** The clinic's first location, made when there is none yet. */
  async home(): Promise<LocationRow> {
    return this.#home ?? this.location();
  }

  /** A practitioner at the given locations, else at the clinic's first. */
  async practitioner(
    given: Given<PractitionerRow> & { readonly locations?: readonly Of[] } = {},
  ): Promise<PractitionerRow> {
    const { locations = [await this.home()], ...values } = given;
    const row = buildPractitioner({ ...values, clinicId: this.id });
    await this.write('practitioner.created', 'practitioner', row, async (tx) => {
      await insertSlugs(tx, [{ kind: 'practitioner', slug: row.slug, clinicId: this.id, subjectId: row.id }]);
      await insertPractitioners(tx, [row]);
      const places = locations.map(({ id }, position) => ({
        clinicId: this.id,
        practitionerId: row.id,
        locationId: id,
        position,
        fromOn: null,
      }));
      await insertPractitionerLocations(tx, places);
    });
    return row;
  }

  /**
   * A certification of a practitioner or a location: self-declared, or checked by an operator when `verified`
   * is given (`true`: against the issuer's registry, now).
   */
  async certification(
    given: Given<CertificationRow, 'practitionerId' | 'locationId'> & {
      readonly practitioner?: Of;
      readonly location?: Of;
      readonly verified?: boolean | Partial<Verification>;
    },
  ): Promise<CertificationRow> {
    const { practitioner, location, verified = false, ...values } = given;
    const row = buildCertification({
      ...values,
      clinicId: this.id,
      practitionerId: practitioner?.id ?? null,
      locationId: location?.id ?? null,
    });
    await this.write('certification.added', 'certification', row, (tx) => insertCertifications(tx, [row]));
    if (verified !== false) await this.verify(row, verified === true ? {} : verified);
    return row;
  }

  /** An operator's check of a certification. */
  async verify(certification: Of, given: Partial<Verification> = {}): Promise<void> {
    const check: Verification = {
      certificationId: certification.id,
      status: 'verified',
      verifiedBy: OPERATOR.name,
      method: 'issuer_registry',
      verifiedAt: this.doors.clock.now(),
      ...given,
    };
    await this.doors.asOperator(OPERATOR, 'Credential check', this.id, async (tx) => {
      await insertVerifications(tx, [check]);
      await tx.record({
        kind: `certification.${check.status}`,
        subjectType: 'certification',
        subjectId: certification.id,
      });
    });
  }

  /** A completed session of a practitioner, at the clinic's first location unless another is given. */
  async session(
    given: Given<SessionRow, 'practitionerId' | 'locationId'> & { readonly practitioner: Of; readonly location?: Of },
  ): Promise<SessionRow> {
    const { practitioner, location, ...values } = given;
    const row = buildSession({
      ...values,
      clinicId: this.id,
      practitionerId: practitioner.id,
      locationId: (location ?? (await this.home())).id,
    });
    await this.write('session.added', 'session', row, (tx) => insertSessions(tx, [row]));
    return row;
  }

  /**
   * A review with whatever follows it. `treatment: true` ties it to a completed session of its own; without, it is
   * an imported one.
   */
  async review(
    given: Given<ReviewRow, 'practitionerId' | 'sessionId' | 'source'> & {
      readonly practitioner: Of;
      readonly treatment?: boolean;
      readonly followUps?: readonly Given<FollowUpRow, 'reviewId'>[];
      readonly reply?: string | Given<ReplyRow, 'reviewId'>;
      readonly moderation?: readonly Given<ModerationRow, 'reviewId' | 'practitionerId'>[];
    },
  ): Promise<ReviewRow> {
    const { practitioner, treatment = false, followUps = [], reply, moderation = [], ...values } = given;
    const session = treatment ? await this.session({ practitioner }) : null;
    const row = buildReview({
      ...values,
      clinicId: this.id,
      practitionerId: practitioner.id,
      sessionId: session?.id ?? null,
    });
    await this.write('review.added', 'review', row, async (tx) => {
      await insertReviews(tx, [row]);
      await insertFollowUps(
        tx,
        followUps.map((followUp) => buildFollowUp(row, followUp)),
      );
      if (reply !== undefined) {
        await insertReplies(tx, [buildReply(row, typeof reply === 'string' ? { body: reply } : reply)]);
      }
      await insertModerations(
        tx,
        moderation.map((entry) => buildModeration(row, entry)),
      );
    });
    return row;
  }

  /**
   * A portfolio case with its photos; a case without any given has one drawn photo before treatment. Photos are
   * consented to and published on the clinic's own site and in the directory, unless `published` says otherwise.
   */
  async portfolioCase(
    given: Given<CaseRow, 'practitionerId'> & {
      readonly practitioner: Of;
      readonly photos?: readonly (Given<PhotoRow, 'caseId'> & { readonly published?: boolean })[];
    },
  ): Promise<CaseRow & { readonly photos: readonly PhotoRow[] }> {
    const { practitioner, photos: wanted = [{}], ...values } = given;
    const row = buildCase({ ...values, clinicId: this.id, practitionerId: practitioner.id });
    const photos = wanted.map((photo) => buildPhoto(row, photo));
    const shown = photos.filter((_, index) => wanted[index]?.published !== false).map((photo) => buildConsent(photo));
    await this.write('portfolio_case.created', 'portfolio_case', row, async (tx) => {
      await insertCases(tx, [row]);
      await insertPhotos(tx, photos);
      for (const consent of shown) await insertConsents(tx, consent);
    });
    return { ...row, photos };
  }

  /** A price at a location (the clinic's first unless given), of one practitioner when one is given. */
  async price(
    given: Given<PriceRow, 'practitionerId' | 'locationId'> & {
      readonly practitioner?: Of;
      readonly location?: Of;
    } = {},
  ): Promise<PriceRow> {
    const { practitioner, location, ...values } = given;
    const row = buildPrice({
      ...values,
      clinicId: this.id,
      practitionerId: practitioner?.id ?? null,
      locationId: (location ?? (await this.home())).id,
    });
    await this.write('price.created', 'price', row, (tx) => insertPrices(tx, [row]));
    return row;
  }

  /** Anything else behind the clinic's door. */
  asMember<T>(work: (tx: ClinicTx) => Promise<T>): Promise<T> {
    return this.doors.asClinic(this.member, work);
  }

  /** Writes one thing and records it, in one transaction. */
  async write(
    kind: EventKind,
    subjectType: string,
    subject: Of,
    work: (tx: ClinicTx) => Promise<unknown>,
  ): Promise<void> {
    await this.asMember(async (tx) => {
      await work(tx);
      await tx.record({ kind, subjectType, subjectId: subject.id });
    });
  }
}
