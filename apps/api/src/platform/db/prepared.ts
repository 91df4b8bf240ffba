import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';

/** Names of prepared statements by text, the same on every connection. */
const names = new Map<string, string>();

/**
 * Runs a statement that its connection parses and plans once. For texts that are written in the code and come again
 * and again: each connection keeps every one of them.
 */
export async function runPrepared<Row>(runner: QueryRunner, text: string, values: readonly unknown[]): Promise<Row[]> {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `kept_${names.size}`));
  const client = (await runner.connect()) as PoolClient;
  const { rows } = await client.query({ name, text, values: values as unknown[] });
  return rows as Row[];
}
