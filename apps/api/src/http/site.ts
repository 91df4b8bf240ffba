import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { RequestContext } from '../graphql/context.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { Drawing } from '../platform/files/index.ts';
import type { Logger } from '../platform/log.ts';
import { ANYONE, contextOf, execute } from './execute.ts';

/** An operation of the site, by the hash of its text. */
export interface SiteRequest {
  readonly hash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
/** Answers the site's operations without a detour over the network. */
export type SiteAsk = (request: SiteRequest, signal: AbortSignal) => Promise<object>;

/** What the built site asks for; `createSite` of apps/compare. */
export interface SiteParts {
  readonly ask: SiteAsk;
  readonly publicUrl: string;
  readonly report: (error: unknown, requestId: string) => void;
  /** As PNG. */
  readonly drawPicture: (drawing: Drawing) => Promise<Uint8Array>;
}
/** Makes the handler of everything at `/` that is not the API's own. */
export type MakeSite = (parts: SiteParts) => RequestHandler;

const BUILT = new URL('../../../compare/dist/server/index.js', import.meta.url);

/**
 * The public site as apps/compare built it, found by its path: apps never import apps. Null where it was not built,
 * as in most tests.
 */
export async function builtSite(): Promise<MakeSite | null> {
  if (!existsSync(BUILT)) return null;
  const { createSite } = (await import(BUILT.href)) as { createSite: MakeSite };
  return createSite;
}

/** Asks the schema in this process, by the same way as a request over HTTP. */
export function askInProcess(server: ApolloServer<RequestContext>, log: Logger): SiteAsk {
  return async ({ hash, variables }, signal) => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(LIMITS.operationMs.value)]);
    const answer = await execute(server, contextOf(ANYONE, randomUUID(), inTime, log), {
      method: 'POST',
      headers,
      search: '',
      body: { variables, extensions },
    });
    return JSON.parse(answer.text) as object;
  };
}
