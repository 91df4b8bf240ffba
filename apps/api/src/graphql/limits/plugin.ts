import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { RawJson } from '../pass-through/index.ts';
import { costOf, objectsIn } from './cost.ts';
import { variablesExceed } from './input.ts';
import { limitError } from './error.ts';
import { fragmentsOf } from './shape.ts';

type Request = GraphQLRequestContext<RequestContext>;

/** Costs already computed, by document and the variables that can change them; documents come from Apollo's store. */
const computed = new WeakMap<DocumentNode, Map<string, number>>();
const COSTS_KEPT = 200;

/** Refuses variables and costs beyond the limits before execution, and reports the cost with every response. */
export function limitsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let requested: number | null = null;
      return {
        async didResolveOperation(request) {
          const exceeded = variablesExceed(request.request.variables ?? {});
          if (exceeded) throw exceeded;
          // An unknown operation name: graphql-js says so.
          if (!request.operation) return;
          requested = requestedCost(request, request.document, request.operation);
          if (requested > LIMITS.cost.value) throw limitError('cost', requested);
        },
        async willSendResponse(request) {
          if (requested === null || request.response.body.kind !== 'single') return;
          const result = request.response.body.singleResult;
          const cost = { requested, actual: actualCost(result.data), limit: LIMITS.cost.value };
          result.extensions = { ...result.extensions, cost };
        },
      };
    },
  };
}

function requestedCost(
  { schema, request }: Request,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const variables = request.variables ?? {};
  let costs = computed.get(document);
  if (!costs) computed.set(document, (costs = new Map()));
  const key = `${document.definitions.indexOf(operation)} ${countingVariables(operation, variables)}`;
  let cost = costs.get(key);
  if (cost === undefined) {
    cost = costOf(schema, operation, fragmentsOf(document), variables);
    if (costs.size >= COSTS_KEPT) costs.clear();
    costs.set(key, cost);
  }
  return cost;
}

/** What a cost can depend on: the declared variables that are numbers, booleans, null or lists (by length). */
function countingVariables(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string {
  let key = '';
  // By place, not by name: a key must not grow with what a caller writes.
  for (const [place, { variable }] of (operation.variableDefinitions ?? []).entries()) {
    const value = variables[variable.name.value];
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) key += `${place}=${value},`;
    else if (Array.isArray(value)) key += `${place}#${value.length},`;
  }
  return key;
}

function actualCost(data: unknown): number {
  // The root itself is not counted.
  if (data instanceof RawJson) return data.objects - 1;
  if (typeof data !== 'object' || data === null) return 0;
  let sum = 0;
  for (const value of Object.values(data)) sum += value instanceof RawJson ? value.objects : objectsIn(value);
  return sum;
}
