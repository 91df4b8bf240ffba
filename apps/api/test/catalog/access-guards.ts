import { parseSync, type Node } from 'libpg-query';
import { conjuncts } from '../sql/levels.ts';
import type { Registry } from '../sql/rules.ts';
import type { Catalog } from './read-catalog.ts';
import type { Guard } from './shape-guards.ts';

/** Guards over who may see and change what: rule 15 of scale-out.md and "Tenancy" of design.md. */

const DOORS = ['identity', 'clinic', 'client', 'partner', 'operator', 'public', 'projector', 'worker'].map(
  (door) => `stipple_${door}`,
);
const OWNER = 'stipple_owner';

/** Tables with rows of clinics have row-level security, enabled and forced. A table with a clinic_id has such rows. */
export const secured: Guard = ({ tables, columns }, registry) =>
  tables
    .filter(({ table, kind }) => {
      const named = columns.some((column) => column.table === table && column.column === 'clinic_id');
      return kind === 'r' && (named || registry[table]?.kind === 'tenant' || registry[table]?.crossesClinics);
    })
    .flatMap(({ table, enabled, forced }) => {
      const entry = registry[table];
      const problems = enabled && forced ? [] : [`${table} has rows of clinics without forced row-level security`];
      if (entry?.kind === 'reference' && !entry.crossesClinics) problems.push(`${table} crosses clinics unsaid`);
      return problems;
    });

/** Every policy compares the row's clinic with the transaction's, or stands in the registry with its reason. */
export const policies: Guard = ({ policies: found }, registry) => [
  ...found
    .filter(({ table, policy, permissive }) => permissive === 'PERMISSIVE' && !registry[table]?.policies?.[policy])
    .flatMap(({ table, policy, command, using, check }) => {
      const key = registry[table]?.key ?? 'clinic_id';
      const conditions = command === 'INSERT' ? [check] : [using, ...(check === null ? [] : [check])];
      return conditions.every((condition) => comparesClinic(condition, key))
        ? []
        : [`policy ${policy} of ${table} looks past the transaction's clinic`];
    }),
  ...found
    .filter(({ roles }) => roles.some((role) => !DOORS.includes(role)))
    .map(({ table, policy, roles }) => `policy ${policy} of ${table} is for ${roles.join(', ')}`),
  ...Object.entries(registry).flatMap(([table, entry]) =>
    Object.entries(entry.policies ?? {})
      .filter(([policy, reason]) => !reason.trim() || !found.some((p) => p.table === table && p.policy === policy))
      .map(([policy]) => `the registry excuses policy ${policy} of ${table}, which is not there or has no reason`),
  ),
];

/** Whether `<key> = nullif(current_setting('app.clinic_id', true), '')::uuid` is one of the conditions joined by AND. */
function comparesClinic(condition: string | null, key: string): boolean {
  if (condition === null) return false;
  const wanted = shape(`${key} = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid`)[0];
  return shape(condition).includes(wanted ?? '');
}

/** Each condition joined by AND, as a text that is equal for equal expressions. */
function shape(condition: string): string[] {
  const statement = parseSync(`select where ${condition}`).stmts?.[0]?.stmt;
  const where: Node | undefined = statement && 'SelectStmt' in statement ? statement.SelectStmt.whereClause : undefined;
  return (where ? conjuncts(where) : []).map((node) =>
    JSON.stringify(node, (name, value: unknown) => (name === 'location' ? undefined : value)),
  );
}

/** Rule 15: the roles are there, none passes by row-level security, and the login has nothing of its own. */
export const roles: Guard = ({ roles: found, memberships, grants, schemaGrants }) => [
  ...[...DOORS, 'stipple_app', OWNER]
    .filter((name) => !found.some(({ role }) => role === name))
    .map((name) => `there is no role ${name}`),
  ...found
    .filter((role) => role.superuser || role.bypass || role.replicates)
    .map(({ role }) => `${role} passes by row-level security`),
  ...found
    .filter(({ role, creates }) => role !== OWNER && creates)
    .map(({ role }) => `${role} may make roles or databases`),
  ...found
    .filter(({ role, inherits }) => role !== OWNER && inherits)
    .map(({ role }) => `${role} inherits the grants of the roles it is in`),
  ...found.filter(({ login }) => !login).map(({ role }) => `${role} may not log in`),
  ...memberships
    .filter(({ role, member }) => member !== OWNER && !(member === 'stipple_app' && DOORS.includes(role)))
    .map(({ role, member }) => `${member} is in ${role}`),
  ...grants
    .filter(({ grantee }) => !DOORS.includes(grantee))
    .map(({ table, grantee, privilege }) => `${grantee} has ${privilege} on ${table}`),
  ...schemaGrants
    .filter(({ grantee, privilege }) => grantee !== OWNER && (privilege !== 'USAGE' || grantee === 'PUBLIC'))
    .map(({ grantee, privilege }) => `${grantee} has ${privilege} on the schema`),
];

/** Grants: nothing beyond reading and writing rows; append-only tables keep what they have; unsecured ones are read only. */
export const grants: Guard = ({ tables, grants: found }, registry) =>
  found.flatMap(({ table, grantee, privilege }) => {
    const problems: string[] = [];
    const entry = registry[table];
    if (!['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(privilege)) {
      problems.push(`${grantee} has ${privilege} on ${table}, which passes by row-level security`);
    }
    const mayAgeOut = entry?.agesOut !== undefined && grantee === 'stipple_worker' && privilege === 'DELETE';
    if (entry?.appendOnly && !mayAgeOut && !['SELECT', 'INSERT'].includes(privilege)) {
      problems.push(`${grantee} has ${privilege} on the append-only ${table}`);
    }
    const isSecured = tables.some((row) => row.table === table && row.forced);
    if (!isSecured && privilege !== 'SELECT') problems.push(`${grantee} has ${privilege} on the unsecured ${table}`);
    if (grantee === 'stipple_public' && privilege !== 'SELECT') problems.push(`visitors have ${privilege} on ${table}`);
    return problems;
  });

/** Visitors read a clinic's tables column by column; the entity marks the others `select: false`. */
export function publicColumns(
  { grants: found, columns }: Catalog,
  registry: Registry,
  entities: readonly { table: string; columns: readonly { name: string; selected: boolean; exposed: boolean }[] }[],
): string[] {
  const open = found.filter(({ grantee }) => grantee === 'stipple_public');
  return [
    ...open
      .filter(({ table, column }) => column === null && registry[table]?.kind === 'tenant')
      .map(({ table }) => `visitors read every column of ${table}, those to come included`),
    ...entities.flatMap((entity) => {
      const granted = open
        .filter(({ table, column }) => table === entity.table && column !== null)
        .map((g) => g.column);
      const isPublic = granted.length > 0;
      return [
        ...entity.columns
          .filter(({ name, selected }) => isPublic && selected && !granted.includes(name))
          .map(({ name }) => `${entity.table}.${name} is not granted to visitors and not select: false`),
        ...entity.columns
          .filter(({ name, exposed }) => isPublic && exposed && !granted.includes(name))
          .map(({ name }) => `${entity.table}.${name} is a public field that visitors may not read`),
        ...columns
          .filter(
            (column) =>
              column.table === entity.table &&
              !column.generated &&
              !entity.columns.some((c) => c.name === column.column),
          )
          .map(({ column }) => `${entity.table}.${column} is not on the entity`),
      ];
    }),
    ...Object.keys(registry)
      .filter((table) => registry[table]?.kind === 'tenant' && open.some((grant) => grant.table === table))
      .filter((table) => !entities.some((entity) => entity.table === table))
      .map((table) => `${table} is public and has no entity`),
  ];
}
