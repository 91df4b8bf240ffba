import { asSuper, type BenchServer } from './dataset.ts';
import { ask } from './ask.ts';
import { answerOf, nodes, object, type Json } from './json.ts';
import type { LoadRequest, Round } from './load.ts';
import { byTurns, type Measuring } from './measure.ts';
import { CLINIC_REVIEWS_ON_TABLES, CRAWL_ON_TABLES } from './peers/postgraphile-queries.ts';
import { CLINIC_REVIEWS, CRAWL } from './queries.ts';
import type { Running } from './servers.ts';

const graphql = (query: string, variables: Readonly<Record<string, unknown>>): LoadRequest => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

/** Requests for some clinics' newest reviews, the same clinics for both. */
export async function clinicReviews(
  server: BenchServer,
  database: string,
): Promise<{ stipple: LoadRequest[]; tables: LoadRequest[] }> {
  const clinics = await asSuper<{ id: string }>(server, database, 'select id from clinic order by id limit 40');
  // A global id is the type's byte, the clinic's uuid and the row's own, which for a clinic is the same.
  const globalId = (uuid: string) => Buffer.from(`01${uuid}${uuid}`.replaceAll('-', ''), 'hex').toString('base64url');
  return {
    stipple: clinics.map(({ id }) => graphql(CLINIC_REVIEWS, { id: globalId(id) })),
    tables: clinics.map(({ id }) => graphql(CLINIC_REVIEWS_ON_TABLES, { id })),
  };
}

/** Compares the reviews that both answer with. */
export async function compareReviews(
  stipple: Running,
  tables: Running,
  requests: { stipple: readonly LoadRequest[]; tables: readonly LoadRequest[] },
): Promise<void> {
  for (const index of requests.stipple.keys()) {
    const own = answerOf(await ask(stipple.origin, requests.stipple[index]!)).data;
    const theirs = answerOf(await ask(tables.origin, requests.tables[index]!)).data;
    const said = (rows: Json[]) =>
      JSON.stringify(rows.map(({ rating, title, body, reviewedOn }) => [rating, title, body, reviewedOn]));
    const a = said(nodes(object(own['clinic'])['reviews']));
    const b = said(nodes(object(theirs['clinicByRowId'])['newestReviews']));
    if (a !== b) throw new Error(`The newest reviews of clinic ${index} differ`);
  }
}

/** A clinic's newest 50 reviews, by turns. */
export const measureReviews = (
  stipple: Running,
  tables: Running,
  requests: { stipple: readonly LoadRequest[]; tables: readonly LoadRequest[] },
  measuring: Measuring,
): Promise<Record<'stipple' | 'tables', Round>> =>
  byTurns(
    { stipple: { server: stipple, requests: requests.stipple }, tables: { server: tables, requests: requests.tables } },
    measuring,
  );

/** How a whole crawl went. */
export interface Crawl {
  readonly practitioners: number;
  readonly pages: number;
  /** Milliseconds a page: of all, of the first tenth, of the last tenth. */
  readonly page: number;
  readonly firstPages: number;
  readonly lastPages: number;
}

/** Crawls all practitioners, or as many as asked for, one page after another as a partner does. */
export async function crawl(kind: 'stipple' | 'tables', server: Running, at: Date, most = 10_000): Promise<Crawl> {
  const root = kind === 'stipple' ? 'practitioners' : 'allPractitioners';
  const query = kind === 'stipple' ? CRAWL : CRAWL_ON_TABLES;
  const times: number[] = [];
  let practitioners = 0;
  for (let after: string | null = null; practitioners < most;) {
    const sent = performance.now();
    const text = await ask(
      server.origin,
      graphql(query, kind === 'stipple' ? { after } : { after, at: at.toISOString() }),
    );
    const { data } = JSON.parse(text) as {
      data: Record<string, { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>;
    };
    times.push(performance.now() - sent);
    const { nodes, pageInfo } = data[root]!;
    practitioners += nodes.length;
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  const tenth = Math.max(1, Math.floor(times.length / 10));
  const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
  return {
    practitioners,
    pages: times.length,
    page: mean(times),
    firstPages: mean(times.slice(0, tenth)),
    lastPages: mean(times.slice(-tenth)),
  };
}
