import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Downloads } from '../platform/download.ts';
import { DomainError, ERROR_CODES, NotFound } from '../platform/errors.ts';
import { Gate } from '../platform/files/index.ts';
import { duringOperation } from '../platform/operation.ts';
import type { Authentication } from './actor.ts';
import { Refusal, refuse } from './refusal.ts';
import { requestIdOf } from './request.ts';

const STATUS: Readonly<Record<string, number>> = {
  [ERROR_CODES.notFound]: 404,
  [ERROR_CODES.forbidden]: 403,
  [ERROR_CODES.unauthenticated]: 403,
};

/**
 * `/downloads/{name}/...?clinic={slug}`: files that are made for somebody who is signed in. The browser sends the
 * session's cookie with the link; the room's policy decides.
 */
export function downloadsRouter(
  authentication: Authentication,
  offers: Readonly<Record<string, Downloads>>,
): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/:name/*steps', async (request: Request, response: Response, next: NextFunction) => {
    const requestId = requestIdOf(request);
    const left = new AbortController();
    response.once('close', () => left.abort());
    try {
      const { name, steps } = request.params as unknown as { name: string; steps: string[] };
      const query = request.query as Record<string, string>;
      const { actor, caller } = await authentication.of(request, query['clinic']);
      const offer = Object.hasOwn(offers, name) ? offers[name] : undefined;
      const operation = { requestId, signal: left.signal, connections: new Gate(1), caller };
      await duringOperation(operation, async () => {
        if (!offer) throw new NotFound();
        const { fileName, contentType, bytes, body } = await offer(actor, steps, query);
        response.set({
          'content-type': contentType,
          'content-disposition': `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`,
          'cache-control': 'private, no-store',
          'content-security-policy': "default-src 'none'; sandbox",
        });
        if (bytes !== undefined) response.set('content-length', String(bytes));
        await pipeline(Readable.from(body), response);
      });
    } catch (error) {
      if (left.signal.aborted) return;
      if (error instanceof DomainError) return refuse(response, STATUS[error.code] ?? 400, error.message, requestId);
      if (error instanceof Refusal) return refuse(response, error.status, error.message, requestId);
      // Half a file must not look like a whole one.
      if (response.headersSent) response.destroy();
      next(error);
    }
  });
  return router;
}
