import { beforeAll, expect, test } from 'vitest';
import { at, dataOf } from '../../../test/answers.ts';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { createWorld } from '../../../test/world.ts';

const { doors } = await sharedDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

const CASES = `query ($slug: String!, $filter: CaseFilter) {
  practitioner(slug: $slug) {
    healedEvidence { cases casesWithHealedPhotos }
    cases(filter: $filter) { totalCount nodes { title healed monthsHealed } }
  }
}`;

async function portfolio() {
  const clinic = await createWorld(doors).clinic();
  const practitioner = await clinic.practitioner();
  const day = (n: number) => `2025-02-0${n}`;
  await clinic.portfolioCase({
    practitioner,
    title: 'III, type II, healed 200 days',
    startedOn: day(4),
    photos: [{ moment: 'before' }, { moment: 'healed', daysHealed: 200 }],
  });
  await clinic.portfolioCase({
    practitioner,
    title: 'V, type IV, a photo 62 days after the last session',
    stage: 'V',
    fitzpatrick: 'IV',
    monk: 6,
    hairColour: 'black',
    startedOn: day(3),
    completedOn: '2025-03-10',
    photos: [{ moment: 'healed', takenOn: '2025-05-11' }],
  });
  await clinic.portfolioCase({
    practitioner,
    title: 'fresh only; healed photo not published',
    fitzpatrick: null,
    monk: null,
    startedOn: day(2),
    photos: [{ moment: 'fresh' }, { moment: 'healed', daysHealed: 900, published: false }],
  });
  await clinic.portfolioCase({
    practitioner,
    title: 'a strip scar',
    indication: 'transplant_scar',
    scale: null,
    stage: null,
    scarType: 'fut_strip',
    startedOn: day(1),
    photos: [{ moment: 'aged' }],
  });
  const asked = async (filter: object | null) =>
    at(dataOf(await server.ask(CASES, { slug: practitioner.slug, filter })), 'practitioner');
  const first = async (filter: object) =>
    (at(await asked(filter), 'cases.nodes.*.title') as string[]).map((title) => title.split(/[ ,;]/)[0]);
  return { practitioner, asked, first };
}

test('cases say whether and how long they have healed, from published photos only', async () => {
  const { asked } = await portfolio();
  const all = await asked(null);
  expect(at(all, 'healedEvidence')).toEqual({ cases: 4, casesWithHealedPhotos: 3 });
  expect(at(all, 'cases.nodes.*.monthsHealed')).toEqual([6, 2, null, null]);
  expect(at(all, 'cases.nodes.*.healed')).toEqual([true, true, false, true]);
});

test('cases are filtered by need, skin, hair and months healed', async () => {
  const { first } = await portfolio();
  expect(await first({ indication: 'TRANSPLANT_SCAR' })).toEqual(['a']);
  expect(await first({ scarType: 'FUT_STRIP' })).toEqual(['a']);
  expect(await first({ scale: 'NORWOOD', stage: 'NW 5' })).toEqual(['V']);
  expect(await first({ scale: 'NORWOOD', stage: 'III' })).toEqual(['III', 'fresh']);
  expect(await first({ fitzpatrick: ['II', 'IV'], indication: 'AGA_MALE' })).toEqual(['III', 'V']);
  expect(await first({ monk: [5, 6] })).toEqual(['V']);
  expect(await first({ hairColours: ['BLACK'] })).toEqual(['V']);
  expect(await first({ minMonthsHealed: 0 })).toEqual(['III', 'V', 'a']);
  expect(await first({ minMonthsHealed: 2 })).toEqual(['III', 'V']);
  expect(await first({ minMonthsHealed: 6 })).toEqual(['III']);
  expect(await first({ minMonthsHealed: 7 })).toEqual([]);
});

test.each([
  [{ stage: 'III' }, ['filter', 'scale']],
  [{ scale: 'LUDWIG', stage: 'VII' }, ['filter', 'stage']],
  [{ monk: [11] }, ['filter', 'monk']],
  [{ minMonthsHealed: -1 }, ['filter', 'minMonthsHealed']],
])('a filter that makes no sense is refused by name: %o', async (filter, argument) => {
  const { practitioner } = await portfolio();
  const { errors } = await server.ask(CASES, { slug: practitioner.slug, filter });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
