import { compareAnswers } from './compare.ts';
import { onDatabase, type BenchServer } from './dataset.ts';
import { EXTRAS, extraRequests } from './extras.ts';
import { measureFreshness } from './freshness.ts';
import { measureGrowth, measureRebuild } from './growth.ts';
import { residentMiB } from './load.ts';
import { byTurns, type Measuring } from './measure.ts';
import type { Plan } from './plan.ts';
import { clinicReviews, compareReviews, crawl, measureReviews } from './shapes.ts';
import { statementsPerRequest } from './statement-count.ts';
import { startPostgraphile, startStipple, startVariants, VARIANTS, type Variants } from './variants.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Everything that is measured on one server. */
export type Measured = Awaited<ReturnType<typeof measureAll>>;

/** Measures everything on one server: the usual database and the grown one. */
export async function measureAll(server: BenchServer, database: string, grown: string, folder: string, plan: Plan) {
  const { postmasterPid } = server;
  const measuring: Measuring = {
    connections: plan.connections,
    rounds: plan.rounds,
    seconds: plan.seconds,
    postmasterPid,
  };
  const short: Measuring = { ...measuring, rounds: Math.min(3, plan.rounds), seconds: plan.seconds / 2 };
  const now = new Date();
  say('starting the variants');
  const variants = await startVariants(server, database, folder, now);
  try {
    const comparison = await compareAnswers(variants);
    say(`all ${comparison.cases} answers are equal; measuring the hot query`);
    const hot = await byTurns(
      Object.fromEntries(
        VARIANTS.map((name) => [name, { server: variants[name], requests: variants.hot[name] }]),
      ) as never,
      measuring,
    );
    const memory = { stipple: residentMiB(variants.stipple.pid), tables: residentMiB(variants.tables.pid) };
    say('measuring the other selections and shapes');
    const selections = await byTurns(selectionLoads(variants), short);
    const extras = await byTurns(
      Object.fromEntries(
        Object.keys(EXTRAS).map((name) => [
          name,
          { server: variants.stipple, requests: extraRequests(name, variants.cases) },
        ]),
      ),
      { ...short, rounds: 1 },
    );
    const asked = await clinicReviews(server, database);
    await compareReviews(variants.stipple, variants.tables, asked);
    const reviews = await measureReviews(variants.stipple, variants.tables, asked, short);
    const crawls = {
      stipple: await crawl('stipple', variants.stipple, now),
      tables: await crawl('tables', variants.tables, now),
      again: await crawl('stipple', variants.stipple, now),
    };
    const larger = await startStipple(onDatabase(server.appUrl, grown), folder);
    try {
      say('measuring growth and the rebuild');
      const growth = await measureGrowth(variants.stipple, larger, variants.hot.stipple, short);
      const grownCrawl = await crawl('stipple', larger, now);
      const rebuild = await measureRebuild(server, grown, larger, variants.hot.stipple);
      return {
        ...(await counted(server, database, folder, variants)),
        comparison,
        hot: hot as Record<(typeof VARIANTS)[number], (typeof hot)[keyof typeof hot]>,
        memory,
        selections,
        extras,
        reviews,
        crawls,
        grownCrawl,
        growth,
        rebuild,
        freshness: await measureFreshness(server, database, folder, plan.writes),
      };
    } finally {
      await larger.stop();
    }
  } finally {
    await variants.stop();
  }
}

/** The API and the limit for each of the other selections. */
const selectionLoads = (variants: Variants) =>
  Object.fromEntries(
    Object.entries(variants.selections).flatMap(([name, { stipple, limit }]) => [
      [name, { server: variants.stipple, requests: stipple }],
      [`${name}: limit`, { server: variants.limit, requests: limit }],
    ]),
  );

/** Statements for each request of the hot query. */
async function counted(server: BenchServer, database: string, folder: string, { hot }: Variants) {
  return {
    statements: {
      stipple: await statementsPerRequest(
        onDatabase(server.appUrl, database),
        (url) => startStipple(url, folder),
        hot.stipple,
      ),
      tables: await statementsPerRequest(
        onDatabase(server.superUrl, database),
        (url) => startPostgraphile('tables', url, 'public,bench'),
        hot.tables,
      ),
    },
  };
}
