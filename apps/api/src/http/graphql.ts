import { createHash } from 'node:crypto';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, Response } from 'express';
import type { RequestContext } from '../graphql/context.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { Logger } from '../platform/log.ts';
import type { Authentication } from './actor.ts';
import { jsonBody } from './body.ts';
import { contextOf, execute, type Sender } from './execute.ts';
import { Refusal, refuse } from './refusal.ts';
import { requestIdOf } from './request.ts';

export interface GraphQLEndpoint {
  readonly server: ApolloServer<RequestContext>;
  readonly log: Logger;
  readonly authentication: Authentication;
  /** How long an operation may run; the published limit unless a test needs a shorter one. */
  readonly operationMs?: number;
}

/**
 * `/graphql`: POST with JSON, and GET for queries. Our own few lines between Express and Apollo, because bodies are
 * read strictly, an operation ends when its caller leaves, and only GET answers carry an ETag.
 */
export function graphqlEndpoint({
  server,
  log,
  authentication,
  operationMs = LIMITS.operationMs.value,
}: GraphQLEndpoint) {
  const senderOf = async (request: Request, response: Response): Promise<Sender> => ({
    ...(await authentication.of(request)),
    browser: {
      ...authentication.callerOf(request),
      origin: request.headers.origin ?? null,
      keepSession: (token) => response.setHeader('set-cookie', authentication.cookie(token)),
    },
  });
  return async (request: Request, response: Response): Promise<void> => {
    const requestId = requestIdOf(request);
    if (wantsThePage(request)) {
      response.redirect(303, '/graphiql');
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new DOMException('The time is up', 'TimeoutError')), operationMs);
    response.once('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) stop.abort();
    });
    try {
      const body = request.method === 'POST' ? await jsonBody(request) : undefined;
      const context = contextOf(await senderOf(request, response), requestId, stop.signal, log);
      const answer = await execute(server, context, {
        method: request.method.toUpperCase(),
        headers: headersOf(request),
        search: searchOf(request.url),
        body,
      });
      for (const [name, value] of answer.headers) response.setHeader(name, value);
      response.statusCode = answer.status ?? 200;
      send(request, response, answer.text, context);
    } catch (error) {
      if (error instanceof Refusal) refuse(response, error.status, error.message, requestId);
      else {
        log.error({ err: error, requestId }, 'bug in the endpoint');
        refuse(response, 500, 'Something went wrong here. It has been noted under this request id.', requestId);
      }
    }
  };
}

/** A browser that was pointed at the endpoint itself. */
function wantsThePage(request: Request): boolean {
  if (request.method !== 'GET' || request.url.includes('?')) return false;
  return request.headers.accept?.startsWith('text/html') ?? false;
}

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

/** Sends the body. A GET query's answer may be kept by shared caches and is compared by its ETag afterwards. */
function send(request: Request, response: Response, body: string, context: RequestContext): void {
  const bytes = Buffer.from(body);
  // Errors stand first in a body (the GraphQL specification asks for it), so its start tells.
  const cacheable = request.method === 'GET' && response.statusCode === 200 && !body.startsWith('{"errors"');
  response.setHeader('vary', 'accept');
  if (!cacheable) response.setHeader('cache-control', 'no-store');
  else {
    const shared = context.session === null;
    const seconds = LIMITS.publicCacheSeconds.value;
    response.setHeader('cache-control', shared ? `public, max-age=${seconds}` : 'private, no-cache');
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    response.setHeader('etag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.removeHeader('content-type');
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
