/**
 * The limit: node's own http server and pg running the very statement that the API runs, with the very settings, on
 * the very tables, and writing its rows with the very writer. What the API adds to this is GraphQL and safety.
 * A request names one of the prepared operations of `BENCH_OPERATIONS`.
 */
// First: it brings the metadata that the schema's classes need.
import { planSearch } from '../statements.ts';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { encodeCursor } from '../../../apps/api/src/graphql/relay/index.ts';
import type { ResultRow } from '../../../apps/api/src/modules/directory/search/statement.ts';
import { cursorName } from '../../../apps/api/src/modules/directory/search/order.ts';
import { answer, GENERIC_PLAN } from './serve.ts';

const operations = JSON.parse(readFileSync(process.env['BENCH_OPERATIONS'] ?? '', 'utf8')) as {
  query: string;
  variables: Record<string, unknown>;
}[];
const now = new Date(process.env['BENCH_NOW'] ?? '');
const names = new Map<string, string>();
const prepared = await Promise.all(
  operations.map(async ({ query, variables }) => {
    const { statement, limit, write } = await planSearch(query, variables, now);
    if (!names.has(statement.text)) names.set(statement.text, `search_${names.size}`);
    return { name: names.get(statement.text)!, text: statement.text, values: statement.values, limit, write };
  }),
);
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 16, options: GENERIC_PLAN });

const cursorOf = (row: ResultRow) => encodeCursor(cursorName('rank'), [row.in_date, row.o0!, row.o1!]);

createServer((request, response) =>
  answer(request, response, async (index) => {
    const { limit, write, ...query } = prepared[index]!;
    const { rows } = await pool.query<ResultRow>(query);
    return write({ rows: rows.slice(0, limit), hasNextPage: rows.length > limit, hasPreviousPage: false, cursorOf });
  }),
).listen(Number(process.env['PORT']), '127.0.0.1');
