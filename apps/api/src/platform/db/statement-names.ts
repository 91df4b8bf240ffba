import type { PoolClient } from 'pg';

/** How many prepared statements are remembered, and how many a connection keeps: each holds its plan in memory. */
const KEPT = 100;

/** A longer text has a plan too large to be kept by every connection. */
const LONGEST = 20_000;

/**
 * The names of prepared statements: those used last, and which connection holds which. What is forgotten stays with
 * its connections, so one that holds too many is closed and the pool opens another.
 */
export class StatementNames {
  /** By text, in the order of their last use. */
  readonly #names = new Map<string, string>();
  /** Texts that came once, and perhaps never again. */
  readonly #once = new Set<string>();
  readonly #held = new WeakMap<PoolClient, Set<string>>();
  #soFar = 0;

  /** The name of a text. */
  name(text: string): string {
    const name = this.#names.get(text) ?? `prepared_${(this.#soFar += 1)}`;
    // Taken out and put back, so that the map's order is that of the last use.
    this.#names.delete(text);
    this.#names.set(text, name);
    forgetOldest(this.#names);
    return name;
  }

  /** The name of a text that has come before; `null` for one that comes for the first time. */
  nameOfKnown(text: string): string | null {
    if (text.length > LONGEST) return null;
    if (this.#names.has(text) || this.#once.delete(text)) return this.name(text);
    this.#once.add(text);
    forgetOldest(this.#once);
    return null;
  }

  /** The names of what a connection has prepared. */
  heldBy(client: PoolClient): Set<string> {
    const held = this.#held.get(client) ?? new Set();
    this.#held.set(client, held);
    return held;
  }

  /** Whether a connection holds so many that it should be closed. */
  isFull(client: PoolClient): boolean {
    return this.heldBy(client).size > KEPT;
  }
}

function forgetOldest(kept: Map<string, unknown> | Set<string>): void {
  if (kept.size <= KEPT) return;
  for (const oldest of kept.keys()) {
    kept.delete(oldest);
    return;
  }
}
