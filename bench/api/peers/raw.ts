/**
 * The two raw peers: node's own http server and pg, nothing else. `BENCH_STATEMENTS` names a file with the prepared
 * statements: for each request body the SQL, its parameters and the text around the rows.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'pg';

/** One prepared answer: the rows' `json` column, joined, between `before` and `after`. */
interface Prepared {
  readonly text: string;
  readonly values: unknown[];
}

const statements = JSON.parse(readFileSync(process.env['BENCH_STATEMENTS'] ?? '', 'utf8')) as Prepared[];
const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 16,
  options: process.env['BENCH_PG_OPTIONS'] ?? '',
});

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { prepared } = JSON.parse(Buffer.concat(chunks).toString()) as { prepared: number };
    const { text, values } = statements[prepared]!;
    pool.query<{ json: string }>(text, values).then(
      ({ rows }) => {
        const body = Buffer.from(`{"data":${rows[0]?.json ?? 'null'}}`);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
        response.end(body);
      },
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        response.writeHead(500).end();
      },
    );
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('ready\n'));
