import { beforeAll, describe, expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { at, dataOf, textAt } from '../../../test/answers.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { statementsOf } from '../../../test/statements.ts';
import { encodeGlobalId } from '../../graphql/relay/index.ts';
import { createWorld, type ClinicHandle } from '../../../test/world.ts';

const { doors } = await sharedDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

async function clinicOfTwo(): Promise<ClinicHandle> {
  const clinic = await createWorld(doors).clinic();
  const leeds = await clinic.location({ name: 'Leeds' });
  const york = await clinic.location({ name: 'York', city: 'York' });
  for (const name of ['Ada', 'Bo']) {
    const practitioner = await clinic.practitioner({ name, locations: name === 'Ada' ? [york, leeds] : [leeds] });
    await clinic.certification({ practitioner, verified: true });
    await clinic.price({ practitioner });
    for (const rating of [5, 4, 2]) {
      await clinic.review({ practitioner, rating, treatment: rating > 2, followUps: [{}], reply: 'Thank you.' });
    }
    await clinic.portfolioCase({
      practitioner,
      photos: [{ moment: 'before' }, { moment: 'healed', daysHealed: 200 }],
    });
  }
  return clinic;
}

const EVERYTHING = `
  query ($slug: String!) {
    clinic(slug: $slug) {
      id name demo
      locations { totalCount nodes { name credentials { badge } practitioners { edges { node { name } } } } }
      practitioners {
        nodes {
          id name languages clinic { name } locations { name }
          rating { average count histogram { stars count } aspects { aspect mean count } treatmentVerifiedCount importedCount }
          credentials { badge verification { checked by method at } body { name } }
          healedEvidence { cases casesWithHealedPhotos }
          prices { service low { amountMinor currency } high { amountMinor } locationName }
          cases { totalCount nodes { healed monthsHealed photos { moment url(width: 300) capture { light dry } drawn } } }
          reviews { totalCount nodes { rating treatmentVerified followUps { month } reply { body } } }
          reviewModeration { held removed collection }
        }
      }
      reviews(first: 2) { nodes { rating } pageInfo { hasNextPage } totalCount }
    }
  }`;

describe('a deep read', () => {
  test('takes one statement for the whole of a clinic, and one to find its address', async () => {
    const clinic = await clinicOfTwo();
    const { result, statements } = await statementsOf(() => server.ask(EVERYTHING, { slug: clinic.slug }));
    expect(statements).toHaveLength(2);
    const read = at(dataOf(result), 'clinic');
    expect(at(read, 'practitioners.nodes.*.name')).toEqual(['Ada', 'Bo']);
    expect(at(read, 'reviews')).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    expect(at(read, 'practitioners.nodes.0')).toMatchObject({
      locations: [{ name: 'York' }, { name: 'Leeds' }],
      rating: { average: 3.67, count: 3, treatmentVerifiedCount: 2, importedCount: 1 },
      healedEvidence: { cases: 1, casesWithHealedPhotos: 1 },
      cases: { nodes: [{ healed: true, monthsHealed: 6, photos: [{ moment: 'BEFORE' }, { moment: 'HEALED' }] }] },
      reviews: { totalCount: 3 },
      prices: [{ service: 'FULL_SCALP', low: { amountMinor: 180_000, currency: 'GBP' }, locationName: 'Leeds' }],
    });
    expect(at(read, 'practitioners.nodes.0.reviews.nodes.0')).toMatchObject({
      followUps: [{ month: 6 }],
      reply: { body: 'Thank you.' },
    });
    expect(at(read, 'practitioners.nodes.0.cases.nodes.0.photos.0.url')).toMatch(/^\/files\/[\w-]{43}\/320$/);
  });

  test('tells the same field apart under every alias, and below nodes and edges', async () => {
    const clinic = await clinicOfTwo();
    const answer = await server.ask(
      `query ($slug: String!) { clinic(slug: $slug) { practitioners(first: 1) {
        few: nodes { reviews(first: 1) { nodes { rating } } best: reviews(filter: { ratings: [5] }) { totalCount } }
        nodes { reviews(first: 2) { nodes { rating } } }
        edges { node { reviews(last: 1) { nodes { rating } } } }
      } } }`,
      { slug: clinic.slug },
    );
    const page = at(dataOf(answer), 'clinic.practitioners');
    expect(at(page, 'few.0.best.totalCount')).toBe(1);
    expect(at(page, 'few.0.reviews.nodes')).toHaveLength(1);
    expect(at(page, 'nodes.0.reviews.nodes')).toHaveLength(2);
    expect(at(page, 'edges.0.node.reviews.nodes')).toHaveLength(1);
    expect(at(page, 'edges.0.node.reviews.nodes')).not.toEqual(at(page, 'few.0.reviews.nodes'));
  });

  test('finds every node again by its id, in one transaction for a clinic', async () => {
    const clinic = await clinicOfTwo();
    const found = await server.ask(
      `query ($slug: String!) { clinic(slug: $slug) { id locations(first: 1) { nodes { id } } practitioners(first: 1) {
        nodes { id credentials { id } prices { id } cases { nodes { id photos { id } } } reviews(first: 1) { nodes { id } } }
      } } }`,
      { slug: clinic.slug },
    );
    const paths = [
      'id',
      'locations.nodes.0.id',
      ...[
        'id',
        'credentials.0.id',
        'prices.0.id',
        'cases.nodes.0.id',
        'cases.nodes.0.photos.0.id',
        'reviews.nodes.0.id',
      ].map((path) => `practitioners.nodes.0.${path}`),
    ];
    const ids = paths.map((path) => textAt(at(dataOf(found), 'clinic'), path));
    const { result, statements } = await statementsOf(() =>
      server.ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Practitioner { reviews { totalCount } } } }`,
        {
          ids,
        },
      ),
    );
    expect(at(dataOf(result), 'nodes.*.id')).toEqual(ids);
    expect(at(dataOf(result), 'nodes.*.__typename')).toEqual([
      'Clinic',
      'Location',
      'Practitioner',
      'Credential',
      'Price',
      'PortfolioCase',
      'Photo',
      'Review',
    ]);
    expect(statements).toHaveLength(8);
  });

  test('reads nodes of four clinics at once and refuses a fifth', async () => {
    const world = createWorld(doors);
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { id } = await world.clinic();
      ids.push(encodeGlobalId({ type: 'Clinic', clinicId: id, id }));
    }
    const nodes = (asked: string[]) => server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: asked });
    const four = [ids[3]!, ids[0]!, 'nonsense', ids[2]!, ids[1]!, ids[0]!];
    expect(at(dataOf(await nodes(four)), 'nodes')).toEqual(four.map((id) => (id === 'nonsense' ? null : { id })));
    expect((await nodes(ids)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['ids'] });
  });

  test('stays one statement in a circle, and however many fields are selected', async () => {
    const clinic = await clinicOfTwo();
    const everything = `rating { count } credentials { title } prices { service } locations { name } healedEvidence { cases }
      reviewModeration { held } clinic { name } cases { totalCount } reviews { totalCount }`;
    const aliases = Array.from({ length: 25 }, (_, i) => `n${i}: nodes { ...All }`).join(' ');
    const document = `
      query ($slug: String!) { clinic(slug: $slug) {
        practitioners(first: 2) { ${aliases} }
        locations(first: 1) { nodes { practitioners(first: 2) { nodes { locations { practitioners(first: 1) { nodes { name } } } } } } }
      } }
      fragment All on Practitioner { ${everything} }`;
    const { result, statements } = await statementsOf(() => server.ask(document, { slug: clinic.slug }));
    const read = at(dataOf(result), 'clinic');
    expect(statements).toHaveLength(2);
    expect(at(read, 'practitioners.n24.*.reviews.totalCount')).toEqual([3, 3]);
    expect(at(read, 'locations.nodes.0.practitioners.nodes.0.locations.1.practitioners.nodes')).toEqual([
      { name: 'Ada' },
    ]);
  });

  test('is refused before it reaches Postgres when it selects more than a page can read', async () => {
    const clinic = await createWorld(doors).clinic();
    const lists = Array.from(
      { length: 50 },
      (_, i) => `n${i}: practitioners(first: ${(i % 3) + 1}) { nodes { ...All } }`,
    );
    const document = `query ($slug: String!) { clinic(slug: $slug) { ${lists.join(' ')} } }
      fragment All on Practitioner { rating { count } credentials { title } prices { service } locations { name } healedEvidence { cases } }`;
    const { result, statements } = await statementsOf(() => server.ask(document, { slug: clinic.slug }));
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'reads' });
    expect(statements).toHaveLength(1);
  });

  test('says at its own place which argument makes no sense, and answers the rest', async () => {
    const clinic = await clinicOfTwo();
    const { data, errors } = await server.ask(
      `query ($slug: String!) { clinic(slug: $slug) { name reviews(first: 101) { totalCount } } }`,
      { slug: clinic.slug },
    );
    expect(errors?.map(({ extensions, path }) => [extensions['code'], path])).toEqual([
      ['BAD_USER_INPUT', ['clinic', 'reviews']],
    ]);
    expect(data).toEqual({ clinic: null });
  });
});

describe('what is not public', () => {
  test('is null: a practitioner who left, a review held, a case without consent, a photo not published', async () => {
    const clinic = await createWorld(doors).clinic();
    const practitioner = await clinic.practitioner();
    const left = await clinic.practitioner({ status: 'left' });
    await clinic.review({ practitioner, status: 'held', moderation: [{ action: 'held', reason: 'fake' }] });
    await clinic.portfolioCase({ practitioner, photos: [{ published: false }] });
    await clinic.portfolioCase({ practitioner, photos: [{ published: false }, {}] });
    const answer = await server.ask(
      `query ($slug: String!, $left: String!) {
        left: practitioner(slug: $left) { name }
        practitioner(slug: $slug) {
          rating { count } reviews { totalCount nodes { rating } } cases { totalCount nodes { photos { moment } } }
          clinic { practitioners { totalCount } }
          reviewModeration { held removed reasons { reason held removed } }
        }
      }`,
      { slug: practitioner.slug, left: left.slug },
    );
    expect(dataOf(answer)).toEqual({
      left: null,
      practitioner: {
        rating: { count: 0 },
        reviews: { totalCount: 0, nodes: [] },
        cases: { totalCount: 1, nodes: [{ photos: [{ moment: 'BEFORE' }] }] },
        clinic: { practitioners: { totalCount: 1 } },
        reviewModeration: { held: 1, removed: 0, reasons: [{ reason: 'FAKE', held: 1, removed: 0 }] },
      },
    });
  });

  test('is refused unless asked by exactly one of id and slug; an id of another type finds nothing', async () => {
    const clinic = await createWorld(doors).clinic();
    const page = await server.ask(`query ($slug: String!) { clinic(slug: $slug) { id } }`, { slug: clinic.slug });
    const id = textAt(dataOf(page), 'clinic.id');
    const none = await server.ask(`{ clinic { name } }`);
    const both = await server.ask(`query ($id: ID!) { clinic(id: $id, slug: "x") { name } }`, { id });
    const other = await server.ask(`query ($id: ID!) { practitioner(id: $id) { name } }`, { id });
    expect(none.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(both.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(dataOf(other)).toEqual({ practitioner: null });
  });
});
