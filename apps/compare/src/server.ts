import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { type AskAnswer, type AskRequest, Asker } from './app/ask.ts';
import { type Drawing, siteContext } from './app/context.ts';
import { contentSecurityPolicy } from './app/security.ts';

/** What the site needs of the process that serves it. */
export interface SiteParts {
  /** Asks the schema as a visitor does. Rejects only when the schema can not be reached at all. */
  readonly ask: (request: AskRequest, signal: AbortSignal) => Promise<AskAnswer>;
  /** The address visitors see, without a slash at its end: for canonical links and share pictures. */
  readonly publicUrl: string;
  /** Told of every bug on a page, for the log. */
  readonly report: (error: unknown, requestId: string) => void;
  /** Draws share pictures as PNG; there are none without it. */
  readonly drawPicture?: (drawing: Drawing) => Promise<Uint8Array>;
}

/** Built pages and scripts change their names with their content. */
const FOR_EVER = { immutable: true, maxAge: '1y', index: false, redirect: false } as const;

/**
 * The public site as one request handler, to be mounted at `/` after everything else; what it has no page for it
 * answers itself, with its own "not found". The caller has set `x-request-id` and the general security headers.
 */
export function createSite(parts: SiteParts): RequestHandler {
  const router = Router();
  router.use(compression());
  if (import.meta.env.PROD) {
    const client = join(fileURLToPath(import.meta.url), '../../client');
    router.use('/assets', express.static(join(client, 'assets'), FOR_EVER));
    router.use(express.static(client, { index: false, redirect: false, maxAge: '1h' }));
  }
  router.use(
    createRequestHandler({
      build,
      getLoadContext(request: Request, response: Response) {
        const nonce = randomBytes(16).toString('base64url');
        response.setHeader('content-security-policy', contentSecurityPolicy(nonce, import.meta.env.DEV));
        const requestId = String(response.getHeader('x-request-id') ?? '');
        const stop = new AbortController();
        response.once('close', () => stop.abort());
        const context = new RouterContextProvider();
        context.set(siteContext, {
          nonce,
          publicUrl: parts.publicUrl,
          started: performance.now(),
          asker: new Asker((asked) => parts.ask(asked, stop.signal)),
          report: (error) => parts.report(error, requestId),
          drawPicture: parts.drawPicture ?? null,
          language: request.headers['accept-language'] ?? '',
        });
        return context;
      },
    }),
  );
  return router;
}
