import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { composeApi } from '../../apps/api/src/compose-api.ts';
import { openDoors } from '../../apps/api/src/compose-doors.ts';
import { listen } from '../../apps/api/src/http/server.ts';
import { insertSession } from '../../apps/api/src/modules/account/account.builder.ts';
import { createLog } from '../../apps/api/src/platform/log.ts';
import { theServer } from '../api/bench.ts';
import { onDatabase } from '../api/dataset.ts';
import { listsOf, type Asked } from './documents.ts';
import { hear, timeIn } from './heard.ts';
import { ensureLarge, OPERATOR, OWNER } from './large.ts';

const FULL = { locations: 200, practitioners: 2_000, reviews: 300_000 };
const QUICK = { locations: 20, practitioners: 100, reviews: 3_000 };
/** What the issue asks: statements of a first page, and milliseconds of each in Postgres. */
const MOST_STATEMENTS = 8;
const MOST_MS = 50;
const TIMES = 3;

/** What came of one list. */
interface Line {
  readonly name: string;
  readonly statements: number;
  readonly slowestMs: number;
  readonly slowest: string;
  readonly error: string | null;
}

const say = (line: string) => process.stderr.write(`${line}\n`);
const passes = ({ statements, slowestMs, error }: Line) =>
  error === null && statements <= MOST_STATEMENTS && slowestMs <= MOST_MS;

/** Asks every list of the admin for its first page, as the owner of one large clinic and as the operator. */
export async function main(words: readonly string[]): Promise<void> {
  const size = words.includes('--quick') ? QUICK : FULL;
  const { server, stop } = await theServer();
  try {
    const database = await ensureLarge(server, size, say);
    const lines = await measure(onDatabase(server.appUrl, database));
    process.stdout.write(`${table(lines)}\n`);
    const results = new URL('../results/', import.meta.url);
    mkdirSync(results, { recursive: true });
    const report = { date: new Date().toISOString(), size, lines };
    writeFileSync(new URL('admin.json', results), `${JSON.stringify(report, null, 2)}\n`);
    if (!lines.every(passes)) process.exitCode = 1;
  } finally {
    await stop();
  }
}

async function measure(databaseUrl: string): Promise<Line[]> {
  const log = createLog('silent', 'bench');
  const data = join(process.env['STIPPLE_DATA'] ?? tmpdir(), 'bench-work');
  const secret = 'x'.repeat(64);
  const config = { databaseUrl, publicUrl: 'http://localhost', data, fileSecret: secret, sealSecret: secret };
  const api = await composeApi(config, log);
  const listening = await listen(api.app, 0, log);
  const headers = await signedIn(databaseUrl);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const send = async (document: string, by: Asked['by']) => {
    const response = await fetch(`http://127.0.0.1:${listening.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers[by] },
      body: JSON.stringify({ query: document }),
    });
    const { errors } = (await response.json()) as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? null;
  };
  try {
    const lines: Line[] = [];
    for (const { name, by, documents } of listsOf(api.schema)) {
      let document = documents[0] ?? '';
      for (const each of documents) {
        document = each;
        // What costs more than a request may is asked with less in each row.
        if (!(await send(each, by))?.includes('"cost"')) break;
      }
      const { result: error, heard } = await hear(() => send(document, by));
      let slowest = { ms: 0, text: '' };
      for (const statement of heard) {
        const ms = await timeIn(client, statement, TIMES);
        if (ms > slowest.ms) slowest = { ms, text: statement.text };
      }
      lines.push({
        name,
        statements: heard.length,
        slowestMs: Math.round(slowest.ms * 10) / 10,
        slowest: slowest.text.replaceAll(/\s+/g, ' ').slice(0, 400),
        error,
      });
    }
    return lines;
  } finally {
    await client.end();
    api.beginClosing();
    await listening.close();
    await api.close();
  }
}

/** Sessions of who asks. */
async function signedIn(databaseUrl: string): Promise<Record<Asked['by'], Record<string, string>>> {
  const { doors, close } = await openDoors(databaseUrl);
  const sessionOf = async (email: string) => {
    const [row] = await doors.asIdentity((tx) =>
      tx.query<{ id: string }>('select id from account where email = $1', [email]),
    );
    return { cookie: `stipple_session=${await insertSession(doors, row?.id ?? '')}` };
  };
  const headers = {
    owner: { ...(await sessionOf(OWNER)), 'stipple-clinic': 'large' },
    operator: await sessionOf(OPERATOR),
  };
  await close();
  return headers;
}

function table(lines: readonly Line[]): string {
  const head = ['list', 'statements', 'slowest (ms)', ''];
  const rows = lines.map((line) => [
    line.name,
    String(line.statements),
    line.slowestMs.toFixed(1),
    line.error ?? (passes(line) ? 'pass' : 'FAIL'),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const written = [head, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  const slow = lines.filter((line) => !passes(line)).map((line) => `\n${line.name}: ${line.slowest}`);
  return [...written, `at most ${MOST_STATEMENTS} statements, none over ${MOST_MS} ms`, ...slow].join('\n');
}
