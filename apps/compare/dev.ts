import express from 'express';
import { createServer } from 'vite';
import type { AskAnswer } from './src/app/ask.ts';
import type * as Server from './src/server.ts';

/**
 * The site while it is being written: Vite serves and reloads it, and the schema is asked over HTTP. The API sends
 * every request for a page here (`SITE_DEV_URL`), so that there is one origin in development too.
 */
const { PORT = '5173', API_URL = 'http://localhost:4000', PUBLIC_URL = API_URL } = process.env;

const vite = await createServer({
  root: import.meta.dirname,
  appType: 'custom',
  // The browser speaks with Vite's own socket, past the API.
  server: { middlewareMode: true, ws: { port: Number(PORT) + 1 } },
});

const site = express();
site.disable('x-powered-by');
site.use(vite.middlewares);
site.use(async (request, response, next) => {
  try {
    const { createSite } = (await vite.ssrLoadModule('./src/server.ts')) as typeof Server;
    const handle = createSite({
      publicUrl: PUBLIC_URL,
      report: (error) =>
        vite.config.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      async ask({ hash, variables }, signal) {
        const answer = await fetch(`${API_URL}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
          signal,
        });
        return (await answer.json()) as AskAnswer;
      },
    });
    await handle(request, response, next);
  } catch (error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error);
    next(error);
  }
});

const listening = site.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  listening.close();
  void vite.close().then(() => process.exit(0));
});
