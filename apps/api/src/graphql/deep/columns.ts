import type { GraphQLObjectType } from 'graphql';
import { readableColumns, type ReadableColumn } from '../../platform/db/index.ts';
import { fieldsOf, innerOf, objectTypeOf, type SelectedField, type SelectionContext } from '../selection.ts';
import type { DeepRegistry, DeepTable } from './sources.ts';

const known = new WeakMap<DeepTable, readonly ReadableColumn[]>();

/** The columns of a table that a row of its JSON may hold; the clinic's id is known without asking. */
function allColumns(table: DeepTable): readonly ReadableColumn[] {
  const found =
    known.get(table) ?? readableColumns(table.entity).filter(({ name }) => name !== table.key || name === 'id');
  known.set(table, found);
  return found;
}

/** The columns that some fields are made of; `null` asks for the whole row, and so does a field that nobody explains. */
export function columnsOf(
  table: DeepTable,
  type: GraphQLObjectType,
  fields: readonly string[] | null,
  registry: DeepRegistry,
): readonly ReadableColumn[] {
  const all = allColumns(table);
  if (fields === null) return all;
  const wanted = new Set<string>();
  for (const field of fields) {
    if (field === '__typename' || registry.way(type.name, field)) continue;
    const computed = table.computed?.[field];
    if (computed) for (const property of computed) wanted.add(property);
    else if (field === 'id' || isPlain(type, field, all)) wanted.add(field);
    else if (!table.parts?.[field]) return all;
  }
  return all.filter(({ property }) => wanted.has(property));
}

/** Whether a field is a column as it stands. */
const isPlain = (type: GraphQLObjectType, field: string, columns: readonly ReadableColumn[]): boolean =>
  type.getFields()[field]?.resolve === undefined && columns.some(({ property }) => property === field);

/** Whether a page says where its rows stand: in edges, or in its page info. */
export function hasCursors(
  context: SelectionContext,
  type: GraphQLObjectType,
  fields: readonly SelectedField[],
): boolean {
  return fields.some((field) => {
    if (field.name === 'pageInfo') return true;
    if (field.name !== 'edges') return false;
    return fieldsOf(context, objectTypeOf(type, 'edges')!, innerOf(field)).some(({ name }) => name === 'cursor');
  });
}
