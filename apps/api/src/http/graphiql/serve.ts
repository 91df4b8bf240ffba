import { buildGraphiql } from '@stipple/graphiql/build';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
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

/**
 * `/graphiql`: the bundled GraphiQL, from this host alone. The bundle is made once, in a process of its own, and kept;
 * until it is there the page says so and looks again, so that nothing waits for it at start.
 */
export function graphiql(log: Logger): Router {
  const router = Router();
  let folder: string | null = null;
  buildGraphiql().then(
    (built) => {
      folder = built;
    },
    (error: unknown) => log.error({ err: error }, 'GraphiQL could not be bundled'),
  );
  router.use((_request: Request, response: Response, next: NextFunction) => {
    response.set('content-security-policy', POLICY);
    next();
  });
  router.use((request: Request, response: Response, next: NextFunction) => {
    if (folder === null) {
      response.status(503).set({ 'cache-control': 'no-store', 'retry-after': '2' }).type('html').send(WAIT_PAGE);
      return;
    }
    // Relative addresses of the page's files need the slash.
    if (request.path === '/' && !request.originalUrl.split('?')[0]?.endsWith('/')) {
      response.redirect(301, `${request.baseUrl}/`);
      return;
    }
    express.static(folder, { index: 'index.html', maxAge: '1h', redirect: false })(request, response, next);
  });
  return router;
}
