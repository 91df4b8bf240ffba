import type { Caller } from './operation.ts';

/** What sends a request: from where, and how it is given a session to keep. */
export interface Browser extends Caller {
  /** The origin of the page that asks, as the browser states it; null when it does not. */
  readonly origin: string | null;
  /** Gives the browser a session's token to keep, or with null takes it back. */
  readonly keepSession: (token: string | null) => void;
}

/** Nothing is known of it, and it keeps nothing. */
export const NO_BROWSER: Browser = { address: null, device: null, origin: null, keepSession: () => undefined };
