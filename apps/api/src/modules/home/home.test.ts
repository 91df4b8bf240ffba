import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { memberHeaders } from '../../../test/policy/people.ts';
import { createWorld } from '../../../test/world.ts';
import { encodeGlobalId } from '../../graphql/relay/index.ts';

const { doors } = await sharedDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

/** A clinic with two locations; everything that waits is at the first. */
async function busy() {
  const clinic = await createWorld(doors).clinic();
  const location = await clinic.location();
  const quiet = await clinic.location();
  const practitioner = await clinic.practitioner({ locations: [location] });
  await clinic.practitioner({ locations: [quiet] });
  await clinic.certification({ practitioner, expiresOn: day(5) });
  await clinic.certification({ practitioner, expiresOn: day(20) });
  await clinic.certification({ practitioner, expiresOn: day(400) });
  await clinic.review({ practitioner, locationId: location.id, rating: 4, reviewedOn: day(-40) });
  await clinic.review({ practitioner, locationId: location.id, rating: 5, reviewedOn: day(-40), reply: 'Thank you.' });
  await clinic.portfolioCase({ practitioner, locationId: location.id, completedOn: day(-60), photos: [] });
  const place = { doors, clinic, location, practitioner };
  const id = (of: { id: string }) => encodeGlobalId({ type: 'Location', clinicId: clinic.id, id: of.id });
  return { clinic, place, here: id(location), quiet: id(quiet) };
}

async function ask(headers: Readonly<Record<string, string>>, locationId: string | null) {
  const { data, errors } = await server.ask(
    `query ($id: ID) { viewer { clinic {
       home(locationId: $id) { kind count withinDays }
       homeTrend(locationId: $id) { month reviews averageRating casesCompleted casesHealed }
     } } }`,
    { id: locationId },
    headers,
  );
  expect(errors).toBeUndefined();
  const { home, homeTrend } = (data as never)['viewer']['clinic'] as {
    home: { kind: string; count: number; withinDays: number | null }[];
    homeTrend: { reviews: number; averageRating: number | null; casesCompleted: number; casesHealed: number }[];
  };
  const counts = Object.fromEntries(home.map(({ kind, count, withinDays }) => [`${kind}${withinDays ?? ''}`, count]));
  return { counts, homeTrend };
}

describe('home', () => {
  it('counts what waits, for the chain and at one location', async () => {
    const { place, here, quiet } = await busy();
    const owner = await memberHeaders(doors, place, 'owner');
    const waiting = {
      CREDENTIALS_LAPSING7: 1,
      CREDENTIALS_LAPSING30: 2,
      CREDENTIALS_LAPSING60: 2,
      REVIEWS_TO_ANSWER: 1,
      HEALED_PHOTOS_DUE: 1,
    };
    expect((await ask(owner, null)).counts).toMatchObject({ ...waiting, IMPORTS_TO_MEND: 0, INVITATIONS_OPEN: 0 });
    expect((await ask(owner, here)).counts).toMatchObject(waiting);
    const nothing = await ask(owner, quiet);
    expect(Object.values(nothing.counts).every((count) => count === 0)).toBe(true);
    expect(nothing.homeTrend).toEqual([]);
  });

  it('tells how reviews and healed evidence went by month', async () => {
    const { place } = await busy();
    const { homeTrend } = await ask(await memberHeaders(doors, place, 'owner'), null);
    const sum = (of: (month: (typeof homeTrend)[number]) => number) =>
      homeTrend.reduce((total, month) => total + of(month), 0);
    expect([sum((month) => month.reviews), sum((month) => month.casesCompleted)]).toEqual([2, 1]);
    expect(homeTrend.find(({ reviews }) => reviews > 0)?.averageRating).toBe(4.5);
  });

  it('shows each role what its own rules reach', async () => {
    const { place, here } = await busy();
    const kinds = async (role: 'manager' | 'practitioner' | 'front_desk') => {
      const headers = await memberHeaders(doors, place, role);
      const { data } = await server.ask(
        'query ($id: ID) { viewer { clinic { home(locationId: $id) { kind } } } }',
        { id: here },
        headers,
      );
      const { home } = (data as never)['viewer']['clinic'] as { home: { kind: string }[] };
      return new Set(home.map(({ kind }) => kind));
    };
    expect(await kinds('manager')).toContain('REVIEWS_TO_ANSWER');
    expect(await kinds('practitioner')).toContain('CREDENTIALS_LAPSING');
    expect(await kinds('practitioner')).not.toContain('REVIEWS_TO_ANSWER');
    expect(await kinds('front_desk')).not.toContain('PRACTITIONERS_TO_PUBLISH');
  });
});
