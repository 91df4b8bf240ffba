import {
  getNamedType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { type NodeTypeName } from '@stipple/domain';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { fullSchema } from '../../src/compose.ts';
import { outboxHandlers } from '../../src/compose-worker.ts';
import { encodeGlobalId } from '../../src/graphql/relay/global-id.ts';
import { drainOutbox } from '../../src/platform/outbox/index.ts';
import { ownDatabase } from '../database.ts';
import { startServer, type Answer, type TestServer } from '../http.ts';
import { documentsFrom, type WalkDocument } from './documents.ts';
import { Findings } from './findings.ts';
import { plantClinic, type Planted } from './plant.ts';

const { doors, asOwner, appUrl } = await ownDatabase();
const schema: GraphQLSchema = await fullSchema();

let ours: Planted;
let theirs: Planted;
let server: TestServer;
beforeAll(async () => {
  await asOwner(async (client) => {
    await client.query(`insert into place (id, name, words, country_code, region, latitude, longitude, population, time_zone)
      values (7, 'Leeds', 'leeds', 'GB', 'England', 53.79648, -1.54785, 455123, 'Europe/London')`);
    await client.query(`insert into place_name (words, place_id) values ('leeds', 7)`);
  });
  ours = await plantClinic(doors, 'ours');
  theirs = await plantClinic(doors, 'theirs');
  await drainOutbox({
    doors,
    handlers: await outboxHandlers(doors),
    onError: (error) => {
      throw error;
    },
  });
  server = await startServer({ databaseUrl: appUrl });
});

const idOf = (type: NodeTypeName, clinicId: string, id: string) => encodeGlobalId({ type, clinicId, id });
const shownId = ({ clinic, shown }: Planted, type: NodeTypeName) => idOf(type, clinic.id, shown[type] ?? '');
/** A global id that names the row of one clinic and the clinic of another. */
const swapped = (row: Planted, clinic: Planted, type: NodeTypeName) =>
  idOf(type, clinic.clinic.id, row.shown[type] ?? '');
const typesOf = ({ shown }: Planted) => Object.keys(shown) as NodeTypeName[];

const NEED = '{indication: AGA_MALE, scale: NORWOOD, stage: "III", fitzpatrick: II, hairColour: DARK_BROWN}';

/**
 * How each field of the root is asked about a clinic: the arguments, the first of which are followed as far as they
 * lead, and whether the answer is about that clinic alone.
 */
const ROOT: Record<string, (planted: Planted) => { args: string[]; alone: boolean }> = {
  practitioner: (p) => ({ args: pages(p, 'practitioner', 'Practitioner'), alone: true }),
  clinic: (p) => ({ args: pages(p, 'clinic', 'Clinic'), alone: true }),
  location: (p) => ({ args: pages(p, 'location', 'Location'), alone: true }),
  node: (p) => ({ args: typesOf(p).map((type) => `id: "${shownId(p, type)}"`), alone: true }),
  nodes: (p) => ({ args: [`ids: ${JSON.stringify(typesOf(p).map((type) => shownId(p, type)))}`], alone: true }),
  comparePractitioners: () => ({ args: [comparison([ours, ours], [theirs, theirs])], alone: false }),
  practitioners: () => ({
    args: [
      'first: 10',
      `first: 10, orderBy: DISTANCE, filter: {near: {latitude: 53.8, longitude: -1.5, radiusKm: 50}, need: ${NEED}, price: {currency: "GBP", maxMinor: 900000}, service: FULL_SCALP}`,
      'filter: {text: "nobody of this name", minRating: 4.5}',
      'filter: {near: {latitude: 54.2, longitude: -1.5, radiusKm: 10}}',
      `filter: {text: "${ours.mark}"}`,
    ],
    alone: false,
  }),
  places: () => ({ args: ['query: "Leeds"'], alone: false }),
  certificationBodies: () => ({ args: [''], alone: false }),
  scales: () => ({ args: [''], alone: false }),
  limits: () => ({ args: [''], alone: false }),
};

const pages = (p: Planted, slug: keyof Planted['slugs'], type: NodeTypeName) => [
  `id: "${shownId(p, type)}"`,
  `slug: "${p.slugs[slug]}"`,
];

/** Arguments of a comparison: of each pair, the row of the first under the clinic of the second. */
const comparison = (...ids: [row: Planted, clinic: Planted][]) =>
  `need: ${NEED}, ids: ${JSON.stringify(ids.map(([row, clinic]) => swapped(row, clinic, 'Practitioner')))}`;

/** What may answer "no": never a fault of ours. */
const REFUSALS = ['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED'];

/** Asks, leaving out what this way refuses until the rest is answered. */
async function askAll(document: WalkDocument, omitted = new Set<string>()): Promise<Answer> {
  const text = document.text(omitted);
  const answer = await server.ask(text);
  if (!answer.errors) return answer;
  const refused = answer.errors.map(({ message, path, extensions }) => {
    expect(REFUSALS, `${message} ${text}`).toContain(extensions['code']);
    return path?.filter((part) => typeof part === 'string').join('.');
  });
  const fresh = refused.filter((place) => place !== undefined && !omitted.has(place));
  // What is refused lies on the way itself: this way leads nowhere.
  if (fresh.length === 0) return answer;
  for (const place of fresh) omitted.add(place ?? '');
  return askAll(document, omitted);
}

/** How many steps a walk goes: to everything there is, or to what another walk has not seen. */
const FAR = 7;
const NEAR = 2;

/** Walks everything about a clinic, by every root field. */
async function walk(planted: Planted, findings: Findings, alsoShared: boolean): Promise<void> {
  for (const root of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { args, alone } = ROOT[root.name]?.(planted) ?? { args: [], alone: false };
    if (!alone && !alsoShared) continue;
    for (const [at, each] of args.entries()) {
      for (const document of documentsFrom(schema, root, each, at === 0 ? FAR : NEAR)) {
        const { data } = await askAll(document);
        findings.read(`${root.name}(${each}) for ${document.type}`, data, alone ? planted.clinic.id : null);
      }
    }
  }
}

const newFindings = () => {
  const clinics = [ours, theirs];
  const unpublished = clinics.flatMap((p) =>
    Object.entries(p.unpublished).flatMap(([type, ids]) =>
      ids.map((id) => idOf(type as NodeTypeName, p.clinic.id, id)),
    ),
  );
  return new Findings(
    clinics.map(({ clinic, mark }) => ({ id: clinic.id, mark })),
    [...clinics.map(({ hidden }) => hidden), ...unpublished],
  );
};

/** Root fields that answer one person alone: test/policy and the room account ask them. */
const PERSONAL = ['viewer', 'signInProgress', 'invitation'];

/** Every object type that visitors can be led to: all but what hangs below `viewer` alone. */
function publicTypes(): GraphQLObjectType[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !PERSONAL.includes(name));
  const found = new Set(roots.flatMap(({ type }) => objectTypesOf(getNamedType(type))));
  for (const type of found) {
    for (const field of Object.values(type.getFields())) {
      for (const next of objectTypesOf(getNamedType(field.type))) found.add(next);
    }
  }
  return [...found];
}

const objectTypesOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

/** Fields that may be empty for a clinic that has everything, each with the reason. */
const MAY_BE_EMPTY: Record<string, string> = {};

describe('every field of the schema', () => {
  it('at the root is asked, and there is no other way in', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !PERSONAL.includes(name));
    expect(fields.toSorted()).toEqual(Object.keys(ROOT).toSorted());
  });

  it(
    'gives the owner what is planted, and nothing of another clinic, and nothing unpublished',
    { timeout: 120_000 },
    async () => {
      const findings = newFindings();
      await walk(ours, findings, true);
      const first = new Set(findings.reached);
      await walk(theirs, findings, false);
      expect([...findings.leaks]).toEqual([]);
      const all = publicTypes().flatMap((type) =>
        Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
      );
      expect(all.filter((field) => !first.has(field) && !MAY_BE_EMPTY[field])).toEqual([]);
    },
  );
});

/** Nodes that belong to no clinic, by an id each. */
const SHARED_NODES: Partial<Record<NodeTypeName, string>> = { Place: '7', CertificationBody: '1' };

describe('every type of node', () => {
  const kinds = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);

  it('is planted, or belongs to no clinic', () => {
    expect(kinds.toSorted()).toEqual([...typesOf(ours), ...Object.keys(SHARED_NODES)].toSorted());
  });

  it('of no clinic is found by an id that names none, and by no other', async () => {
    const ask = async (id: string) => (await server.ask(`{ node(id: "${id}") { __typename id } }`)).data;
    for (const [type, number] of Object.entries(SHARED_NODES) as [NodeTypeName, string][]) {
      const id = encodeGlobalId({ type, clinicId: null, id: number });
      expect(await ask(id)).toEqual({ node: { __typename: type, id } });
      expect(await ask(idOf(type, ours.clinic.id, number)), type).toEqual({ node: null });
    }
  });
});

describe('by the id of a row and the name of another clinic', () => {
  test.each(['node', 'practitioner', 'clinic', 'location'])('%s finds nothing', async (field) => {
    const types = field === 'node' ? typesOf(ours) : typesOf(ours).filter((type) => type.toLowerCase() === field);
    expect(types.length).toBeGreaterThan(0);
    for (const type of types) {
      expect((await server.ask(`{ ${field}(id: "${swapped(ours, ours, type)}") { id } }`)).data).toEqual({
        [field]: { id: swapped(ours, ours, type) },
      });
      for (const id of [swapped(ours, theirs, type), swapped(theirs, ours, type)]) {
        const { data } = await server.ask(`{ ${field}(id: "${id}") { id } }`);
        expect(data?.[field] ?? null, type).toBeNull();
      }
    }
  });

  it('nodes finds nothing, beside what it finds', async () => {
    const types = typesOf(ours);
    const ids = types.flatMap((type) => [swapped(ours, theirs, type), swapped(ours, ours, type)]);
    const { data, errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toBeUndefined();
    expect(data?.['nodes']).toEqual(types.flatMap((type) => [null, { id: swapped(ours, ours, type) }]));
  });

  it('comparePractitioners compares nobody', async () => {
    const ask = (...ids: [Planted, Planted][]) =>
      server.ask(
        `{ comparePractitioners(${comparison(...ids)}) { practitioners { practitioner { id name } } rows { values } } }`,
      );
    expect((await ask([ours, ours], [theirs, theirs])).errors).toBeUndefined();
    for (const wrong of [
      [ours, theirs],
      [theirs, ours],
    ] as [Planted, Planted][]) {
      const { data, errors } = await ask([theirs, theirs], wrong);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND']);
      expect(data ?? null).toBeNull();
    }
  });
});

describe('what is not published', () => {
  it('is found by no id', async () => {
    for (const [type, ids] of Object.entries(ours.unpublished)) {
      for (const id of ids) {
        const { data } = await server.ask(`{ node(id: "${idOf(type as NodeTypeName, ours.clinic.id, id)}") { id } }`);
        expect(data, `${type} ${id}`).toEqual({ node: null });
      }
    }
  });

  it('and by no page address', async () => {
    const { data } = await server.ask(`{ practitioner(slug: "${ours.hiddenSlugs.practitioner}") { id } }`);
    expect(data).toEqual({ practitioner: null });
  });
});

describe('a cursor of another clinic', () => {
  it('leads to nothing of that clinic', async () => {
    const findings = newFindings();
    const lists = ['locations', 'practitioners', 'reviews'];
    for (const list of lists) {
      const page = (clinic: Planted, after: string | null) =>
        server.ask(
          `query ($after: String) { clinic(id: "${shownId(clinic, 'Clinic')}") { id ${list}(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } }`,
          { after },
        );
      const { data } = await page(ours, null);
      const cursor = (data as unknown as { clinic: Record<string, { pageInfo: { endCursor: string } }> }).clinic[list]
        ?.pageInfo.endCursor;
      expect(cursor, list).toBeTruthy();
      findings.read(`${list} after ${cursor}`, (await page(theirs, cursor ?? null)).data, theirs.clinic.id);
    }
    expect([...findings.leaks]).toEqual([]);
  });
});
