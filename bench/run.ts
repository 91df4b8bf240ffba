/**
 * `npm run bench`: measures the project against peers that run beside it, in one run and by turns, and reports
 * ratios. See docs/performance in ../README.md for what the figures mean.
 */
const SUITES: Readonly<Record<string, { file: string; what: string }>> = {
  api: { file: './api/bench.ts', what: 'the public API against PostGraphile and hand-written SQL' },
  rules: { file: './rules/rules.bench.ts', what: 'the clinical rules' },
  web: {
    file: './web/web.bench.ts',
    what: 'the public site on a throttled phone: Lighthouse, pa11y, time of the server',
  },
  admin: {
    file: './admin/admin.bench.ts',
    what: 'every list of the admin on one large clinic: SQL statements of its first page, and the slowest of them',
  },
  races: { file: './races.ts', what: '10,000 interleaved requests of two clinics over one pool: no row of the other' },
};

const HELP = `npm run bench [-- SUITE [--quick]]

${Object.entries(SUITES)
  .map(([name, { what }]) => `  ${name.padEnd(8)}${what}`)
  .join('\n')}

  --quick   small data and short rounds: to see that it runs, not to quote

Without a suite: api. The table is printed and written to bench/results/SUITE.json.
The first run of api makes its data (a million reviews, some minutes) and keeps it.
`;

const [name = 'api', ...words] = process.argv.slice(2).filter((word) => word !== '--');
const suite = SUITES[name.startsWith('--') ? 'api' : name];
if (name === '--help' || name === '-h' || !suite) {
  process.stdout.write(HELP);
  process.exit(name === '--help' || name === '-h' ? 0 : 1);
}
const { main } = (await import(suite.file)) as { main: (words: readonly string[]) => Promise<void> };
await main(name.startsWith('--') ? [name, ...words] : words);
process.exit(0);
