/**
 * The raw peer: node's own http server, pg, and one hand-written statement on the clinics' own tables that answers
 * with the whole JSON. `BENCH_OPERATIONS` names a file with the parameters of each request.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { HOT_ON_NORMALISED } from './normalised-json.ts';
import { answer } from './serve.ts';

const operations = JSON.parse(readFileSync(process.env['BENCH_OPERATIONS'] ?? '', 'utf8')) as {
  parameters: unknown[];
}[];
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 16,
  options: `-c jit=off ${process.env['BENCH_PG_OPTIONS'] ?? ''}`,
});

createServer((request, response) =>
  answer(request, response, async (index) => {
    const { rows } = await pool.query<{ json: string }>({
      name: 'hot',
      text: HOT_ON_NORMALISED,
      values: operations[index]!.parameters,
    });
    return `{"data":${rows[0]!.json}}`;
  }),
).listen(Number(process.env['PORT']), '127.0.0.1');
