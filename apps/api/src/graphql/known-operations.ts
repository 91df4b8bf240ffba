import { readdirSync, readFileSync } from 'node:fs';
import { InMemoryLRUCache, type KeyValueCache, type KeyValueCacheSetOptions } from '@apollo/utils.keyvaluecache';

const FOLDER = new URL('../../../../packages/contract/gql/', import.meta.url);

/** Every operation of our web apps by the SHA-256 of its text, as the contract lists them. */
export function knownOperations(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const app of readdirSync(FOLDER)) {
    const list: unknown = JSON.parse(readFileSync(new URL(`${app}/persisted-documents.json`, FOLDER), 'utf8'));
    for (const [hash, text] of Object.entries(list as Record<string, string>)) {
      known.set(hash.replace(/^sha256:/, ''), text);
    }
  }
  return known;
}

/** Texts that callers register themselves: at most this many characters are kept, the least used go first. */
const REGISTERED_CHARACTERS = 4_000_000;

/**
 * What a hash stands for: an operation of ours at once, so that it needs no first request with its text; else one that
 * a caller has registered, as automatic persisted queries do.
 */
export class OperationsByHash implements KeyValueCache<string> {
  readonly #known: ReadonlyMap<string, string>;
  readonly #registered = new InMemoryLRUCache<string>({ maxSize: REGISTERED_CHARACTERS });

  constructor(known: ReadonlyMap<string, string>) {
    this.#known = known;
  }

  get(key: string): Promise<string | undefined> {
    const known = this.#known.get(key.replace(/^apq:/, ''));
    return known === undefined ? this.#registered.get(key) : Promise.resolve(known);
  }

  set(key: string, value: string, options?: KeyValueCacheSetOptions): Promise<void> {
    return this.#registered.set(key, value, options);
  }

  delete(key: string): Promise<boolean> {
    return this.#registered.delete(key);
  }
}
