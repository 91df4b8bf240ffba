import { openDoors } from '../compose-doors.ts';
import { loadDemo } from '../demo/index.ts';
import { hasClinics } from '../demo/has-clinics.repository.ts';

const HELP = `Loads three demo chains (40 locations, 90 practitioners) into a database without clinics; else does nothing.

DATABASE_URL names the database.
`;

if (process.argv.includes('--help')) {
  process.stdout.write(HELP);
  process.exit(0);
}
const url = process.env['DATABASE_URL'];
if (!url) {
  process.stderr.write('DATABASE_URL is not set: it names the database that the demo is loaded into.\n');
  process.exit(1);
}
const { doors, close } = await openDoors(url);
try {
  if (await doors.asPublic(null, hasClinics)) {
    process.stdout.write('The database holds clinics already: no demo data loaded.\n');
  } else {
    const chains = await loadDemo(doors);
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
