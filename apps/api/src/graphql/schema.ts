import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { InvalidInput } from '../platform/errors.ts';
import { DateTime } from './scalars.ts';
import { validateInput } from './validate.ts';

async function* nothing(): AsyncGenerator<never> {}

/** Options of `@Subscription`: its method answers an async iterable of the values to come, such as `watch` makes. */
export const LIVE = { topics: 'live' } as const;

/** A resolver: an instance of its class, made by the composition. */
export type Resolver = object;

/** Builds the one schema of the resolvers given. Types that no field names directly (nodes) go into `orphanedTypes`. */
export async function makeSchema(
  resolvers: readonly Resolver[],
  orphanedTypes: readonly Function[] = [],
): Promise<GraphQLSchema> {
  const byClass = new Map<unknown, Resolver>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = await buildSchema({
    resolvers: resolvers.map((resolver) => resolver.constructor) as unknown as NonEmptyArray<Function>,
    container: {
      get(resolverClass: unknown) {
        const resolver = byClass.get(resolverClass);
        if (!resolver) throw new Error('A resolver is missing from the composition');
        return resolver;
      },
    },
    orphanedTypes: [...orphanedTypes],
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
    validateFn: validateInput,
    disableInferringDefaultValues: true,
    // Asked for by TypeGraphQL; methods of subscriptions answer their values themselves.
    pubSub: { publish: () => undefined, subscribe: () => nothing() },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = plainResolver(field) ?? field.resolve;
      for (const argument of field.args) argument.description ??= describedByType(argument);
    }
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = mendable(field.resolve ?? defaultFieldResolver);
  }
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    // The method itself answers the values to come; each is told as it is.
    field.subscribe = field.resolve;
    field.resolve = (value) => value;
  }
  return schema;
}

/** An input that does not meet its schema is told as `userErrors`, each beside its field, and nothing was done. */
const mendable =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  async (...args) => {
    try {
      return await resolve(...args);
    } catch (error) {
      if (error instanceof InvalidInput) return { userErrors: error.problems };
      throw error;
    }
  };

/** What an argument is that says no more than its type: the input of a mutation, the id of a record. */
function describedByType({ name, type }: GraphQLArgument): string | null {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return named.description ?? null;
  return named === GraphQLID && name === 'id' ? 'Its global id.' : null;
}

/**
 * A field that takes arguments is asynchronous in TypeGraphQL, whatever it does. One that only computes says how in
 * `@Extensions({ plainResolve: (row, args) => ... })`, and costs no promise.
 */
function plainResolver({ extensions }: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> | null {
  const { plainResolve } = extensions;
  return typeof plainResolve === 'function' ? (row, args) => (plainResolve as PlainResolve)(row, args) : null;
}

type PlainResolve = (row: unknown, args: Readonly<Record<string, unknown>>) => unknown;

/** The schema as packages/contract keeps it: sorted, so that a change shows as just that change. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
