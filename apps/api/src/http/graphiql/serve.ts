import { buildGraphiql } from '@stipple/graphiql/build';
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from '../../platform/log.ts';

/** Own scripts and workers only; styles may stand inline, for the editor measures and colours its text that way. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const WAIT_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>GraphiQL</title></head>
<body><p>GraphiQL is being put together for the first time. This page looks again by itself.</p></body></html>
`;

/** `/graphiql`, and a way to make its bundle before anyone asks. */
export interface GraphiqlSite {
  readonly router: Router;
  /** Makes the bundle, once. Never rejects: a page that can not be made is logged, and says so. */
  prepare(): Promise<void>;
  /** Stops making it. */
  close(): void;
}

/**
 * `/graphiql`: the bundled GraphiQL, from this host alone. The bundle is made once, in a process of its own, and kept;
 * until it is there the page says so and looks again, so that nothing waits for it at start.
 */
export function graphiqlSite(log: Logger): GraphiqlSite {
  const stop = new AbortController();
  let files: RequestHandler | null = null;
  let preparing: Promise<void> | null = null;
  const prepare = (): Promise<void> => {
    preparing ??= buildGraphiql(stop.signal).then(
      (folder) => {
        files = express.static(folder, { index: 'index.html', maxAge: '1h', redirect: false });
      },
      (error: unknown) => {
        preparing = null;
        if (!stop.signal.aborted) log.error({ err: error }, 'GraphiQL could not be bundled');
      },
    );
    return preparing;
  };
  const router = Router();
  router.use((request: Request, response: Response, next: NextFunction) => {
    response.set('content-security-policy', POLICY);
    if (!files) {
      void prepare();
      response.status(503).set({ 'cache-control': 'no-store', 'retry-after': '2' }).type('html').send(WAIT_PAGE);
      return;
    }
    // Relative addresses of the page's files need the slash.
    if (request.path === '/' && !request.originalUrl.split('?')[0]?.endsWith('/')) {
      response.redirect(301, `${request.baseUrl}/`);
      return;
    }
    files(request, response, next);
  });
  return { router, prepare, close: () => stop.abort() };
}
