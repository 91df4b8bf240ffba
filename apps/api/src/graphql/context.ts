import type { Actor } from '@stipple/domain';
import type { Browser } from '../platform/browser.ts';
import type { Caller } from '../platform/operation.ts';
import type { SignedIn } from '../platform/signed-in.ts';
import type { Logger } from '../platform/log.ts';

/** What a resolver knows of the request it serves. The tenant of a member stands in the actor. */
export interface RequestContext {
  readonly actor: Actor;
  /** Who is signed in, whichever clinic the request names; null for everybody else. */
  readonly session: SignedIn | null;
  /** From where a signed-in person asks. */
  readonly caller: Caller | undefined;
  /** What sends the request, signed in or not. */
  readonly browser: Browser;
  readonly requestId: string;
  /** Aborts when the operation's time is up or the caller has gone. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
  readonly log: Logger;
}

/**
 * Batches and caches reads within one request. A room names its loader by the function that makes it:
 * `ctx.loaders.get(reviewsByPractitioner)`; the first call in a request makes it, later ones share it.
 */
export class Loaders {
  readonly #made = new Map<unknown, unknown>();

  /** The request's one instance of what `make` returns. `make` must be a stable function, not a new closure a call. */
  get<T>(make: () => T): T {
    if (!this.#made.has(make)) this.#made.set(make, make());
    return this.#made.get(make) as T;
  }
}
