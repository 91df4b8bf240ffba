import { systemMember, type Operator } from '@stipple/domain';
import { insertCertifications, insertVerifications } from '../modules/certification/certification.builder.ts';
import { insertClinics, insertSlugs } from '../modules/clinic/clinic.builder.ts';
import { insertLocations, insertOpeningExceptions, insertOpeningHours } from '../modules/location/location.builder.ts';
import { insertCases, insertConsents, insertPhotos } from '../modules/portfolio/portfolio.builder.ts';
import { insertPractitionerLocations, insertPractitioners } from '../modules/practitioner/practitioner.builder.ts';
import { insertPrices } from '../modules/price/price.builder.ts';
import { insertFollowUps, insertModerations, insertReplies, insertReviews } from '../modules/review/review.builder.ts';
import { insertSessions } from '../modules/session/session.builder.ts';
import type { Doors } from '../platform/db/index.ts';
import type { ClinicRows } from './chain-plan.ts';

const CHECKER: Operator = { kind: 'operator', accountId: null, name: 'Stipple credentials desk (demo)' };

/** Whether the worker is told of the new practitioners, or the caller rebuilds the directory itself. */
export type Announce = 'practitioners' | 'nothing';

/**
 * Writes one generated clinic through the clinic's door in one transaction, then has an operator verify what is to
 * be verified: a clinic can not do that itself.
 */
export async function loadClinic(doors: Doors, rows: ClinicRows, announce: Announce): Promise<void> {
  const { clinic } = rows;
  const member = systemMember(clinic.id);
  await doors.asClinic(member, async (tx) => {
    // The reference table first, as Citus wants it; then each table before those that point at it.
    await insertSlugs(tx, rows.slugs);
    await insertClinics(tx, [clinic]);
    await insertLocations(tx, rows.locations);
    await insertOpeningHours(tx, rows.openingHours);
    await insertOpeningExceptions(tx, rows.openingExceptions);
    await insertPractitioners(tx, rows.practitioners);
    await insertPractitionerLocations(tx, rows.practitionerLocations);
    await insertCertifications(tx, rows.certifications);
    await insertPrices(tx, rows.prices);
    await insertCases(tx, rows.cases);
    await insertPhotos(tx, rows.photos);
    await insertConsents(tx, rows.consents);
    await insertSessions(tx, rows.sessions);
    await insertReviews(tx, rows.reviews);
    await insertFollowUps(tx, rows.followUps);
    await insertReplies(tx, rows.replies);
    await insertModerations(tx, rows.moderations);
    if (announce === 'nothing') return;
    await tx.recordAll([
      { kind: 'clinic.created', subjectType: 'clinic', subjectId: clinic.id },
      ...rows.practitioners.map(({ id }) => ({
        kind: 'practitioner.created' as const,
        subjectType: 'practitioner',
        subjectId: id,
      })),
    ]);
  });
  if (rows.verifications.length === 0) return;
  await doors.asOperator(CHECKER, 'Checks that come with generated data', clinic.id, async (tx) => {
    await insertVerifications(tx, rows.verifications);
    if (announce === 'nothing') return;
    await tx.recordAll(
      rows.verifications.map(({ certificationId, status }) => ({
        kind: `certification.${status}`,
        subjectType: 'certification',
        subjectId: certificationId,
      })),
    );
  });
}
