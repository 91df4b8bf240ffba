import { Client } from 'pg';

/** A statement that reached Postgres, with the role and the clinic it ran in. */
export interface Heard {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly frame: string | null;
}

const FRAMING = /^(?:start transaction|begin|commit|rollback|set local role|select app_set_clinic)/i;

/** Runs `work` and lists what reached Postgres meanwhile, the transactions' framing aside. */
export async function hear<T>(work: () => Promise<T>): Promise<{ result: T; heard: Heard[] }> {
  const heard: Heard[] = [];
  const frames = new WeakMap<Client, string>();
  const send = Client.prototype.query as (this: Client, ...parts: unknown[]) => unknown;
  Client.prototype.query = function (this: Client, ...parts: unknown[]) {
    const [query, given] = parts;
    const config = typeof query === 'string' ? { text: query } : (query as { text?: string; values?: unknown[] });
    const text = config.text?.trim();
    if (text !== undefined && /^set local role|^select app_set_clinic/i.test(text)) frames.set(this, text);
    if (text !== undefined && !FRAMING.test(text)) {
      const values = 'values' in config && config.values ? config.values : Array.isArray(given) ? given : [];
      heard.push({ text, values, frame: frames.get(this) ?? null });
    }
    return send.apply(this, parts);
  } as typeof Client.prototype.query;
  try {
    return { result: await work(), heard };
  } finally {
    Client.prototype.query = send as typeof Client.prototype.query;
  }
}

/** How long a statement takes in Postgres, in milliseconds: planned and run again in its role, the best of some. */
export async function timeIn(client: Client, { text, values, frame }: Heard, times: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    await client.query('begin');
    try {
      if (frame !== null) await client.query(frame);
      const { rows } = await client.query<{ 'QUERY PLAN': { 'Planning Time': number; 'Execution Time': number }[] }>(
        `explain (analyze, timing off, format json) ${text}`,
        [...values],
      );
      const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
      if (plan) best = Math.min(best, plan['Planning Time'] + plan['Execution Time']);
    } finally {
      await client.query('rollback');
    }
  }
  return best;
}
