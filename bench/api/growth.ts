import { asSuper, onDatabase, type BenchServer } from './dataset.ts';
import { load, type LoadRequest, type Round } from './load.ts';
import { byTurns, type Measuring } from './measure.ts';
import { start, type Running } from './servers.ts';

/** The hot query on both scales, by turns. */
export const measureGrowth = (
  small: Running,
  grown: Running,
  requests: readonly LoadRequest[],
  measuring: Measuring,
): Promise<Record<'small' | 'grown', Round>> =>
  byTurns({ small: { server: small, requests }, grown: { server: grown, requests } }, measuring);

/** How a rebuild of the whole directory went, and what readers noticed of it. */
export interface Rebuild {
  readonly practitioners: number;
  readonly seconds: number;
  readonly failedReads: number;
  /** Median time of a read at one connection before and during, in milliseconds. */
  readonly quiet: number;
  readonly during: number;
}

/** Rebuilds the directory of the grown data while readers go on asking. */
export async function measureRebuild(
  server: BenchServer,
  database: string,
  reader: Running,
  requests: readonly LoadRequest[],
): Promise<Rebuild> {
  const read = (seconds: number) =>
    load({
      origin: reader.origin,
      requests,
      connections: 1,
      seconds,
      serverPid: reader.pid,
      postmasterPid: server.postmasterPid,
    });
  await read(1);
  const quiet = await read(3);
  const started = performance.now();
  let ended = false;
  // As its users run it: a process of its own. It says one line, at its end.
  const rebuilding = start(
    'rebuild',
    'apps/api/src/cli/rebuild-directory.ts',
    { DATABASE_URL: onDatabase(server.appUrl, database) },
    null,
  ).finally(() => (ended = true));
  const during: Round[] = [];
  while (!ended) {
    during.push(await read(0.5));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  await rebuilding;
  const seconds = (performance.now() - started) / 1000;
  const [made] = await asSuper<{ count: number }>(
    server,
    database,
    'select count(*)::integer as count from directory_card',
  );
  await asSuper(server, database, 'vacuum analyze directory_search, directory_entry, directory_card');
  return {
    practitioners: made?.count ?? 0,
    seconds,
    failedReads: during.reduce((sum, round) => sum + round.failures, 0),
    quiet: quiet.p50,
    during: during.map((round) => round.p50).sort((a, b) => a - b)[during.length >> 1] ?? 0,
  };
}
