import { join } from 'node:path';
import { composeApi } from '../../apps/api/src/compose.ts';
import { listen } from '../../apps/api/src/http/server.ts';
import { builtAdmin } from '../../apps/api/src/http/admin.ts';
import { builtSite, type SiteAsk } from '../../apps/api/src/http/site.ts';
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
}

/** Serves the site over a database, as main.ts does. */
export async function serve({ appUrl, between = (ask) => ask }: ServeOptions): Promise<Served> {
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
  const url = `http://127.0.0.1:${server.port}`;
  const api = await composeApi(
    {
      databaseUrl: appUrl,
      publicUrl: url,
      data: join(dataRoot(), 'test-files'),
      fileSecret: 'x'.repeat(32),
      sealSecret: 'x'.repeat(32),
    },
    log,
    { site: (parts) => site({ ...parts, ask: between(parts.ask) }), admin: builtAdmin() },
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
