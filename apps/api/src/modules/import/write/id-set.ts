import { createHash } from 'node:crypto';

const WORDS = 4;

/**
 * A set of external ids that keeps 128 bits of each one's hash: 16 to 32 bytes an id, whatever its length, so that
 * a file of millions of rows can be searched for duplicates in bounded memory.
 */
export class IdSet {
  private slots = new Uint32Array(1024 * WORDS);
  private count = 0;

  /** Adds an id; `false` when it was there already. */
  add(id: string): boolean {
    const key = keyOf(id);
    if (this.find(key) === 'present') return false;
    if (this.count * 2 >= this.slots.length / WORDS) this.grow();
    this.put(key);
    this.count += 1;
    return true;
  }

  has(id: string): boolean {
    return this.find(keyOf(id)) === 'present';
  }

  private find(key: Uint32Array): 'present' | number {
    const size = this.slots.length / WORDS;
    for (let slot = (key[0] ?? 0) % size; ; slot = (slot + 1) % size) {
      const at = slot * WORDS;
      let same = true;
      let free = true;
      for (let word = 0; word < WORDS; word += 1) {
        const held = this.slots[at + word];
        if (held !== 0) free = false;
        if (held !== key[word]) same = false;
      }
      if (same) return 'present';
      if (free) return at;
    }
  }

  private put(key: Uint32Array): void {
    const at = this.find(key);
    if (at !== 'present') this.slots.set(key, at);
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WORDS) {
      const key = old.subarray(at, at + WORDS);
      if (key.some((word) => word !== 0)) this.put(key);
    }
  }
}

function keyOf(id: string): Uint32Array {
  const hash = createHash('sha1').update(id).digest();
  return Uint32Array.from({ length: WORDS }, (_, word) => hash.readUInt32LE(word * 4));
}
