import { filesRoot, importFolders, openDoors } from '../compose-doors.ts';
import { loadConfig } from '../config.ts';
import { loadDemo, loadDemoAccounts, loadImport } from '../demo/index.ts';
import { FileStore } from '../platform/files/index.ts';
import { hasClinics } from '../demo/has-clinics.repository.ts';

const HELP = `Loads three demo chains (40 locations, 90 practitioners) into a database without clinics; else does nothing.

Adds people to sign in as, whose password everybody knows: never in production.
`;

if (process.argv.includes('--help')) {
  process.stdout.write(HELP);
  process.exit(0);
}
const config = loadConfig(process.env);
if (config.environment === 'production') {
  process.stderr.write('Demo data have no place in production (NODE_ENV).\n');
  process.exit(1);
}
const { doors, close } = await openDoors(config.databaseUrl);
try {
  if (await doors.asPublic(null, hasClinics)) {
    process.stdout.write('The database holds clinics already: no demo data loaded.\n');
  } else {
    const chains = await loadDemo(doors, new FileStore(filesRoot(config.data)));
    await loadDemoAccounts(doors, chains, config.sealSecret);
    await loadImport(doors, chains, importFolders(config.data));
    const count = (of: (rows: (typeof chains)[number]) => readonly unknown[]) =>
      chains.reduce((sum, rows) => sum + of(rows).length, 0).toLocaleString('en');
    process.stdout.write(
      `Demo data loaded: ${chains.length} chains, ${count((rows) => rows.locations)} locations, ` +
        `${count((rows) => rows.practitioners)} practitioners, ${count((rows) => rows.reviews)} reviews, ` +
        `${count((rows) => rows.cases)} cases.\n`,
    );
  }
} finally {
  await close();
}
