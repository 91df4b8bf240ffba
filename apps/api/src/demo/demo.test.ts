import { distanceKm, isValidOn, STAGES } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { ownDatabase } from '../../test/database.ts';
import type { ClinicRows } from './chain-plan.ts';
import { generateDemo, loadBenchData, loadDemo } from './index.ts';
import { loadClinic } from './load-clinic.ts';

const { doors } = await ownDatabase();
const TODAY = '2026-11-21';
const chains = generateDemo(TODAY);
type Row<Key extends keyof ClinicRows> = ClinicRows[Key] extends readonly (infer R)[] ? R : never;
const all = <Key extends keyof ClinicRows>(key: Key) => chains.flatMap((rows) => rows[key] as unknown as Row<Key>[]);

describe('the demo chains', () => {
  it('are the same whenever they are made for the same day', () => {
    expect(generateDemo(TODAY)).toEqual(chains);
  });

  it('keep their ids and pages from day to day', () => {
    const ids = (rows: typeof chains) => rows.flatMap(({ slugs }) => slugs);
    expect(ids(generateDemo('2027-03-01'))).toEqual(ids(chains));
  });

  it('are as large as they are said to be', () => {
    const locations = all('locations');
    expect({
      chains: chains.length,
      locations: locations.length,
      countries: new Set(locations.map((row) => row.countryCode)).size,
      currencies: new Set(all('prices').map((row) => row.currency)).size,
      practitioners: all('practitioners').length,
      reviews: all('reviews').length,
      cases: all('cases').length,
    }).toEqual({ chains: 3, locations: 40, countries: 8, currencies: 4, practitioners: 90, reviews: 2000, cases: 400 });
  });

  it('have no two pages of one address', () => {
    const slugs = all('slugs').map(({ kind, slug }) => `${kind}/${slug}`);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('are refused by a slug that addresses of the admin begin with', async () => {
    const [chain] = generateDemo(TODAY);
    const slugs = chain!.slugs.map((row) => (row.kind === 'clinic' ? { ...row, slug: 'account' } : row));
    await expect(loadClinic(doors, { ...chain!, slugs }, 'nothing')).rejects.toThrow('slug: "account"');
  });

  it('say nothing of days to come, and nothing before its cause', () => {
    for (const rows of chains) {
      const sessions = new Map(rows.sessions.map((row) => [row.id, row]));
      const reviews = new Map(rows.reviews.map((row) => [row.id, row]));
      for (const review of rows.reviews) {
        expect(review.reviewedOn < TODAY).toBe(true);
        if (review.sessionId) expect(review.reviewedOn > (sessions.get(review.sessionId)?.heldOn ?? '9')).toBe(true);
      }
      for (const { reviewId, writtenOn } of [...rows.followUps, ...rows.replies]) {
        expect(writtenOn > (reviews.get(reviewId)?.reviewedOn ?? '9') && writtenOn < TODAY).toBe(true);
      }
      for (const { startedOn, completedOn } of rows.cases) {
        expect(startedOn <= (completedOn ?? '') && (completedOn ?? '') < TODAY).toBe(true);
      }
      for (const photo of rows.photos) expect((photo.takenOn ?? '') <= TODAY).toBe(true);
      for (const check of rows.verifications) expect(check.verifiedAt.toISOString() < `${TODAY}T`).toBe(true);
    }
  });

  it('have credentials of every sort: verified, declared, lapsed, about to lapse', () => {
    const claims = all('certifications');
    const verified = new Set(all('verifications').map((check) => check.certificationId));
    const inDate = claims.filter((claim) => isValidOn(claim, TODAY));
    expect(inDate.filter((claim) => verified.has(claim.id)).length).toBeGreaterThan(150);
    expect(inDate.filter((claim) => !verified.has(claim.id)).length).toBeGreaterThan(40);
    expect(claims.length - inDate.length).toBeGreaterThan(8);
    expect(
      inDate.filter((claim) => claim.expiresOn !== null && claim.expiresOn <= '2026-11-28').length,
    ).toBeGreaterThan(3);
  });

  it('have most reviews tied to treatments, with follow-ups, replies, and a log of what was held or removed', () => {
    const reviews = all('reviews');
    expect(reviews.filter((review) => review.sessionId).length).toBeGreaterThan(1400);
    expect(reviews.filter((review) => !review.sessionId).length).toBeGreaterThan(300);
    expect(all('followUps').length).toBeGreaterThan(700);
    expect(all('replies').length).toBeGreaterThan(400);
    const hidden = reviews.filter((review) => review.status !== 'published');
    expect(hidden.length).toBeGreaterThan(10);
    const logged = new Set(all('moderations').map((entry) => entry.reviewId));
    expect(hidden.every((review) => logged.has(review.id))).toBe(true);
  });

  it('have several practitioners near Manchester with healed cases of Norwood III on fair skin', () => {
    const [chain] = chains;
    const near = chain?.locations.filter(
      (row) => distanceKm(asPoint(row), { latitude: 53.48095, longitude: -2.23743 }) < 25,
    );
    const places = new Set(near?.map((row) => row.id));
    const artists = new Set(
      chain?.practitionerLocations.filter((row) => places.has(row.locationId)).map((row) => row.practitionerId),
    );
    const healed = new Set(chain?.photos.filter((row) => row.moment === 'healed').map((row) => row.caseId));
    const cases = chain?.cases.filter(
      (row) =>
        row.stage === 'III' &&
        ['I', 'II'].includes(row.fitzpatrick ?? '') &&
        healed.has(row.id) &&
        artists.has(row.practitionerId),
    );
    expect(new Set(cases?.map((row) => row.practitionerId)).size).toBeGreaterThanOrEqual(4);
  });

  it('name only stages there are, and promise nothing', () => {
    for (const { scale, stage } of all('cases')) {
      if (scale !== null) expect(STAGES[scale]).toContain(stage);
    }
    const words = [
      ...all('reviews').map((row) => row.body),
      ...all('cases').map((row) => row.story),
      ...all('practitioners').map((row) => row.bio),
      ...all('replies').map((row) => row.body),
    ].join('\n');
    expect(words).not.toMatch(
      /permanent|painless|guarantee|regrow|schmerzfrei|garantier|sin dolor|pijnloos|\{|undefined/i,
    );
  });

  it('load through the doors and show to the public what is published', async () => {
    const clock = doors.clock.now().getTime();
    const loaded = await loadDemo(doors);
    expect(doors.clock.now().getTime() - clock).toBeLessThan(15_000);
    for (const rows of loaded) {
      const [seen] = await doors.asPublic(rows.clinic.id, (tx) =>
        tx.query<{ reviews: number; verified: number; origin: string }>(
          `select (select count(*)::integer from review where clinic_id = $1) as reviews,
                  (select count(*)::integer from certification where clinic_id = $1 and status = 'verified') as verified,
                  (select origin from clinic where id = $1) as origin`,
          [rows.clinic.id],
        ),
      );
      expect(seen).toEqual({
        reviews: rows.reviews.filter((review) => review.status === 'published').length,
        verified: rows.verifications.filter((check) => check.status === 'verified').length,
        origin: 'demo',
      });
    }
  });
});

describe('the data of the bench', () => {
  it('come from the same generator with the numbers turned up', async () => {
    const scale = { clinics: 4, practitionersPerClinic: 3, reviewsPerPractitioner: 20, casesPerPractitioner: 4 };
    const loaded = await loadBenchData(doors, { ...scale, asOf: TODAY });
    expect(loaded).toEqual({ clinics: 4, practitioners: 12, reviews: 240 });
  });
});

const asPoint = (row: { latitude: number | null; longitude: number | null }) => ({
  latitude: row.latitude ?? 0,
  longitude: row.longitude ?? 0,
});
