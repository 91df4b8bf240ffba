import type { QueryRunner } from 'typeorm';

/**
 * What every migration needs to make a table that runs on one Postgres and on Citus alike.
 * The order inside a migration is: create, distribute, foreign keys, row-level security.
 */

/** Roles behind the doors. They may log in (Citus needs it for SET LOCAL ROLE across nodes) but have no password. */
export const DOOR_ROLES = [
  'stipple_identity',
  'stipple_clinic',
  'stipple_client',
  'stipple_partner',
  'stipple_operator',
  'stipple_public',
  'stipple_projector',
  'stipple_worker',
] as const;
export type DoorRole = (typeof DOOR_ROLES)[number];

/** The row's clinic is the transaction's. Without nullif a reused connection fails casting the empty string. */
export const ownClinic = (column = 'clinic_id') =>
  `${column} = nullif(current_setting('app.clinic_id', true), '')::uuid`;

const onCitus = () => process.env['DATABASE_TOPOLOGY'] === 'citus';

/** Creates a table whose rows belong to one clinic, distributed by `key` on Citus. */
export async function tenantTable(
  runner: QueryRunner,
  name: string,
  columns: string,
  key = 'clinic_id',
): Promise<void> {
  await runner.query(`create table ${name} (${columns})`);
  if (onCitus()) {
    const colocate = name === 'clinic' ? 'none' : 'clinic';
    await runner.query('select create_distributed_table($1, $2, colocate_with => $3)', [name, key, colocate]);
  }
}

/** Creates a table that every clinic shares, copied to every node on Citus. */
export async function referenceTable(runner: QueryRunner, name: string, columns: string): Promise<void> {
  await runner.query(`create table ${name} (${columns})`);
  if (onCitus()) await runner.query('select create_reference_table($1)', [name]);
}

/** What one role may do with a table: the grant (columns included) and the rows its policy lets through. */
export interface Access {
  readonly role: DoorRole;
  /** SQL privileges, for example `select (id, name)` or `select, insert`. */
  readonly grant: string;
  /** SQL condition on the row; also the check on written rows. */
  readonly rows: string;
}

/** Row-level security, enabled and forced, with one policy for each role that has access. */
export async function secure(runner: QueryRunner, table: string, access: readonly Access[]): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  for (const { role, grant, rows } of access) {
    await runner.query(`grant ${grant} on ${table} to ${role}`);
    const door = role.replace('stipple_', '');
    const writes = /insert|update|delete/.test(grant);
    await runner.query(
      `create policy ${door} on ${table} for ${writes ? 'all' : 'select'} to ${role} using (${rows})` +
        (writes ? ` with check (${rows})` : ''),
    );
  }
}

/** The usual access to a clinic's own table: its members write it, the projector and the operator read it. */
export function clinicAccess(writes = 'select, insert, update, delete', column = 'clinic_id'): Access[] {
  const rows = ownClinic(column);
  return [
    { role: 'stipple_clinic', grant: writes, rows },
    { role: 'stipple_projector', grant: 'select', rows },
    { role: 'stipple_operator', grant: 'select', rows },
  ];
}

/** Read access of the public door: published rows of the clinic that the transaction names, granted columns only. */
export function publicAccess(columns: string, published: string, column = 'clinic_id'): Access {
  return {
    role: 'stipple_public',
    grant: `select (${columns})`,
    rows: published === 'true' ? ownClinic(column) : `${ownClinic(column)} and ${published}`,
  };
}

/** Runs statements one after another. */
export async function run(runner: QueryRunner, ...statements: string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}
