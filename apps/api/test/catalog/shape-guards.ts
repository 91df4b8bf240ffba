import type { Registry } from '../sql/rules.ts';
import type { Catalog } from './read-catalog.ts';

/**
 * Guards over the shape of tables: rules 1 to 5 of scale-out.md. Each answers what is wrong, in words; none, when all is well.
 */
export type Guard = (catalog: Catalog, registry: Registry) => string[];

const keyOf = (registry: Registry, table: string) =>
  registry[table]?.kind === 'tenant' ? (registry[table].key ?? 'clinic_id') : undefined;

/** Rule 1: every table is classified, and every classified table is there. */
export const classified: Guard = ({ tables }, registry) => [
  ...tables
    .filter(({ table, kind }) => kind === 'r' && !registry[table])
    .map(({ table }) => `${table} is not classified`),
  ...Object.keys(registry)
    .filter((name) => !tables.some(({ table, kind }) => table === name && kind === 'r'))
    .map((name) => `${name} is classified and not a table`),
  ...Object.keys(registry)
    .filter((name) => registry[name]?.key === 'id' && name !== 'clinic')
    .map((name) => `${name} is distributed by id, as only the clinic is`),
];

/** Rule 2: the clinic is a uuid that every row has, and every id is a uuid. */
export const clinicColumn: Guard = ({ tables, columns }, registry) =>
  tables.flatMap(({ table }) => {
    const key = keyOf(registry, table);
    if (!key) return [];
    const own = columns.filter((column) => column.table === table);
    const clinic = own.find((column) => column.column === key);
    const problems = clinic?.type === 'uuid' && clinic.notNull ? [] : [`${table}.${key} is not uuid not null`];
    return [
      ...problems,
      ...own
        .filter(
          ({ column, type }) =>
            (column === 'id' || column.endsWith('_id')) && type !== 'uuid' && column !== 'external_id',
        )
        .map(({ column }) => `${table}.${column} is not a uuid`),
      ...own
        .filter(({ fallback }) => /nextval|gen_random|uuid|now\(|clock|CURRENT_/i.test(fallback ?? ''))
        .map(({ column }) => `${table}.${column} is filled in by the database`),
    ];
  });

/** Rule 2: the primary key starts with the clinic; a table with an id has (clinic_id, id). */
export const primaryKey: Guard = ({ tables, columns, uniques }, registry) =>
  tables.flatMap(({ table }) => {
    const key = keyOf(registry, table);
    if (!key) return [];
    const primary = uniques.find((unique) => unique.table === table && unique.primary)?.columns.join(', ') ?? '';
    const hasId = columns.some((column) => column.table === table && column.column === 'id');
    const wanted = key === 'id' ? 'id' : hasId ? 'clinic_id, id' : 'clinic_id';
    const isRight = hasId ? primary === wanted : primary.startsWith('clinic_id, ');
    return isRight ? [] : [`${table} has primary key (${primary}) instead of (${wanted}${hasId ? '' : ', ...'})`];
  });

/** Rule 3: whatever is unique is unique within a clinic. */
export const uniqueWithin: Guard = ({ uniques }, registry) =>
  uniques
    .filter(({ table, columns }) => {
      const key = keyOf(registry, table);
      return key !== undefined && !columns.includes(key);
    })
    .map(({ table, index }) => `${index} of ${table} is unique across clinics`);

/** Rule 4: foreign keys keep the clinic, lead from no shared table to a clinic's, and do nothing but cascade or refuse. */
export const foreignKeys: Guard = ({ foreignKeys: keys }, registry) =>
  keys.flatMap(({ name, table, columns, parent, parentColumns, onDelete, onUpdate }) => {
    const problems: string[] = [];
    const [key, parentKey] = [keyOf(registry, table), keyOf(registry, parent)];
    if (parentKey && !key) problems.push(`${name} leads from the shared ${table} to a clinic's ${parent}`);
    if (parentKey && key && parentColumns[columns.indexOf(key)] !== parentKey) {
      problems.push(`${name} of ${table} does not carry the clinic to ${parent}`);
    }
    if (!/^[acr]$/.test(onDelete) || !/^[acr]$/.test(onUpdate)) {
      problems.push(`${name} of ${table} sets columns when its parent goes`);
    }
    return problems;
  });

/** Rule 4: whatever holds an id of a clinic's row is held to it, and every table to the clinic. */
export const linked: Guard = ({ columns, foreignKeys: keys }, registry) => [
  ...columns
    .filter(({ table, column, type }) => {
      const key = keyOf(registry, table);
      if (!key || column === key || column === 'id' || type !== 'uuid') return false;
      if (registry[table]?.unlinked?.[column]) return false;
      return !keys.some((link) => link.table === table && link.columns.includes(column));
    })
    .map(({ table, column }) => `${table}.${column} has no foreign key`),
  ...Object.keys(registry)
    .filter((table) => keyOf(registry, table) === 'clinic_id')
    .filter((table) => !keys.some((link) => link.table === table && link.columns.includes('clinic_id')))
    .map((table) => `no foreign key of ${table} leads to its clinic`),
  ...Object.entries(registry).flatMap(([table, { unlinked }]) =>
    Object.keys(unlinked ?? {})
      .filter((name) => !columns.some((column) => column.table === table && column.column === name))
      .map((name) => `the registry excuses ${table}.${name}, which is not there`),
  ),
];

/** Rule 5: nothing runs by itself, nothing inherits, nothing runs with its owner's rights, nothing counts on one node. */
export const nothingHidden: Guard = ({ tables, columns, oddities }, registry) => [
  ...oddities,
  ...tables
    .filter(({ table, kind }) => kind === 'S' && registry[table.replace(/_id_seq$/, '')]?.kind !== 'local')
    .map(({ table }) => `${table} is a sequence`),
  ...tables
    .filter(({ kind, options }) => kind === 'm' || (kind === 'v' && !options?.includes('security_invoker=true')))
    .map(({ table }) => `the view ${table} reads with its owner's rights`),
  ...tables
    .filter(({ kind }) => !['r', 'S', 'm', 'v'].includes(kind))
    .map(({ table, kind }) => `${table} is of kind ${kind}`),
  ...columns.filter(({ identity }) => identity !== '').map(({ table, column }) => `${table}.${column} is an identity`),
];
