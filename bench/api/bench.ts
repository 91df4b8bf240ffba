import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres.mjs';
import { ensureDataset, type BenchServer } from './dataset.ts';
import { linesOf } from './targets.ts';
import { measureAll } from './measured.ts';
import { FULL, QUICK } from './plan.ts';
import { rounds, verdicts } from './report.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Runs the suite: the hot query and its peers, other selections and shapes, growth, rebuild and freshness. */
export async function main(words: readonly string[]): Promise<void> {
  const plan = words.includes('--quick') ? QUICK : FULL;
  const folder = join(process.env['STIPPLE_DATA'] ?? tmpdir(), 'bench-work');
  mkdirSync(folder, { recursive: true });
  const { server, stop } = await theServer();
  try {
    const database = await ensureDataset(server, plan.clinics, plan.reviews, say);
    const grown = await ensureDataset(server, plan.grownClinics, plan.grownReviews, say);
    const measured = await measureAll(server, database, grown, folder, plan);
    const lines = linesOf(measured, plan);
    const shown = [
      rounds('the hot query', measured.hot),
      rounds('other selections', measured.selections),
      rounds("a clinic's newest 50 reviews", measured.reviews),
      rounds('facets and totals (no targets)', measured.extras),
      rounds('growth', measured.growth),
      verdicts(lines),
    ];
    process.stdout.write(`${shown.join('\n\n')}\n`);
    const results = new URL('../results/', import.meta.url);
    mkdirSync(results, { recursive: true });
    const report = { date: new Date().toISOString(), plan, lines, measured };
    writeFileSync(new URL('api.json', results), `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await stop();
  }
}

/** The embedded server, or the one of BENCH_SERVER: a JSON object with the three addresses and the first process. */
export async function theServer(): Promise<{ server: BenchServer; stop: () => Promise<void> }> {
  const given = process.env['BENCH_SERVER'];
  if (given) return { server: JSON.parse(given) as BenchServer, stop: () => Promise.resolve() };
  const postgres = await startPostgres({ dataDir: join(process.env['STIPPLE_DATA'] ?? tmpdir(), 'bench'), log: say });
  const [pid] = readFileSync(join(postgres.folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  return { server: { ...postgres, postmasterPid: Number(pid) }, stop: () => postgres.stop() };
}
