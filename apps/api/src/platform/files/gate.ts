/** As many wait at a gate as may. */
export class GateFull extends Error {}

/** Lets at most `limit` pieces of work run at the same time; the rest wait in order, at most so many. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly limit: number;
  private readonly mostWaiting: number;

  constructor(limit: number, mostWaiting = Number.POSITIVE_INFINITY) {
    this.limit = limit;
    this.mostWaiting = mostWaiting;
  }

  /**
   * Runs `work` when its turn comes and answers what it answers. Who waits leaves when the signal aborts.
   * @throws GateFull when too many wait already; the signal's reason when it aborts while waiting
   */
  async pass<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.running >= this.limit) await this.turn(signal);
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(signal: AbortSignal | undefined): Promise<void> {
    if (this.waiting.length >= this.mostWaiting) throw new GateFull();
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(signal?.reason as Error);
      };
      this.waiting.push(enter);
      signal?.addEventListener('abort', leave, { once: true });
    });
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
