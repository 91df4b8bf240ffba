import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER_FLAGS } from '../../tools/program.mjs';
import { BENCH_TOWNS, COUNTRIES } from '../../apps/api/src/demo/towns.ts';
import { answerOf, list, object } from './json.ts';
import { ask } from './ask.ts';
import { asSuper, onDatabase, type BenchServer } from './dataset.ts';
import type { LoadRequest } from './load.ts';
import { cardsArguments, cardsSql } from './peers/postgraphile-cards.ts';
import { HOT_ON_TABLES, hotOnCards } from './peers/postgraphile-queries.ts';
import { POSTGRAPHILE_SQL } from './peers/postgraphile-schema.ts';
import { GENERIC_PLAN } from './peers/serve.ts';
import { HOT, hotCases, SELECTIONS, type HotCase } from './queries.ts';
import { start, type Running } from './servers.ts';

/** The variants of the hot query, and the limit's of the other selections. */
export interface Variants {
  readonly cases: readonly HotCase[];
  readonly stipple: Running;
  readonly limit: Running;
  readonly normalised: Running;
  readonly tables: Running;
  readonly cards: Running;
  readonly cut: Running;
  /** What each is asked for the hot query, in the order of the cases. */
  readonly hot: Readonly<Record<VariantName, readonly LoadRequest[]>>;
  /** What the API and the limit are asked for the other selections, by name. */
  readonly selections: Readonly<Record<string, { stipple: readonly LoadRequest[]; limit: readonly LoadRequest[] }>>;
  stop(): Promise<void>;
}

export const VARIANTS = ['stipple', 'limit', 'cards', 'cut', 'tables', 'normalised'] as const;
export type VariantName = (typeof VARIANTS)[number];

/** Large and middling towns of several countries, so that some searches find hundreds and some a few. */
const TOWNS = BENCH_TOWNS.filter((_, i) => i % 6 === 0).slice(0, 8);

const graphql = (query: string, variables: Readonly<Record<string, unknown>>): LoadRequest => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

/** The API as its own process in production mode. */
export const startStipple = (appUrl: string, folder: string): Promise<Running> =>
  start(
    'stipple',
    'apps/api/src/main.ts',
    {
      DATABASE_URL: appUrl,
      STIPPLE_DATA: join(folder, 'data'),
      STIPPLE_FILE_SECRET: 'a secret of the bench, long enough to be one',
      STIPPLE_SEAL_SECRET: 'a secret of the bench, long enough to be one',
      SMTP_URL: 'smtp://localhost',
      LOG_LEVEL: 'warn',
    },
    '/healthz',
    SERVER_FLAGS,
  );

/** PostGraphile on some schemas of a database. */
export const startPostgraphile = (
  name: string,
  url: string,
  schemas: string,
  options = '-c jit=off',
): Promise<Running> =>
  start(
    name,
    'bench/api/peers/postgraphile.ts',
    { DATABASE_URL: url, BENCH_SCHEMAS: schemas, BENCH_PG_OPTIONS: options },
    '/graphql',
  );

/** The cases that find somebody: nobody compares an empty page. */
async function thatFind(cases: readonly HotCase[], appUrl: string, folder: string): Promise<HotCase[]> {
  const stipple = await startStipple(appUrl, folder);
  try {
    const found: HotCase[] = [];
    for (const each of cases) {
      const { data } = answerOf(await ask(stipple.origin, graphql(HOT, { filter: each.filter })));
      if (list(object(data['practitioners'])['edges']).length > 0) found.push(each);
    }
    return found;
  } finally {
    await stipple.stop();
  }
}

/** Starts all of them on one database. */
export async function startVariants(
  server: BenchServer,
  database: string,
  folder: string,
  now: Date,
): Promise<Variants> {
  const cases = await thatFind(
    hotCases(
      TOWNS.map((town) => ({ ...town, currency: COUNTRIES[town.countryCode].currency })),
      now,
    ),
    onDatabase(server.appUrl, database),
    folder,
  );
  const [superUrl, appUrl] = [onDatabase(server.superUrl, database), onDatabase(server.appUrl, database)];
  for (const sql of [...POSTGRAPHILE_SQL, ...(await cardsSql(cases[0]!.filter))]) await asSuper(server, database, sql);
  const documents: readonly (readonly [string, string])[] = [['hot', HOT], ...Object.entries(SELECTIONS)];
  const operations = documents.flatMap(([, query]) => cases.map(({ filter }) => ({ query, variables: { filter } })));
  const file = (name: string, value: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const limitEnv = {
    DATABASE_URL: superUrl,
    BENCH_OPERATIONS: file('limit.json', operations),
    BENCH_NOW: now.toISOString(),
  };
  const rawEnv = { DATABASE_URL: superUrl, BENCH_OPERATIONS: file('normalised.json', cases) };
  const running: Running[] = [];
  const keep = async (starting: Promise<Running>) => {
    const started = await starting;
    running.push(started);
    return started;
  };
  const stop = async () => {
    for (const each of running) await each.stop();
  };
  try {
    const stipple = await keep(startStipple(appUrl, folder));
    const limit = await keep(start('limit', 'bench/api/peers/limit.ts', limitEnv, '/'));
    const normalised = await keep(start('normalised', 'bench/api/peers/normalised.ts', rawEnv, '/'));
    const tables = await keep(startPostgraphile('tables', superUrl, 'public,bench'));
    const cards = await keep(startPostgraphile('cards', superUrl, 'bench_cards', GENERIC_PLAN));
    const cut = await keep(startPostgraphile('cut', superUrl, 'bench_cut', GENERIC_PLAN));
    const prepared = (index: number): LoadRequest => ({ path: '/', body: JSON.stringify({ prepared: index }) });
    const types = await argumentTypes(cards.origin);
    const onCards = hotOnCards(types);
    const onBoth = await Promise.all(
      cases.map(async ({ filter }) => graphql(onCards, await cardsArguments(filter, now))),
    );
    const selections = documents.slice(1).map(([name, query], i) => [
      name,
      {
        stipple: cases.map(({ filter }) => graphql(query, { filter })),
        limit: cases.map((_, j) => prepared((i + 1) * cases.length + j)),
      },
    ]);
    return {
      cases,
      stipple,
      limit,
      normalised,
      tables,
      cards,
      cut,
      hot: {
        stipple: cases.map(({ filter }) => graphql(HOT, { filter })),
        limit: cases.map((_, i) => prepared(i)),
        normalised: cases.map((_, i) => prepared(i)),
        tables: cases.map((each) => graphql(HOT_ON_TABLES, tableArguments(each))),
        cards: onBoth,
        cut: onBoth,
      },
      selections: Object.fromEntries(selections) as Variants['selections'],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const NAMES =
  'lat lon radiusKm indication tones minRating credential service currency maxPrice at south north west east';

const tableArguments = ({ parameters }: HotCase): Record<string, unknown> =>
  Object.fromEntries(
    NAMES.split(' ').map((name, i) => [name, name === 'minRating' ? String(parameters[i]) : parameters[i]]),
  );

/** GraphQL types of the arguments of the function on the read model, as PostGraphile names them. */
async function argumentTypes(origin: string): Promise<Record<string, string>> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __type(name: "Query") { fields { name args { name type { name } } } } }' }),
  });
  const { data } = (await response.json()) as {
    data: { __type: { fields: { name: string; args: { name: string; type: { name: string | null } }[] }[] } };
  };
  const args = data.__type.fields.find(({ name }) => name === 'find')!.args;
  return Object.fromEntries(
    args.flatMap(({ name, type }) => (/^a\d+$/.test(name) && type.name ? [[name, type.name]] : [])),
  );
}
