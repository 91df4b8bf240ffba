import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { sqlState } from '../../platform/db/index.ts';
import { DomainError } from '../../platform/errors.ts';
import type { RequestContext } from '../context.ts';
import { fieldsOf, type SelectionContext } from '../selection.ts';
import { KeptPlans } from './kept-plans.ts';
import { LeftToGraphql, type AnswerRoot, type RootField } from './root-field.ts';

/** How many operations were answered without graphql-js, and how many went to it. */
interface PassThroughCounts {
  passed: number;
  executed: number;
}

/** The fields of a response, each a value or `RawJson`. */
export type PassThroughData = Readonly<Record<string, unknown>>;

interface Root {
  readonly key: string;
  readonly answer: AnswerRoot;
}

/** Answers operations that ask for nothing but what rooms answer by themselves; everything else is graphql-js's. */
export class PassThrough {
  readonly counts: PassThroughCounts = { passed: 0, executed: 0 };
  readonly #fields: ReadonlyMap<string, RootField>;
  /** Plans by operation; `null` for one that only graphql-js can answer. */
  readonly #plans = new KeptPlans<readonly Root[] | null>();

  constructor(fields: readonly RootField[]) {
    this.#fields = new Map(fields.map((field) => [field.name, field]));
  }

  /** The plugin for Apollo. */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          // A document of several operations, none of them named: graphql-js says so. Apollo's types deny the case.
          if (!(operation as OperationDefinitionNode | undefined)) return null;
          const data = await this.answer(schema, document, operation, request.variables ?? {}, contextValue);
          this.counts[data === null ? 'executed' : 'passed'] += 1;
          if (data === null) return null;
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: { data } },
          };
        },
      }),
    };
  }

  /**
   * The data of an operation, or `null` when graphql-js must answer: because the selection is not whitelisted, or
   * because something is wrong and graphql-js says best what. What is nobody's fault but ours is logged.
   */
  async answer(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
    request: RequestContext,
  ): Promise<PassThroughData | null> {
    if (operation.operation !== 'query' || operation.directives?.length) return null;
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced;
    if (!variables) return null;
    try {
      const roots = this.#plans.get(operation, variables, (noted) =>
        this.#plan({ schema, fragments: fragmentsOf(document), variables: noted }, operation),
      );
      if (roots === null) return null;
      const data: Record<string, unknown> = {};
      // One after another, as a caller gets one connection at a time.
      for (const { key, answer } of roots) data[key] = await answer(variables, request);
      return data;
    } catch (error) {
      // What a caller did wrong, graphql-js says best; an outage shows there again. Anything else is a mistake of ours.
      if (!isExplained(error)) request.log.error({ err: error }, 'bug in the pass-through');
      return null;
    }
  }

  #plan(context: SelectionContext, operation: OperationDefinitionNode): readonly Root[] | null {
    const query = context.schema.getQueryType()!;
    try {
      return fieldsOf(context, query, [operation.selectionSet]).map((selected): Root => {
        const { key, name } = selected;
        // A property of that name would be no property.
        if (key === '__proto__') throw new LeftToGraphql(key);
        if (name === '__typename') return { key, answer: async () => query.name };
        const field = this.#fields.get(name);
        if (!field) throw new LeftToGraphql(name);
        return { key, answer: field.plan(context, selected) };
      });
    } catch (error) {
      if (isExplained(error)) return null;
      throw error;
    }
  }
}

const isExplained = (error: unknown): boolean =>
  error instanceof LeftToGraphql || error instanceof DomainError || sqlState(error) !== undefined;

const fragments = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragments.get(document);
  if (known) return known;
  const found: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) found[definition.name.value] = definition;
  }
  fragments.set(document, found);
  return found;
}
