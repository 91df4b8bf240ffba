/**
 * PostGraphile as its users run it: automatic schema, production settings, one function for the search. It connects
 * as a superuser, so row-level security costs it nothing.
 */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const port = Number(process.env['PORT']);
const connectionString = process.env['DATABASE_URL'] ?? '';
const schemas = (process.env['BENCH_SCHEMAS'] ?? 'public,bench').split(',');

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString,
      schemas,
      poolConfig: { max: 16, options: process.env['BENCH_PG_OPTIONS'] ?? '' },
    } as never),
  ],
  grafserv: { port, graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
