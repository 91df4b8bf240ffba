import { beforeAll, describe, expect, test } from 'vitest';
import { at, dataOf, textAt } from '../../../test/answers.ts';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { createWorld } from '../../../test/world.ts';

const { doors } = await sharedDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

const PAGE = `query ($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $filter: ReviewFilter) {
  practitioner(slug: $slug) {
    reviews(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      nodes { title }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

/** A practitioner with reviews of these titles, the newest first; two share each day. */
async function reviewed(titles: readonly string[]) {
  const clinic = await createWorld(doors).clinic();
  const practitioner = await clinic.practitioner();
  const add = (title: string, reviewedOn: string) => clinic.review({ practitioner, title, reviewedOn });
  for (const [i, title] of titles.toReversed().entries()) await add(title, `2025-03-${String(10 + Math.floor(i / 2))}`);
  const page = async (variables: object) =>
    at(dataOf(await server.ask(PAGE, { slug: practitioner.slug, ...variables })), 'practitioner.reviews');
  const titlesOf = async (variables: object) => at(await page(variables), 'nodes.*.title');
  return { clinic, practitioner, add, page, titlesOf };
}

const SEVEN = ['g', 'f', 'e', 'd', 'c', 'b', 'a'];

describe('reviews of a practitioner, page by page', () => {
  test('come newest first, none twice and none missing, although others arrive in between', async () => {
    const { add, page } = await reviewed(SEVEN);
    const first = await page({ first: 3 });
    await add('h, written meanwhile', '2025-04-01');
    await add('a0, written meanwhile for an old day', '2025-03-01');
    const second = await page({ first: 3, after: textAt(first, 'pageInfo.endCursor') });
    const third = await page({ first: 3, after: textAt(second, 'pageInfo.endCursor') });
    expect(at(first, 'nodes.*.title')).toEqual(['g', 'f', 'e']);
    expect(at(second, 'nodes.*.title')).toEqual(['d', 'c', 'b']);
    expect(at(third, 'nodes.*.title')).toEqual(['a', 'a0, written meanwhile for an old day']);
    expect(at(first, 'pageInfo')).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(at(third, 'pageInfo')).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([at(first, 'totalCount'), at(third, 'totalCount')]).toEqual([7, 9]);
  });

  test('are read backwards in the same order', async () => {
    const { page } = await reviewed(SEVEN);
    const last = await page({ last: 3 });
    const before = await page({ last: 3, before: textAt(last, 'pageInfo.startCursor') });
    const first = await page({ last: 3, before: textAt(before, 'pageInfo.startCursor') });
    expect(at(last, 'nodes.*.title')).toEqual(['c', 'b', 'a']);
    expect(at(before, 'nodes.*.title')).toEqual(['f', 'e', 'd']);
    expect(at(first, 'nodes.*.title')).toEqual(['g']);
    expect(at(before, 'pageInfo')).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(at(first, 'pageInfo')).toMatchObject({ hasPreviousPage: false });
  });

  test('refuse a cursor of another list, a made-up one, and sizes outside 1-100', async () => {
    const { practitioner } = await reviewed(['a']);
    const made = (parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const id = practitioner.id;
    for (const variables of [
      { after: made(['cases', '2025-01-01', id]) },
      { after: made(['reviews', '2025-02-30', id]) },
      { before: made(['reviews', '2025-01-01', 'x']) },
      { after: 'x' },
      { first: 0 },
      { first: 101 },
      { last: 101 },
      { first: 1, last: 1 },
    ]) {
      const { errors } = await server.ask(PAGE, { slug: practitioner.slug, ...variables });
      expect([variables, errors?.map(({ extensions }) => extensions['code'])]).toEqual([variables, ['BAD_USER_INPUT']]);
    }
  });
});

test('reviews are filtered by verification, stars and language; a language finds its regions', async () => {
  const { clinic, practitioner, titlesOf } = await reviewed([]);
  await clinic.review({
    practitioner,
    title: 'imported 5 en-GB',
    rating: 5,
    language: 'en-GB',
    reviewedOn: '2025-05-03',
  });
  await clinic.review({
    practitioner,
    title: 'verified 5 pl',
    rating: 5,
    language: 'pl',
    treatment: true,
    reviewedOn: '2025-05-02',
  });
  await clinic.review({
    practitioner,
    title: 'verified 2 en',
    rating: 2,
    language: 'en',
    treatment: true,
    reviewedOn: '2025-05-01',
  });
  expect(await titlesOf({ filter: { treatmentVerified: true } })).toEqual(['verified 5 pl', 'verified 2 en']);
  expect(await titlesOf({ filter: { treatmentVerified: false } })).toEqual(['imported 5 en-GB']);
  expect(await titlesOf({ filter: { ratings: [1, 2, 3] } })).toEqual(['verified 2 en']);
  expect(await titlesOf({ filter: { languages: ['EN'] } })).toEqual(['imported 5 en-GB', 'verified 2 en']);
  expect(await titlesOf({ filter: { languages: ['pl'], ratings: [5], treatmentVerified: true } })).toEqual([
    'verified 5 pl',
  ]);
  const { errors } = await server.ask(PAGE, { slug: practitioner.slug, filter: { ratings: [6] } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['filter', 'ratings'] });
});
