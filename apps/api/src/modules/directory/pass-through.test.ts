import { execute, getNamedType, isObjectType, parse, validate } from 'graphql';
import type { GraphQLField, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { beforeAll, expect, it, vi } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { randomOf, selectionOf, visitorRequest, type Random } from '../../../test/generated-documents.ts';
import { createWorld } from '../../../test/world.ts';
import { furnish, NO_SIGN_IN, schemaOf } from '../../compose.ts';
import { filesOf } from '../../compose-doors.ts';
import { composeProjector } from '../../compose-worker.ts';
import { PassThrough, stringifyResult } from '../../graphql/pass-through/index.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { DirectoryService } from './directory.service.ts';
import { practitionersRoot } from './pass-through.ts';
import { keptFields } from './reply/shape.ts';

/** How many documents are compared; performance.md asks for at least 500. */
const DOCUMENTS = 600;

const { doors } = await ownDatabase();
const schema = await schemaOf(furnish(doors, filesOf({ data: 'nowhere', fileSecret: '' }, doors.clock), NO_SIGN_IN));
const directory = new DirectoryService(doors, () => Promise.reject(new Error('no place is asked for')));
const passThrough = new PassThrough([practitionersRoot(directory)]);

/** Fields that lead away from the card, or answer differently at another moment. */
const LEFT_OUT = new Set(['bookability', 'reviewModeration', 'practitioners', 'facets', 'relaxations']);

/** Arguments of a field, now and then: literals and variables, what a card holds and what it does not. */
function argumentsOf(field: GraphQLField<unknown, unknown>, random: Random): string {
  if (field.name === 'url' && random.chance(0.5)) return `(width: ${[320, 640, 1000, 5000][random.below(4)]})`;
  if (!field.args.some((arg) => arg.name === 'first')) return '';
  const given: string[] = [];
  if (random.chance(0.6)) given.push(`first: ${random.chance(0.2) ? '$few' : 1 + random.below(7)}`);
  if (field.name === 'reviews' && random.chance(0.5)) {
    given.push(
      `filter: ${['{ treatmentVerified: true }', '{}', 'null', '{ ratings: [5] }', '$verified'][random.below(5)]}`,
    );
  }
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Whether an entry leaves out what a card keeps. */
const onCardAlone = (type: GraphQLObjectType, name: string) =>
  keptFields(type).some((kept) => kept.name === name) && !keptFields(type, 'entry').some((kept) => kept.name === name);

/** Fragments that are spread in a type now and then. */
const spreads = (short: boolean) => ({
  Practitioner: '...Card',
  ...(short ? {} : { Photo: '... on Node { id }' }),
});

/** What is not asked for everywhere; `short` documents ask for nothing but what entries hold. */
const leavesOut =
  (short: boolean) =>
  (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, random: Random): boolean => {
    if (LEFT_OUT.has(field.name) || (short && onCardAlone(type, field.name))) return true;
    if (type.name === 'Location') return isObjectType(getNamedType(field.type));
    if (type.name === 'Clinic') return isObjectType(getNamedType(field.type));
    // What only graphql-js answers is asked for now and then.
    const left =
      type.name === 'PractitionerResultConnection'
        ? field.name === 'totalCount'
        : /^(Review|PortfolioCase)Connection$/.test(type.name) && ['edges', 'pageInfo'].includes(field.name);
    return left && random.chance(0.9);
  };

function documentOf(random: Random, short: boolean): string {
  const field = schema.getQueryType()!.getFields()['practitioners']!;
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const first = 1 + random.below(5);
  const filter = [
    '',
    ', filter: { need: { indication: AGA_MALE } }',
    ', filter: { minReviews: 1 }',
    ', filter: $filter',
  ][random.below(4)];
  const order = ['', ', orderBy: RATING', ', orderBy: REVIEWS'][random.below(3)];
  const selection = selectionOf(connection, 5, random, {
    argumentsOf,
    leavesOut: leavesOut(short),
    spreads: spreads(short),
  });
  return `query Generated($yes: Boolean = true, $no: Boolean = false, $few: Int = 2, $verified: ReviewFilter = { treatmentVerified: true }, $filter: PractitionerFilter) {
    practitioners(first: ${first}${filter}${order}) ${selection}
  }
  fragment Card on Practitioner { slug rating { count } ofCard: cases(first: 3) { nodes { id } } again: name }`;
}

beforeAll(async () => {
  const world = createWorld(doors);
  for (const name of ['Alder', 'Birch "quoted" </script>']) {
    const clinic = await world.clinic({ name });
    const practitioners = [await clinic.practitioner(), await clinic.practitioner({ name: 'Zoë \u202E\n', bio: null })];
    await clinic.price({ service: 'full_scalp' });
    for (const practitioner of practitioners) {
      await clinic.certification({ practitioner, verified: true });
      await clinic.certification({ practitioner });
      for (const rating of [5, 4, 3]) {
        await clinic.review({
          practitioner,
          rating,
          treatment: rating !== 4,
          followUps: rating === 5 ? [{ month: 6 }] : [],
        });
      }
      for (const stage of ['III', 'V', 'II']) {
        await clinic.portfolioCase({
          practitioner,
          indication: 'aga_male',
          scale: 'norwood',
          stage,
          photos: [{ moment: 'before' }, { moment: 'healed', daysHealed: 200 }],
        });
      }
    }
    await clinic.practitioner({ name: 'Newcomer' });
  }
  const projector = await composeProjector(doors);
  await drainOutbox({
    doors,
    handlers: [projector.handle],
    onError: (error) => {
      throw error;
    },
  });
});

it(`answers ${DOCUMENTS} generated documents as graphql-js does`, async () => {
  const searched = vi.spyOn(directory, 'search');
  let passed = 0;
  for (let seed = 1; seed <= DOCUMENTS; seed += 1) {
    const source = documentOf(randomOf(seed), seed % 2 === 0);
    const document = parse(source);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const problems = validate(schema, document).filter(({ message }) => !message.includes('never used'));
    expect(
      problems.map(({ message }) => message),
      source,
    ).toEqual([]);
    const variableValues = seed % 3 === 0 ? { yes: seed % 2 === 0, filter: { minReviews: 1 } } : {};
    const answer = await passThrough.answer(schema, document, operation, variableValues, visitorRequest());
    if (answer === null) continue;
    passed += 1;
    const executed = await execute({ schema, document, variableValues, contextValue: visitorRequest() });
    expect(executed.errors, source).toBeUndefined();
    const text = stringifyResult({ data: answer });
    expect(JSON.parse(text), source).toEqual(JSON.parse(JSON.stringify({ data: executed.data })));
    expect(text, source).toBe(JSON.stringify({ data: executed.data }));
  }
  const short = searched.mock.calls.filter(
    ([, , , wants]) => wants.fromCard.size === 0 && wants.pieces.size > 0,
  ).length;
  process.stdout.write(`${passed} of ${DOCUMENTS} documents passed through, ${short} of them from entries alone\n`);
  expect(passed).toBeGreaterThan(DOCUMENTS / 2);
  expect(short).toBeGreaterThan(DOCUMENTS / 8);
}, 120_000);

it('leaves to graphql-js what no card can answer', async () => {
  for (const selection of [
    'totalCount',
    'facets { name }',
    'nodes { reviewModeration { __typename } }',
    'nodes { cases(last: 1) { nodes { id } } }',
  ]) {
    const document = parse(`{ practitioners { ${selection} } }`);
    const operation = document.definitions[0] as OperationDefinitionNode;
    expect(await passThrough.answer(schema, document, operation, {}, visitorRequest())).toBeNull();
  }
});
