import { buildClinic } from '../modules/clinic/clinic.builder.ts';
import { type ChainPlan, type ClinicRows, Draft, split } from './chain-plan.ts';
import { noonOf, type DayNumber } from './days.ts';
import { generateCases } from './generate-cases.ts';
import { generateConsents } from './generate-consents.ts';
import { generateCredentials } from './generate-credentials.ts';
import { generateArtists, generateLocations, generateOpening } from './generate-people.ts';
import { generatePrices } from './generate-prices.ts';
import { generateReviews } from './generate-reviews.ts';

/**
 * All rows of one chain of clinics. The same plan on the same day gives the same rows, ids included; `slugs` holds
 * those of the chains made before, and takes this one's.
 */
export function generateClinic(plan: ChainPlan, asOf: DayNumber, slugs: Set<string> = new Set()): ClinicRows {
  const draft = new Draft(plan, asOf, slugs);
  const { clinicId, random } = draft;
  const clinic = buildClinic({
    id: clinicId,
    slug: plan.slug,
    name: plan.name,
    description: plan.description,
    website: plan.website,
    origin: plan.origin,
    createdAt: noonOf(asOf - 3_000),
  });
  const locations = generateLocations(draft);
  const artists = generateArtists(draft, locations);
  const reviews = split(random, plan.reviews, artists.length, Math.min(3, Math.floor(plan.reviews / artists.length)));
  const cases = split(random, plan.cases, artists.length, Math.min(1, Math.floor(plan.cases / artists.length)));
  const credentials = generateCredentials(draft, artists, locations);
  const prices = generatePrices(draft, artists, locations);
  const { fates, ...portfolio } = generateCases(draft, artists, cases);
  return {
    clinic,
    slugs: [
      { kind: 'clinic', slug: clinic.slug, clinicId, subjectId: clinicId },
      ...locations.map(({ id, slug }) => ({ kind: 'location' as const, slug, clinicId, subjectId: id })),
      ...artists.map(({ row: { id, slug } }) => ({ kind: 'practitioner' as const, slug, clinicId, subjectId: id })),
    ],
    locations,
    practitioners: artists.map(({ row }) => row),
    practitionerLocations: artists.flatMap(({ row, locations: at }) =>
      at.map(({ id }, position) => ({
        clinicId,
        practitionerId: row.id,
        locationId: id,
        position,
        fromOn: row.startedOn,
      })),
    ),
    ...credentials,
    prices,
    ...portfolio,
    ...generateReviews(draft, artists, reviews),
    consents: generateConsents(draft, portfolio.photos, fates),
    // Last, so that everything before stays as it was drawn.
    ...generateOpening(draft, locations),
  };
}
