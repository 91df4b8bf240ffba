import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { DateTime } from './scalars.ts';
import { validateInput } from './validate.ts';

/** A resolver: an instance of its class, made by the composition. */
export type Resolver = object;

/** Builds the one schema of the resolvers given. Types that no field names directly (nodes) go into `orphanedTypes`. */
export async function makeSchema(
  resolvers: readonly Resolver[],
  orphanedTypes: readonly Function[] = [],
): Promise<GraphQLSchema> {
  const byClass = new Map<unknown, Resolver>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return buildSchema({
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
  });
}

/** The schema as packages/contract keeps it: sorted, so that a change shows as just that change. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
