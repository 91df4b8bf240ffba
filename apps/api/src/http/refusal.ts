import type { ServerResponse } from 'node:http';
import { ERROR_CODES } from '../platform/errors.ts';

/** A request refused before GraphQL sees it; the message is shown to the caller. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const CODES: Record<number, string> = {
  403: ERROR_CODES.forbidden,
  404: ERROR_CODES.notFound,
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  408: ERROR_CODES.timeout,
  409: 'CONFLICT',
  412: 'PRECONDITION_FAILED',
  413: ERROR_CODES.limitExceeded,
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: ERROR_CODES.limitExceeded,
  500: ERROR_CODES.internal,
  503: ERROR_CODES.unavailable,
};

/** Answers with one GraphQL-shaped error. A request whose body was not read to its end loses its connection. */
export function refuse(response: ServerResponse, status: number, message: string, requestId: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const code = CODES[status] ?? 'BAD_REQUEST';
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-length', Buffer.byteLength(body));
  if (!response.req.complete) response.setHeader('connection', 'close');
  response.end(body);
}
