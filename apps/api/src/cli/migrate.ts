import { MIGRATIONS } from '../../migrations/index.ts';
import { seedPlaces } from '../modules/place/seed-places.ts';
import { migrate } from '../platform/db/migrate.ts';

const url = process.env['DATABASE_OWNER_URL'];
if (!url) {
  process.stderr.write('DATABASE_OWNER_URL is not set: migrations run as the role that owns the tables.\n');
  process.exit(1);
}
const names = await migrate(url, MIGRATIONS);
process.stdout.write(names.length === 0 ? 'The database is up to date.\n' : `Migrated: ${names.join(', ')}\n`);
const towns = await seedPlaces(url);
if (towns > 0) process.stdout.write(`Towns of the world: ${towns.toLocaleString('en')}\n`);
