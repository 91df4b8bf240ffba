import type { Client } from 'pg';

/** One call of Citus, and the state of the table at that moment. */
export interface CitusCall {
  readonly call: 'create_distributed_table' | 'create_reference_table';
  readonly table: string;
  readonly key: string | null;
  readonly beside: string | null;
  readonly foreignKeys: number;
  readonly secured: boolean;
  readonly forced: boolean;
  /** Rows that the owner can see: those that Citus would copy to the nodes. */
  readonly visible: number;
}

/**
 * Functions and a catalog of the names that Citus has, which record instead of distributing. They stand in the public
 * schema of a scratch database.
 */
export async function installCitusStubs(client: Client): Promise<void> {
  await client.query(`
    create table pg_dist_partition (
      logicalrelid regclass, partmethod "char", partkey text, repmodel "char", colocationid integer);
    create table pg_stub_call (
      at integer generated always as identity, call text, "table" text, key text, beside text,
      foreign_keys integer, secured boolean, forced boolean, visible integer);
    create function column_to_column_name(regclass, text) returns text language sql as 'select $2';
    create function pg_stub_note(call text, tab regclass, key text, beside text) returns void language plpgsql as $$
    declare visible integer;
    begin
      execute format('select count(*) from %s', tab) into visible;
      insert into pg_stub_call (call, "table", key, beside, foreign_keys, secured, forced, visible)
        select call, tab::text, key, beside,
          (select count(*) from pg_constraint where contype = 'f' and (conrelid = tab or confrelid = tab)),
          relrowsecurity, relforcerowsecurity, visible from pg_class where oid = tab;
    end $$;
    create function create_distributed_table(tab regclass, key text, colocate_with text default 'default')
      returns void language plpgsql as $$ begin
        perform pg_stub_note('create_distributed_table', tab, key, colocate_with);
        insert into pg_dist_partition values (tab, 'h', key, 's', 7);
      end $$;
    create function create_reference_table(tab regclass) returns void language plpgsql as $$ begin
      perform pg_stub_note('create_reference_table', tab, null, null);
      insert into pg_dist_partition values (tab, 'n', null, 't', 3);
    end $$`);
}

/** What was recorded, in order. */
export async function citusCalls(client: Client): Promise<CitusCall[]> {
  const { rows } = await client.query<CitusCall>(
    `select call, "table", key, beside, foreign_keys as "foreignKeys", secured, forced, visible
     from pg_stub_call order by at`,
  );
  return rows;
}
