import {
  defaultFieldResolver,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { keptFields } from './shape.ts';

/** Writes one source of a type as the value that a card keeps of it. */
type Keep = (source: unknown) => unknown;

const keepers = new WeakMap<GraphQLObjectType, Keep>();

/**
 * Makes the kept shape of an object type from a source: the resolvers and scalars of the schema itself, called
 * without the rest of an execution. A million values are written when the directory is rebuilt, and graphql-js takes
 * several times as long; a test holds the two equal.
 */
export function keeperOf(type: GraphQLObjectType): Keep {
  const known = keepers.get(type);
  if (known) return known;
  const fields = keptFields(type).map(({ name, type: embedded }) => {
    const definition = type.getFields()[name]!;
    const resolve = (definition.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<unknown, unknown>;
    const info = { fieldName: name, path: { key: name, prev: undefined, typename: type.name } } as GraphQLResolveInfo;
    const args = defaultsOf(definition.args);
    const complete = completer(definition.type, embedded ? keeperOf(embedded) : null, `${type.name}.${name}`);
    return { name, value: (source: unknown) => complete(resolve(source, args, null, info)) };
  });
  const keep: Keep = (source) => {
    const kept: Record<string, unknown> = {};
    for (const { name, value } of fields) kept[name] = value(source);
    return kept;
  };
  keepers.set(type, keep);
  return keep;
}

const defaultsOf = (args: readonly GraphQLArgument[]): Record<string, unknown> =>
  Object.fromEntries(args.flatMap((arg) => (arg.defaultValue === undefined ? [] : [[arg.name, arg.defaultValue]])));

/** Completes a resolved value as the type says. */
function completer(type: GraphQLOutputType, object: Keep | null, where: string): Keep {
  if (isNonNullType(type)) {
    const inner = completer(type.ofType, object, where);
    return (value) => {
      const completed = inner(value);
      if (completed === null) throw new TypeError(`${where} must not be null`);
      return completed;
    };
  }
  const known = getNullableType(type);
  if (isListType(known)) {
    const inner = completer(known.ofType as GraphQLOutputType, object, where);
    return (value) => (value === null || value === undefined ? null : (value as unknown[]).map(inner));
  }
  if (isLeafType(known)) {
    return (value) => (value === null || value === undefined ? null : known.serialize(value));
  }
  return (value) => (value === null || value === undefined || !object ? null : object(value));
}
