import { join } from 'node:path';
import { composeApi } from '../../apps/api/src/compose-api.ts';
import { listen } from '../../apps/api/src/http/server.ts';
import { builtAdmin } from '../../apps/api/src/http/admin.ts';
import { builtSite, type SiteAsk } from '../../apps/api/src/http/site.ts';
import type { Clock } from '../../apps/api/src/platform/clock.ts';
import { createLog } from '../../apps/api/src/platform/log.ts';
import { dataRoot } from '../../tools/postgres/place.mjs';

/** The real API with the built site at `/`, on a free port. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** A test database's address for the login role. */
  readonly appUrl: string;
  /** Stands between the pages and the schema, to be slow or to fail there. */
  readonly between?: (ask: SiteAsk) => SiteAsk;
  readonly clock?: Clock;
  /** Where files are kept; all who only read share one folder. */
  readonly data?: string;
  /** Of its address; passkeys need a name rather than a number. */
  readonly host?: string;
}

/** Serves the site over a database, as main.ts does. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { appUrl, between = (ask) => ask, clock, host = '127.0.0.1' } = options;
  const { data = join(dataRoot(), 'test-files') } = options;
  const site = await builtSite();
  if (!site) throw new Error('The public site is not built.');
  const log = createLog('fatal', 'e2e');
  // The port is known before the API is made: photos have whole addresses.
  let answer: Parameters<typeof listen>[0] = (_, response) => void response.writeHead(503).end();
  let upgrade: NonNullable<Parameters<typeof listen>[3]> = (_, socket) => socket.destroy();
  const server = await listen(
    (request, response) => answer(request, response),
    0,
    log,
    (request, socket, head) => upgrade(request, socket, head),
  );
  const url = `http://${host}:${server.port}`;
  const api = await composeApi(
    {
      databaseUrl: appUrl,
      publicUrl: url,
      data,
      fileSecret: 'x'.repeat(32),
      sealSecret: 'x'.repeat(32),
    },
    log,
    {
      site: (parts) => site({ ...parts, ask: between(parts.ask) }),
      admin: builtAdmin(),
      ...(clock && { clock }),
    },
  );
  answer = api.app;
  upgrade = api.onUpgrade;
  return {
    url,
    async close() {
      api.beginClosing();
      await server.close();
      await api.close();
    },
  };
}
