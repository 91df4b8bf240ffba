import { expect, it } from 'vitest';
import { ownDatabase } from '../../../../test/database.ts';
import { createWorld } from '../../../../test/world.ts';
import { fullSchema } from '../../../compose.ts';
import { encodeCursor, type Page } from '../../../graphql/relay/index.ts';
import { CardMaker } from '../card.ts';
import { Projector } from '../projector.ts';
import { NO_FILTER, type DirectoryFilter } from './filter.ts';
import { cursorName } from './order.ts';
import { searchStatement, type ResultRow, type Wants } from './statement.ts';

const { doors } = await ownDatabase();
const NOTHING: Wants = {
  pieces: new Set(),
  fromCard: new Set(),
  rank: false,
  distance: true,
  matching: false,
  priceForNeed: false,
  credentials: false,
  prices: false,
  reviews: 0,
  verifiedReviews: 0,
  cases: 0,
  totals: false,
};
const PEOPLE = 14;
const near = { latitude: 53.8, longitude: -1.55, radiusKm: 30 };

const clinic = await createWorld(doors).clinic();
const leeds = await clinic.location({ city: 'Leeds', latitude: 53.8, longitude: -1.55, coordinateSource: 'given' });
const york = await clinic.location({ city: 'York', latitude: 53.96, longitude: -1.08, coordinateSource: 'given' });
for (let i = 0; i < PEOPLE; i += 1) {
  const practitioner = await clinic.practitioner({
    locations: i % 5 === 4 ? [york] : i % 3 === 0 ? [york, leeds] : [leeds],
  });
  if (i % 2 === 0) await clinic.certification({ practitioner, kind: 'training', verified: true });
  for (let n = 0; n <= i % 4; n += 1)
    await clinic.review({ practitioner, rating: (1 + ((i * 3 + n) % 5)) as 1 | 2 | 3 | 4 | 5 });
  await clinic.portfolioCase({ practitioner, indication: i % 7 === 6 ? 'areata' : 'aga_male' });
}
await new Projector(doors, new CardMaker(await fullSchema())).rebuild();

/** The rows of a page, found down the rank or around the place. */
async function rows(way: 'rank' | 'place', filter: DirectoryFilter, page: Page): Promise<readonly ResultRow[]> {
  const { text, values } = searchStatement({ filter, order: 'rank', page, wants: NOTHING, now: new Date() });
  const decided = text.replace(
    /count\(\*\) < \d+ as few/,
    way === 'rank' ? 'count(*) < 0 as few' : 'count(*) >= 0 as few',
  );
  expect(decided).not.toBe(text);
  return doors.readPrepared<ResultRow>(decided, values);
}

const filters: Record<string, DirectoryFilter> = {
  'a place': { ...NO_FILTER, near },
  'a place and a need': { ...NO_FILTER, near, need: { indication: 'aga_male' } },
  'a place and a credential': { ...NO_FILTER, near, credentials: ['training'] },
  'a place and a rating': { ...NO_FILTER, near, minRating: 3 },
};

it.each(Object.entries(filters))('finds the same by both ways, forwards and backwards: %s', async (_, filter) => {
  const start: Page = { limit: 100, backwards: false, after: null, before: null };
  const all = await rows('place', filter, start);
  expect(all.length).toBeGreaterThan(3);
  const pages: Page[] = [
    start,
    { ...start, limit: 2 },
    { ...start, backwards: true },
    { ...start, limit: 2, backwards: true },
  ];
  for (const row of all) {
    const cursor = encodeCursor(cursorName('rank'), [row.in_date, row.o0!, row.o1!]);
    pages.push({ ...start, after: cursor }, { ...start, limit: 3, backwards: true, before: cursor });
  }
  for (const page of pages) expect(await rows('rank', filter, page)).toEqual(await rows('place', filter, page));
});
