import { isValidOn } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { at, dataOf } from '../../../test/answers.ts';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer } from '../../../test/http.ts';
import { createWorld } from '../../../test/world.ts';

const { doors } = await sharedDatabase();

const CREDENTIALS = `query ($slug: String!) { practitioner(slug: $slug) {
  credentials { title status badge validUntil verification { checked by method at } }
  prices { service }
  locations { credentials { title } }
} }`;

/** The days it is at an instant in some time zones, without our own code. */
const dayIn = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));

describe('a credential counts on the days of every location', () => {
  test.each([
    ['2026-06-30T10:00:00Z', ['Europe/London']],
    ['2026-06-30T22:59:59Z', ['Europe/London']],
    ['2026-06-30T23:00:00Z', ['Europe/London']],
    ['2026-07-01T09:59:59Z', ['Pacific/Honolulu']],
    ['2026-07-01T10:00:00Z', ['Pacific/Honolulu']],
    ['2026-06-30T10:00:00Z', ['Pacific/Kiritimati', 'Pacific/Honolulu']],
    ['2026-06-29T23:00:00Z', ['Pacific/Kiritimati', 'Pacific/Honolulu']],
    ['2026-03-29T00:30:00Z', ['Europe/London', 'Asia/Kathmandu']],
    ['2026-06-30T23:59:59Z', []],
    ['2026-07-01T00:00:00Z', []],
  ])('at %s in %o', async (instant, timeZones) => {
    const server = await startServer({ clock: { now: () => new Date(instant) } });
    const clinic = await createWorld(doors).clinic();
    const locations = [];
    for (const timeZone of timeZones) locations.push(await clinic.location({ timeZone }));
    const practitioner = await clinic.practitioner({ locations });
    const claims = [
      { title: 'to 30 June', issuedOn: '2025-07-01', expiresOn: '2026-06-30' },
      { title: 'from 1 July', issuedOn: '2026-07-01', expiresOn: null },
      { title: 'of 30 June', issuedOn: '2026-06-30', expiresOn: '2026-06-30' },
      { title: 'to 29 March', issuedOn: '2020-01-01', expiresOn: '2026-03-29' },
      { title: 'for ever', issuedOn: '2020-01-01', expiresOn: null },
    ];
    for (const claim of claims) await clinic.certification({ practitioner, ...claim });
    const answer = dataOf(await server.ask(CREDENTIALS, { slug: practitioner.slug }));
    const days = (timeZones.length === 0 ? ['UTC'] : timeZones).map((timeZone) => dayIn(instant, timeZone));
    const expected = claims.filter((claim) => days.every((day) => isValidOn(claim, day))).map(({ title }) => title);
    expect((at(answer, 'practitioner.credentials.*.title') as string[]).toSorted()).toEqual(expected.toSorted());
    await server.close();
  });
});

test('a badge says what was checked, by whom and when; verified ones come first, refused ones never', async () => {
  const server = await startServer({ clock: { now: () => new Date('2026-06-30T10:00:00Z') } });
  const clinic = await createWorld(doors).clinic();
  const practitioner = await clinic.practitioner();
  const claim = { practitioner, issuedOn: '2025-01-10' } as const;
  await clinic.certification({ ...claim, title: 'Own word', issuer: 'Somebody', hours: null, scope: 'smp' });
  await clinic.certification({ ...claim, title: 'Handed in', status: 'submitted', kind: 'insurance', hours: null });
  await clinic.certification({ ...claim, title: 'Refused', verified: { status: 'rejected' } });
  await clinic.certification({
    ...claim,
    title: 'CPCP',
    issuer: 'SPCP',
    bodyCode: 'spcp',
    scope: 'pmu',
    hours: 100,
    verified: { method: 'document_only', verifiedBy: 'Dana', verifiedAt: new Date('2026-02-03T08:00:00Z') },
  });
  const answer = dataOf(await server.ask(CREDENTIALS, { slug: practitioner.slug }));
  const credentials = at(answer, 'practitioner.credentials');
  expect(at(credentials, '*.title')).toEqual(['CPCP', 'Handed in', 'Own word']);
  expect(at(credentials, '*.badge')).toEqual([
    'Training "CPCP" of Society of Permanent Cosmetic Professionals (SPCP) (permanent make-up, not specific to scalp micropigmentation, 100 hours): checked by Dana on 2026-02-03 by the document alone; the issuer was not asked.',
    'Insurance "Handed in" of Northern School of Micropigmentation: handed in, not checked yet.',
    'Training "Own word" of Somebody (names scalp micropigmentation): self-declared, checked by nobody.',
  ]);
  expect(at(credentials, '*.verification')).toEqual([
    {
      checked: 'That a document shows the holder’s name, this title, these dates and this scope.',
      by: 'Dana',
      method: 'DOCUMENT_ONLY',
      at: '2026-02-03T08:00:00.000Z',
    },
    null,
    null,
  ]);
});

test('licences of the premises count in the calendar of the premises, prices in that of their location', async () => {
  const server = await startServer({ clock: { now: () => new Date('2026-06-30T23:30:00Z') } });
  const clinic = await createWorld(doors).clinic();
  const [london, lisbon] = [await clinic.location(), await clinic.location({ timeZone: 'Atlantic/Azores' })];
  for (const location of [london, lisbon]) {
    await clinic.certification({ location, title: 'Premises', kind: 'licence', expiresOn: '2026-06-30' });
    await clinic.price({ location, service: location === london ? 'scar' : 'density', validUntil: '2026-06-30' });
    await clinic.price({ location, service: location === london ? 'hairline' : 'touch_up', validFrom: '2026-07-01' });
  }
  const practitioner = await clinic.practitioner({ locations: [london, lisbon] });
  const other = await clinic.practitioner({ locations: [london] });
  await clinic.price({ location: london, practitioner: other, service: 'consultation' });
  const answer = dataOf(await server.ask(CREDENTIALS, { slug: practitioner.slug }));
  expect(at(answer, 'practitioner.locations.*.credentials')).toEqual([[], [{ title: 'Premises' }]]);
  expect(at(answer, 'practitioner.prices.*.service')).toEqual(['DENSITY', 'HAIRLINE']);
});

test('certification bodies are listed by name, page by page, and found again by id', async () => {
  const server = await startServer();
  const LIST = `query ($after: String, $before: String, $first: Int, $last: Int) {
    certificationBodies(after: $after, before: $before, first: $first, last: $last) {
      totalCount nodes { id name evidence } pageInfo { endCursor startCursor hasNextPage }
    }
  }`;
  const page = async (variables: Record<string, unknown>) =>
    at(dataOf(await server.ask(LIST, variables)), 'certificationBodies');
  const all = at(await page({}), 'nodes.*.name') as string[];
  const first = await page({ first: 3 });
  const second = await page({ first: 10, after: at(first, 'pageInfo.endCursor') });
  const back = await page({ last: 2, before: at(second, 'pageInfo.startCursor') });
  expect([...(at(first, 'nodes.*.name') as string[]), ...(at(second, 'nodes.*.name') as string[])]).toEqual(all);
  expect(at(back, 'nodes.*.name')).toEqual(all.slice(1, 3));
  const id = at(first, 'nodes.0.id');
  const node = await server.ask(`query ($id: ID!) { node(id: $id) { id ... on CertificationBody { name } } }`, {
    id: String(id),
  });
  expect(at(dataOf(node), 'node')).toEqual({ id, name: all[0] });
});
