import { beforeAll, describe, expect, test } from 'vitest';
import { at, dataOf } from '../../../test/answers.ts';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { statementsOf } from '../../../test/statements.ts';
import { createWorld } from '../../../test/world.ts';
import { encodeGlobalId } from '../../graphql/relay/index.ts';

const { doors } = await sharedDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

const idOf = ({ clinicId, id }: { clinicId: string; id: string }) =>
  encodeGlobalId({ type: 'Practitioner', clinicId, id });

const COMPARE = `query ($ids: [ID!]!, $need: NeedInput, $service: Service) {
  comparePractitioners(ids: $ids, need: $need, service: $service) {
    differs
    rows { name label values differs }
    practitioners {
      practitioner { id name reviews(first: 1) { nodes { rating } } }
      matchingCases { points isLikeNeed case { title stage photos { moment } } }
      priceForNeed { service low { amountMinor currency } locationName }
    }
  }
}`;

async function twoClinics() {
  const world = createWorld(doors);
  const [alder, birch] = [await world.clinic(), await world.clinic()];
  const ada = await alder.practitioner({ name: 'Ada', languages: ['en'] });
  const bo = await birch.practitioner({ name: 'Bo', languages: ['pl', 'en'] });
  await alder.certification({ practitioner: ada, verified: true });
  await birch.certification({ practitioner: bo });
  await alder.review({ practitioner: ada, rating: 5, treatment: true });
  await birch.review({ practitioner: bo, rating: 3 });
  await alder.price({ practitioner: ada, amountMinor: 120_000 });
  await birch.price({ practitioner: bo, amountMinor: 60_000, unit: 'per_session', sessionsIncluded: null });
  const photos = [{ moment: 'healed' as const, daysHealed: 90 }];
  await alder.portfolioCase({ practitioner: ada, title: 'fresh III', stage: 'III', photos: [{ moment: 'fresh' }] });
  await alder.portfolioCase({ practitioner: ada, title: 'healed III', stage: 'III', photos });
  await alder.portfolioCase({ practitioner: ada, title: 'healed V', stage: 'V', photos });
  await alder.portfolioCase({
    practitioner: ada,
    title: 'a scar',
    indication: 'trauma_scar',
    scale: null,
    stage: null,
  });
  await birch.portfolioCase({
    practitioner: bo,
    title: 'a woman',
    indication: 'aga_female',
    scale: 'ludwig',
    stage: 'I',
  });
  return { ada, bo };
}

const NEED = { indication: 'AGA_MALE', scale: 'NORWOOD', stage: '3', hairColour: 'DARK_BROWN' };

describe('a comparison', () => {
  test('compares the prices of the service asked for, and of the whole scalp where none is', async () => {
    const { ada, bo } = await twoClinics();
    const services = async (variables: object) =>
      at(
        dataOf(await server.ask(COMPARE, { ids: [idOf(ada), idOf(bo)], ...variables })),
        'comparePractitioners.practitioners.*.priceForNeed.service',
      );
    expect(await services({})).toEqual(['FULL_SCALP', 'FULL_SCALP']);
    expect(await services({ service: 'DENSITY' })).toEqual([undefined, undefined]);
  });

  test('puts the same facts of each side by side, in the order asked, two statements a clinic', async () => {
    const { ada, bo } = await twoClinics();
    const { result, statements } = await statementsOf(() =>
      server.ask(COMPARE, { ids: [idOf(bo), idOf(ada)], need: NEED }),
    );
    const comparison = at(dataOf(result), 'comparePractitioners');
    expect(statements).toHaveLength(4);
    expect(at(comparison, 'practitioners.*.practitioner.name')).toEqual(['Bo', 'Ada']);
    expect(at(comparison, 'practitioners.0.practitioner.reviews.nodes')).toEqual([{ rating: 3 }]);
    const rows = at(comparison, 'rows') as { name: string; values: string[]; differs: boolean }[];
    expect(Object.fromEntries(rows.map(({ name, values }) => [name, values]))).toEqual({
      RATING: ['3.00', '5.00'],
      REVIEWS: ['1', '1'],
      TREATMENT_VERIFIED: ['0', '1'],
      CREDENTIALS: ['none', 'training'],
      HEALED_EVIDENCE: ['0 of 1', '2 of 4'],
      MATCHING_CASES: ['0', '2'],
      PRICE: ['GBP 1200.00 to 2400.00', 'GBP 1200.00'],
      EXPERIENCE: ['6', '6'],
      LANGUAGES: ['en, pl', 'en'],
      SERVES: ['women, men', 'women, men'],
      LOCATIONS: ['Leeds (GB)', 'Leeds (GB)'],
    });
    expect(at(comparison, 'differs')).toEqual(rows.filter((row) => row.differs).map((row) => row.name));
    expect(at(comparison, 'differs')).not.toContain('REVIEWS');
  });

  test('shows the cases most like the need: the same stage healed, then fresh, then the near ones', async () => {
    const { ada, bo } = await twoClinics();
    const answer = await server.ask(COMPARE, { ids: [idOf(ada), idOf(bo)], need: NEED });
    const cases = at(dataOf(answer), 'comparePractitioners.practitioners.0.matchingCases');
    expect(at(cases, '*.case.title')).toEqual(['healed III', 'fresh III', 'healed V']);
    expect(at(cases, '*.isLikeNeed')).toEqual([true, true, false]);
  });

  test('refuses one, five, the same twice, and whoever is not public', async () => {
    const { ada, bo } = await twoClinics();
    const clinic = await createWorld(doors).clinic();
    const left = await clinic.practitioner({ status: 'left' });
    const codes = [];
    for (const ids of [[ada], [ada, ada], [ada, bo, ada, bo, ada], [ada, left]]) {
      const { errors } = await server.ask(COMPARE, { ids: ids.map(idOf) });
      codes.push(errors?.map((error) => error.extensions['code']));
    }
    expect(codes).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT'], ['BAD_USER_INPUT'], ['NOT_FOUND']]);
  });
});
