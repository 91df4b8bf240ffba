import type { Clock } from '../../../apps/api/src/platform/clock.ts';

const DAY_MS = 86_400_000;

/** A clock that runs as the real one does, and can be put forward. */
export class MovableClock implements Clock {
  #aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  /** Goes on from so many days later. */
  forward(days: number): void {
    this.#aheadMs += days * DAY_MS;
  }

  /** The calendar day in so many days, in UTC. */
  day(inDays: number): string {
    return new Date(this.now().getTime() + inDays * DAY_MS).toISOString().slice(0, 10);
  }
}
