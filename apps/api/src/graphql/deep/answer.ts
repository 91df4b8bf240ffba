import { getArgumentValues, type GraphQLField, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { completer, resolver, type Complete } from '../completion.ts';
import { LeftToGraphql } from '../pass-through/index.ts';
import { fieldsOf, innerOf, objectTypeOf, type SelectedField, type SelectionContext } from '../selection.ts';
import { LOADED, type LoadedRow } from './related.ts';
import type { DeepRegistry } from './sources.ts';

/**
 * Makes what a response holds of a row that a deep read has finished, field by field as selected. `prefix` is the
 * way from that row, as it stands before the names in {@link LOADED}.
 * @throws LeftToGraphql when a field is asked for that only graphql-js resolves
 */
export function selectionCompleter(
  context: SelectionContext,
  registry: DeepRegistry,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  prefix = '',
): Complete {
  const fields = fieldsOf(context, type, sets).map((field) => {
    // A property of that name would be no property.
    if (field.key === '__proto__') throw new LeftToGraphql(field.key);
    return { key: field.key, value: fieldCompleter(context, registry, type, field, prefix) };
  });
  return (source) => {
    const made: Record<string, unknown> = {};
    for (let i = 0; i < fields.length; i += 1) made[fields[i]!.key] = fields[i]!.value(source);
    return made;
  };
}

function fieldCompleter(
  context: SelectionContext,
  registry: DeepRegistry,
  type: GraphQLObjectType,
  field: SelectedField,
  prefix: string,
): Complete {
  if (field.name === '__typename') return () => type.name;
  const definition = type.getFields()[field.name]!;
  const way = registry.way(type.name, field.name);
  const inner = objectTypeOf(type, field.name);
  const sets = innerOf(field);
  if (sets.length > 0 && !inner) throw new LeftToGraphql(`${type.name}.${field.name} may be of several types`);
  // What a way leads to begins a path of its own.
  const within = way ? '' : `${prefix}${field.key}.`;
  const object = inner && selectionCompleter(context, registry, inner, sets, within);
  const complete = completer(definition.type, object, `${type.name}.${field.name}`);
  if (way) {
    const name = prefix + field.key;
    return (source) => complete(loaded(source as LoadedRow, name));
  }
  const resolve = resolver(type, definition, argumentsOf(context, definition, field));
  return (source) => complete(resolve(source));
}

function loaded(row: LoadedRow, name: string): unknown {
  const value = row[LOADED]?.[name];
  if (value === undefined || value instanceof Error) throw new LeftToGraphql(name);
  return value;
}

/** The arguments of a field that is resolved at once: TypeGraphQL resolves any other that takes some with a promise. */
function argumentsOf(
  { variables }: SelectionContext,
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
): Readonly<Record<string, unknown>> {
  if (definition.args.length === 0) return {};
  if (!definition.extensions['plainResolve']) throw new LeftToGraphql(definition.name);
  return getArgumentValues(definition, field.nodes[0]!, variables);
}
