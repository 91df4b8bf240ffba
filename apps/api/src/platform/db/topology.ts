import { TABLES, type TableEntry } from './tables.ts';

/** How the database is spread: plain Postgres, or Citus with tables distributed by clinic. */
export type Topology = 'single' | 'citus';

/** The process can not work with this database as it is; the message says what to do. */
export class TopologyError extends Error {}

/** What the catalog says of how the database is spread. */
export interface Spread {
  /** Tables of our schema. */
  readonly tables: readonly string[];
  /** Whether the database has Citus. */
  readonly citus: boolean;
  /** What Citus knows: `hash` tables with their column and colocation group, `reference` tables, and others. */
  readonly distributed: readonly {
    readonly table: string;
    readonly method: 'hash' | 'reference' | 'other';
    readonly key: string | null;
    readonly group: number;
  }[];
}

type Query = <Row>(sql: string) => Promise<Row[]>;

/**
 * Compares the setting DATABASE_TOPOLOGY and the registry of tables with the database. Call it before a process
 * starts its work.
 * @throws TopologyError with one sentence that says what to do
 */
export async function checkTopology(
  query: Query,
  topology: Topology,
  registry: Readonly<Record<string, TableEntry>> = TABLES,
): Promise<void> {
  const problem = topologyProblem(await readSpread(query), topology, registry);
  if (problem) throw new TopologyError(problem);
}

/** Reads the catalog; any role may. */
export async function readSpread(query: Query): Promise<Spread> {
  const tables = await query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e') order by relname`,
  );
  const [found] = await query<{ citus: boolean; metadata: boolean }>(
    `select exists (select from pg_extension where extname = 'citus') as citus,
       to_regclass('pg_dist_partition') is not null as metadata`,
  );
  const distributed = found?.metadata
    ? await query<Spread['distributed'][number]>(
        `select logicalrelid::regclass::text as "table",
           case when partmethod = 'h' then 'hash' when partmethod = 'n' and repmodel = 't' then 'reference' else 'other' end
             as method,
           case when partmethod = 'h' then column_to_column_name(logicalrelid, partkey) end as key,
           colocationid as "group"
         from pg_dist_partition`,
      )
    : [];
  return {
    tables: tables.map(({ name }) => name).filter((name) => !name.startsWith('pg_')),
    citus: found?.citus === true || found?.metadata === true,
    distributed,
  };
}

/** What is wrong, in one sentence that says what to do; `null` when all agree. */
export function topologyProblem(
  { tables, citus, distributed }: Spread,
  topology: Topology,
  registry: Readonly<Record<string, TableEntry>>,
): string | null {
  if (topology === 'citus' && !citus) {
    return 'DATABASE_TOPOLOGY is citus, but the database has no Citus: run "create extension citus" in it as its superuser, or set DATABASE_TOPOLOGY=single.';
  }
  const spread = distributed.filter(({ table }) => registry[table]);
  if (topology === 'single' && spread.length > 0) {
    return `DATABASE_TOPOLOGY is single, but Citus distributes ${spread[0]?.table}: set DATABASE_TOPOLOGY=citus.`;
  }
  const missing = Object.keys(registry).find((name) => !tables.includes(name));
  if (missing) return `The database lacks the table ${missing}: run npm run db:migrate.`;
  const unknown = tables.find((name) => !registry[name]);
  if (unknown) {
    return `The database has a table ${unknown} that this version does not know: start the version that made it, or classify it in platform/db/tables.ts.`;
  }
  return topology === 'citus' ? misspread(distributed, registry) : null;
}

function misspread(distributed: Spread['distributed'], registry: Readonly<Record<string, TableEntry>>): string | null {
  const groups = new Set<number>();
  for (const [name, { kind, key }] of Object.entries(registry)) {
    if (kind === 'local') continue;
    const found = distributed.find(({ table }) => table === name);
    if (!found) return `The table ${name} is on one node only: run npm run db:distribute.`;
    const isRight = kind === 'reference' ? found.method === 'reference' : found.method === 'hash' && found.key === key;
    if (!isRight) {
      const wanted = kind === 'reference' ? 'a reference table' : `distributed by ${key}`;
      return `The table ${name} should be ${wanted} and is not: run undistribute_table('${name}') as its owner, then npm run db:distribute.`;
    }
    if (kind === 'tenant') groups.add(found.group);
    if (groups.size > 1) {
      return `The table ${name} does not lie beside its clinic's other rows: run undistribute_table('${name}') as its owner, then npm run db:distribute.`;
    }
  }
  return null;
}
