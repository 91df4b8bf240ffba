import { constants, setPriority } from 'node:os';
import { composeProjector } from '../compose-worker.ts';
import { openDoors } from '../compose-doors.ts';

const HELP = `npm run db:rebuild-directory

Makes every search row and card of the directory anew from the clinics' own tables, clinic by clinic. Readers see a
whole directory all the while; changes made meanwhile are not lost.
`;

/** Rebuilds the directory of the database in DATABASE_URL, with what time others leave. */
async function main(): Promise<void> {
  setPriority(constants.priority.PRIORITY_LOW);
  const { doors, close } = await openDoors(process.env['DATABASE_URL'] ?? '');
  try {
    const started = performance.now();
    const projector = await composeProjector(doors);
    const count = await projector.rebuild((done, all) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all} clinics`);
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}Made ${count} cards in ${seconds} s.\n`);
  } finally {
    await close();
  }
}

if (process.argv.includes('--help')) process.stdout.write(HELP);
else await main();
