import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getArgumentValues,
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { RawJson } from '../../graphql/pass-through.ts';
import { pageOf } from '../../graphql/relay/index.ts';
import { sqlState } from '../../platform/db/index.ts';
import { DomainError } from '../../platform/errors.ts';
import type { SearchRequest } from './directory.request.ts';
import type { DirectoryService } from './directory.service.ts';
import { planConnection, type ConnectionPlan } from './reply/connection.ts';
import { fieldsOf, objectTypeOf, type SelectedField, type SelectionContext } from '../../graphql/selection.ts';
import { NotOnCard } from './reply/writer.ts';

/** How many operations were answered from the cards' own text, and how many went to graphql-js. */
export interface PassThroughCounts {
  passed: number;
  executed: number;
}

/** Answers operations that ask for nothing but lists of practitioners; everything else is graphql-js's. */
export class PassThrough {
  readonly counts: PassThroughCounts = { passed: 0, executed: 0 };
  /** Plans by operation; `null` for one that only graphql-js can answer. */
  readonly #plans = new WeakMap<OperationDefinitionNode, readonly Root[] | null>();

  constructor(private readonly directory: DirectoryService) {}

  /** The plugin for Apollo. */
  plugin(): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => ({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          // A document of several operations, none of them named: graphql-js says so. Apollo's types deny the case.
          if (!(operation as OperationDefinitionNode | undefined)) return null;
          const data = await this.answer(schema, document, operation, request.variables ?? {}, (error) =>
            contextValue.log.error({ err: error }, 'bug in the pass-through'),
          );
          this.counts[data === null ? 'executed' : 'passed'] += 1;
          if (data === null) return null;
          return {
            http: { headers: new HeaderMap(), status: undefined },
            // The server's stringifyResult knows RawJson; Apollo's own types do not.
            body: { kind: 'single', singleResult: { data: data as unknown as Record<string, unknown> } },
          };
        },
      }),
    };
  }

  /**
   * The data of an operation as JSON, or `null` when graphql-js must answer: because the selection is not whitelisted,
   * or because something is wrong and graphql-js says best what. `onBug` hears of what is nobody's fault but ours.
   */
  async answer(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
    onBug: (error: unknown) => void,
  ): Promise<RawJson | null> {
    if (operation.operation !== 'query' || operation.directives?.length) return null;
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced;
    if (!variables) return null;
    try {
      const roots = this.#plan(schema, document, operation, variables);
      if (roots === null) return null;
      let json = '{';
      for (const { key, plan, field } of roots) {
        json += `${json === '{' ? '' : ','}${JSON.stringify(key)}:`;
        if (plan === null) {
          json += '"Query"';
          continue;
        }
        const definition = schema.getQueryType()!.getFields()['practitioners']!;
        const request = getArgumentValues(definition, field.nodes[0]!, variables) as unknown as SearchRequest;
        const { filter, order } = await this.directory.read(request);
        const page = await this.directory.search(filter, order, pageOf(request), plan.wants);
        json += plan.write(page);
      }
      return new RawJson(`${json}}`);
    } catch (error) {
      // What a caller did wrong, graphql-js says best; an outage shows there again. Anything else is a mistake of ours.
      if (!(error instanceof DomainError) && sqlState(error) === undefined) onBug(error);
      return null;
    }
  }

  /** The plan of an operation, kept with its document when no variable can change it. */
  #plan(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): readonly Root[] | null {
    const known = this.#plans.get(operation);
    if (known !== undefined) return known;
    const used = new Set<string>();
    const context: SelectionContext = { schema, fragments: fragmentsOf(document), variables: noting(variables, used) };
    const roots = planRoots(context, operation);
    if (used.size === 0) this.#plans.set(operation, roots);
    return roots;
  }
}

function planRoots(context: SelectionContext, operation: OperationDefinitionNode): readonly Root[] | null {
  const query = context.schema.getQueryType()!;
  try {
    return fieldsOf(context, query, [operation.selectionSet]).map((field): Root => {
      if (field.name === '__typename') return { key: field.key, field, plan: null };
      const type = objectTypeOf(query, field.name);
      if (field.name !== 'practitioners' || !type) throw new NotOnCard(field.name);
      return { key: field.key, field, plan: planConnection(context, type, field) };
    });
  } catch (error) {
    if (error instanceof NotOnCard) return null;
    throw error;
  }
}

interface Root {
  readonly key: string;
  readonly field: SelectedField;
  /** `null` for `__typename`. */
  readonly plan: ConnectionPlan | null;
}

/** The variables, noting which were looked at. */
function noting(variables: Readonly<Record<string, unknown>>, used: Set<string>): Readonly<Record<string, unknown>> {
  const note = (name: string | symbol) => {
    if (typeof name === 'string') used.add(name);
  };
  return new Proxy(variables, {
    get: (target, name) => (note(name), Reflect.get(target, name)),
    has: (target, name) => (note(name), Reflect.has(target, name)),
    getOwnPropertyDescriptor: (target, name) => (note(name), Reflect.getOwnPropertyDescriptor(target, name)),
  });
}

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
