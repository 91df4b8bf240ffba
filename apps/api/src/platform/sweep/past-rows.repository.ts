import type { Tx } from '../db/index.ts';

/** Removes rows that are past, at most so many, and answers how many there were. */
export type Sweep = (tx: Tx, limit: number) => Promise<number>;

/** Which rows of a table are past. Names are written by us, never given from outside. */
export interface PastRows {
  readonly table: string;
  /** The primary key, `id` unless told. */
  readonly key?: string;
  /** The column of the moment from which they count as ended; an index begins with it. */
  readonly endedAt: string;
  readonly keptDays: number;
  /** A further condition. */
  readonly only?: string;
}

/** A sweep of the rows that ended longer ago than they are kept, the oldest first. */
export const sweepOf =
  ({ table, key = 'id', endedAt, keptDays, only = 'true' }: PastRows): Sweep =>
  async (tx, limit) => {
    const rows = await tx.query(
      `delete from ${table} where ${key} in (
         select ${key} from ${table} where ${endedAt} < $1 and ${only} order by ${endedAt} limit $2)
       returning ${key}`,
      [new Date(tx.clock.now().getTime() - keptDays * 86_400_000), limit],
    );
    return rows.length;
  };
