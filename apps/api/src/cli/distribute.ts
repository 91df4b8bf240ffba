import { distribute } from '../platform/db/distribute.ts';
import { TopologyError } from '../platform/db/topology.ts';

const url = process.env['DATABASE_OWNER_URL'];
if (!url) {
  process.stderr.write('DATABASE_OWNER_URL is not set: tables are distributed by the role that owns them.\n');
  process.exit(1);
}
try {
  const names = await distribute(url);
  process.stdout.write(
    names.length === 0
      ? 'Every table is distributed already.\n'
      : `Distributed: ${names.join(', ')}. Start with DATABASE_TOPOLOGY=citus from now on.\n`,
  );
} catch (error) {
  if (!(error instanceof TopologyError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
