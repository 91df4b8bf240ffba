import { execute, getNamedType, parse, validate } from 'graphql';
import type { GraphQLField, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { randomOf, selectionOf, visitorRequest, type Random } from '../../../test/generated-documents.ts';
import { statementsOf } from '../../../test/statements.ts';
import { createWorld } from '../../../test/world.ts';
import { deepRegistry, furnish, NO_SIGN_IN, schemaOf } from '../../compose.ts';
import { filesOf } from '../../compose-doors.ts';
import { PageService } from '../../modules/clinic/index.ts';
import { PassThrough } from '../pass-through/index.ts';
import { DeepReader } from './reader.ts';
import { DeepRegistry } from './sources.ts';

/** How many documents are compared; performance.md asks for at least 500. */
const DOCUMENTS = 600;

const { doors } = await sharedDatabase();
const files = filesOf({ data: 'nowhere', fileSecret: '' }, doors.clock);
const passThrough = new PassThrough(new PageService(doors, new DeepReader(doors, deepRegistry())).roots());
/** Answers by graphql-js, from whole rows: so a column that nobody has named for a computed field is missed. */
const whole = new DeepRegistry([deepRegistry().whole()]);
const schema = await schemaOf(furnish(doors, files, NO_SIGN_IN, whole));

const slugs: Record<string, string[]> = { clinic: [], practitioner: [], location: [] };

/** Ways that lead back round: now and then is enough. */
const ROUND = new Set(['clinic', 'practitioner', 'practitioners', 'locations']);

const SPREADS = { Practitioner: '...Card', Photo: '... on Node { id }' };

const FILTERS: Readonly<Record<string, readonly string[]>> = {
  reviews: ['{ treatmentVerified: true }', '{}', 'null', '{ ratings: [5, 3] }', '$verified', '{ languages: ["en"] }'],
  cases: ['{ indication: AGA_MALE }', '{}', 'null'],
};

function argumentsOf(field: GraphQLField<unknown, unknown>, random: Random): string {
  if (field.name === 'url' && random.chance(0.5)) return `(width: ${[320, 640, 1000, 5000][random.below(4)]})`;
  if (!field.args.some((arg) => arg.name === 'first')) return '';
  const given: string[] = [];
  const size = random.chance(0.2) ? '$few' : String(1 + random.below(4));
  if (random.chance(0.7)) given.push(`${random.chance(0.3) ? 'last' : 'first'}: ${size}`);
  if (random.chance(0.02)) given.push('after: "no cursor"');
  const filters = FILTERS[field.name];
  if (filters && random.chance(0.5)) given.push(`filter: ${filters[random.below(filters.length)]}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

const leavesOut = (_: GraphQLObjectType, field: GraphQLField<unknown, unknown>, random: Random) =>
  ROUND.has(field.name) && random.chance(0.6);

function documentOf(random: Random): string {
  const roots = Array.from({ length: 1 + random.below(2) }, (_, i) => {
    const name = ['clinic', 'practitioner', 'location'][random.below(3)]!;
    const type = getNamedType(schema.getQueryType()!.getFields()[name]!.type) as GraphQLObjectType;
    const known = slugs[name]!;
    const slug = random.chance(0.05) ? 'nobody' : known[random.below(known.length)]!;
    return `r${i}: ${name}(slug: "${slug}") ${selectionOf(type, 4, random, { argumentsOf, leavesOut, spreads: SPREADS }, { n: 100 * i })}`;
  });
  return `query Generated($yes: Boolean = true, $no: Boolean = false, $few: Int = 2, $verified: ReviewFilter = { treatmentVerified: true }) {
    ${roots.join('\n')}
  }
  fragment Card on Practitioner { slug rating { count } ofCard: cases(first: 3) { nodes { id } } again: name }`;
}

beforeAll(async () => {
  const world = createWorld(doors);
  for (const name of ['Alder', 'Birch "quoted" </script>']) {
    const clinic = await world.clinic({ name });
    slugs['clinic']!.push(clinic.slug);
    const location = await clinic.location({ name: 'Leeds' });
    slugs['location']!.push(location.slug);
    const practitioners = [
      await clinic.practitioner({ locations: [location] }),
      await clinic.practitioner({ name: 'Zoë \u202E\n', bio: null, locations: [location] }),
    ];
    await clinic.price({ service: 'full_scalp' });
    await clinic.price({ unit: 'per_session', sessionsIncluded: null });
    for (const practitioner of practitioners) {
      slugs['practitioner']!.push(practitioner.slug);
      await clinic.certification({ practitioner, verified: true });
      await clinic.certification({ practitioner });
      for (const rating of [5, 4, 3]) {
        const followUps = rating === 5 ? [{ month: 6 as const }] : [];
        await clinic.review({ practitioner, rating, treatment: rating !== 4, followUps });
      }
      for (const stage of ['III', 'V']) {
        const photos = [{ moment: 'before' as const }, { moment: 'healed' as const, daysHealed: 200 }];
        await clinic.portfolioCase({ practitioner, indication: 'aga_male', scale: 'norwood', stage, photos });
      }
    }
  }
});

it(`answers ${DOCUMENTS} generated documents as graphql-js does`, async () => {
  let passed = 0;
  for (let seed = 1; seed <= DOCUMENTS; seed += 1) {
    const source = documentOf(randomOf(seed));
    const document = parse(source);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const problems = validate(schema, document).filter(({ message }) => !message.includes('never used'));
    expect(
      problems.map(({ message }) => message),
      source,
    ).toEqual([]);
    const variableValues = seed % 3 === 0 ? { yes: seed % 2 === 0, few: 1 } : {};
    const answer = await passThrough.answer(schema, document, operation, variableValues, visitorRequest());
    if (answer === null) continue;
    passed += 1;
    const executed = await execute({ schema, document, variableValues, contextValue: visitorRequest() });
    expect(executed.errors, source).toBeUndefined();
    expect(JSON.stringify(answer), source).toBe(JSON.stringify(executed.data));
  }
  process.stdout.write(`${passed} of ${DOCUMENTS} deep documents passed through\n`);
  expect(passed).toBeGreaterThan(DOCUMENTS * 0.8);
}, 120_000);

it('plans a document again when a variable that it depends on has another value', async () => {
  const document = parse(`query ($slug: String!, $few: Int!, $named: Boolean!) {
    clinic(slug: $slug) { name @include(if: $named) reviews(first: $few) { nodes { rating } } }
  }`);
  const ask = async (slug: string, few: number, named: boolean) => {
    const operation = document.definitions[0] as OperationDefinitionNode;
    const data = await passThrough.answer(schema, document, operation, { slug, few, named }, visitorRequest());
    const clinic = data?.['clinic'] as { name?: string; reviews: { nodes: unknown[] } };
    return [clinic.name, clinic.reviews.nodes.length];
  };
  const [alder, birch] = slugs['clinic']!;
  expect(await ask(alder!, 1, true)).toEqual(['Alder', 1]);
  expect(await ask(birch!, 1, true)).toEqual(['Birch "quoted" </script>', 1]);
  expect(await ask(alder!, 4, true)).toEqual(['Alder', 4]);
  expect(await ask(alder!, 1, false)).toEqual([undefined, 1]);
});

it('asks Postgres nothing for what graphql-js must explain', async () => {
  for (const selection of ['reviews(first: 101) { totalCount }', 'reviews(after: "x") { totalCount }']) {
    const document = parse(`{ clinic(slug: "${slugs['clinic']![0]}") { ${selection} } }`);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const { result, statements } = await statementsOf(() =>
      passThrough.answer(schema, document, operation, {}, visitorRequest()),
    );
    expect([result, statements]).toEqual([null, []]);
  }
});

it('reads no column that nobody asked for', async () => {
  const document = parse(`{ clinic(slug: "${slugs['clinic']![0]}") { reviews { nodes { rating title } } } }`);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { statements } = await statementsOf(() =>
    passThrough.answer(schema, document, operation, {}, visitorRequest()),
  );
  expect(statements.at(-1)).toContain('(select t2.rating as c0, t2.title as c1 from review t2');
});
