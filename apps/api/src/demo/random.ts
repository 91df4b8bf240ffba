/** A source of chance that gives the same for the same seed, on every machine. */
export class Random {
  // Not #private: that is compiled to calls, and this runs a hundred million times for the bench.
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  constructor(seed: string) {
    // FNV-1a over the text, three times with different starts: three words of state.
    const word = (start: number) => {
      let hash = start;
      for (let i = 0; i < seed.length; i += 1) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
      return hash | 0;
    };
    [this.a, this.b, this.c] = [word(0x811c9dc5), word(0x9e3779b9), word(0x85ebca6b)];
    for (let i = 0; i < 12; i += 1) this.bits();
  }

  /** The next 32 bits (sfc32). */
  bits(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  share(): number {
    return this.bits() / 4_294_967_296;
  }

  /** Whether something that happens in `probability` of all cases happens now. */
  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.share() * (high - low + 1));
  }

  /** One of the list, all as likely. */
  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.share() * list.length)];
    if (found === undefined) throw new RangeError('Nothing to pick from');
    return found;
  }

  /** One of the entries, as likely as its weight says. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = this.share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(entries)[0];
  }

  /** `count` different ones of the list, in no order. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const found: T[] = [];
    while (found.length < count && rest.length > 0) found.push(...rest.splice(this.whole(0, rest.length - 1), 1));
    return found;
  }

  /** Around 0, seldom beyond -1 and 1: the mean of three. */
  wobble(): number {
    return ((this.share() + this.share() + this.share()) * 2) / 3 - 1;
  }
}

const hex = (value: number, digits: number) => (value >>> 0).toString(16).padStart(8, '0').slice(-digits);

/** Where the time of generated ids starts: ids do not depend on the day of loading. */
const EPOCH_MS = Date.UTC(2026, 0, 1);

/** UUIDv7-shaped ids out of chance, each later than the one before. */
export function idMaker(random: Random): () => string {
  let count = 0;
  return () => {
    count += 1;
    const time = (EPOCH_MS + count).toString(16).padStart(12, '0');
    const tail = hex(random.bits(), 8) + hex(random.bits(), 8);
    const variant = ((Number.parseInt(tail[3] ?? '0', 16) & 3) | 8).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 16)}${hex(random.bits(), 3)}`;
  };
}
