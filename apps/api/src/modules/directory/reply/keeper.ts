import { type GraphQLArgument, type GraphQLObjectType } from 'graphql';
import { completer, resolver, type Complete } from '../../../graphql/completion.ts';
import { keptFields } from './shape.ts';

/** Writes one source of a type as the value that a card keeps of it. */
type Keep = Complete;

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
    const resolve = resolver(type, definition, defaultsOf(definition.args));
    const complete = completer(definition.type, embedded ? keeperOf(embedded) : null, `${type.name}.${name}`);
    return { name, value: (source: unknown) => complete(resolve(source)) };
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
