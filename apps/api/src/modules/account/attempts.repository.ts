import { createHash } from 'node:crypto';
import { THROTTLES, type Throttle } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';

/** What is counted: a throttle, and whom it counts. */
export interface Attempt {
  readonly throttle: Throttle;
  readonly who: string;
}

/** Addresses and recipients are kept as hashes only: the table tells nobody who tried. */
const keyOf = ({ throttle, who }: Attempt): string =>
  `${throttle}:${createHash('sha256').update(who).digest('base64url')}`;

/** How often what was tried, counted in Postgres, so that all processes count together. */
export const attempts = (tx: Tx) => ({
  /**
   * Counts these attempts and says whether each is within its throttle. Counted before the outcome is known, so that
   * many at the same time get no further than one after another.
   */
  async take(...taken: readonly Attempt[]): Promise<boolean> {
    const now = tx.clock.now();
    const keys = taken.map(keyOf);
    const ends = taken.map(({ throttle }) => new Date(now.getTime() + THROTTLES[throttle].minutes * 60_000));
    await tx.query(
      `insert into throttle (key, attempts, until)
       values ${taken.map((_, i) => `($${i * 2 + 1}, 0, $${i * 2 + 2})`).join(', ')} on conflict (key) do nothing`,
      keys.flatMap((key, i) => [key, ends[i]]),
    );
    const rows = await tx.query<{ key: string; attempts: number }>(
      `update throttle t set attempts = case when t.until <= $3 then 1 else t.attempts + 1 end,
         until = case when t.until <= $3 then fresh.until else t.until end
       from unnest($1::text[], $2::timestamptz[]) as fresh (key, until)
       where t.key = fresh.key returning t.key, t.attempts`,
      [keys, ends, now],
    );
    return taken.every((attempt) => {
      const row = rows.find(({ key }) => key === keyOf(attempt));
      return row !== undefined && row.attempts <= THROTTLES[attempt.throttle].attempts;
    });
  },

  /** Forgets what was counted, after it turned out right. */
  async forget(...counted: readonly Attempt[]): Promise<void> {
    await tx.query(`delete from throttle where key = any($1::text[])`, [counted.map(keyOf)]);
  },
});
