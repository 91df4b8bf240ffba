/**
 * Gathers what the rows of one list ask for within a turn and reads it at once. Take it from a request's loaders:
 * `ctx.loaders.get(newBatch)`, where `newBatch` is a function of the room's own.
 */
export class Batch<V> {
  #waiting: { readonly keys: Set<string>; readonly values: Promise<ReadonlyMap<string, V>> } | null = null;

  /** The value of a key; undefined when `read` answers none. All keys of a turn are read together. */
  async load(key: string, read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>): Promise<V | undefined> {
    if (!this.#waiting) {
      const keys = new Set<string>();
      const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        this.#waiting = null;
        return read([...keys]);
      });
      this.#waiting = { keys, values };
    }
    const { keys, values } = this.#waiting;
    keys.add(key);
    return (await values).get(key);
  }
}
