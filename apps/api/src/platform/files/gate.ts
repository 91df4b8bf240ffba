/** Lets at most `limit` pieces of work run at the same time; the rest wait in order. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Runs `work` when its turn comes and answers what it answers. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.limit) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

/** Runs work of the same name once at a time: who asks meanwhile gets the same answer. */
export class SingleFlight<T> {
  private readonly flying = new Map<string, Promise<T>>();

  /** Starts `work`, or joins the one under way with this name. */
  run(name: string, work: () => Promise<T>): Promise<T> {
    const known = this.flying.get(name);
    if (known) return known;
    const flight = work().finally(() => this.flying.delete(name));
    this.flying.set(name, flight);
    return flight;
  }
}
