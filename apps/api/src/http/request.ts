import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from '../platform/log.ts';

const ids = new WeakMap<IncomingMessage, string>();

/** The id of a request, the same in its response header, its errors and the log. */
export function requestIdOf(request: IncomingMessage): string {
  let id = ids.get(request);
  if (!id) ids.set(request, (id = randomUUID()));
  return id;
}

/** Pages may not be framed, sniffed or told where a visitor came from; scripts only where a page says so itself. */
const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
];
const HSTS = ['strict-transport-security', 'max-age=63072000; includeSubDomains'] as const;

/** Security headers and the request's id on every response. */
export function secured(publicUrl: string) {
  const headers = publicUrl.startsWith('https:') ? [...SECURITY_HEADERS, HSTS] : SECURITY_HEADERS;
  return (request: Request, response: Response, next: NextFunction): void => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('x-request-id', requestIdOf(request));
    next();
  };
}

/** What the log calls a path: the part we chose, never what a caller wrote. */
function routeOf(path: string): string {
  const known = /^\/(admin|graphql|graphiql|files|uploads|evidence|healthz|readyz)(?:\/|$)/.exec(path);
  return known ? `/${known[1]}` : path === '/' ? '/' : 'other';
}

/** One log line for each request: no address of the caller, no query, no path beyond the route. */
export function accessLog(log: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = performance.now();
    const route = routeOf(request.path);
    response.once('close', () => logLine(log, request, response, route, started));
    next();
  };
}

function logLine(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
  started: number,
): void {
  log.info(
    {
      requestId: requestIdOf(request),
      method: request.method,
      route,
      status: response.statusCode,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ...(response.writableFinished ? {} : { aborted: true }),
    },
    'request',
  );
}
