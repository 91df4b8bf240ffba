import { Client } from 'pg';

/** What a door says to open and close a transaction; everything else is a statement of a room. */
const FRAMING = /^(start transaction|begin|commit|rollback|set local role|select app_set_clinic)/i;

/** Runs `work` and lists the statements that reached Postgres meanwhile, the doors' framing aside. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const send = Client.prototype.query as (this: Client, ...parts: unknown[]) => unknown;
  Client.prototype.query = function (this: Client, ...parts: unknown[]) {
    const query = parts[0];
    const text = typeof query === 'string' ? query : (query as { text?: string } | undefined)?.text;
    if (text !== undefined && !FRAMING.test(text.trim())) statements.push(text);
    return send.apply(this, parts);
  } as typeof Client.prototype.query;
  try {
    return { result: await work(), statements };
  } finally {
    Client.prototype.query = send as typeof Client.prototype.query;
  }
}
