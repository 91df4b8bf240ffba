import { getArgumentValues, getVariableValues, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { fullSchema } from '../../apps/api/src/compose.ts';
import { fieldsOf, objectTypeOf } from '../../apps/api/src/graphql/selection.ts';
import { pageOf } from '../../apps/api/src/graphql/relay/index.ts';
import { readFilter, readOrder, type SearchRequest } from '../../apps/api/src/modules/directory/directory.request.ts';
import type { ResultPage } from '../../apps/api/src/modules/directory/directory.service.ts';
import { planConnection } from '../../apps/api/src/modules/directory/reply/connection.ts';
import { searchStatement, type Statement } from '../../apps/api/src/modules/directory/search/statement.ts';

/** What the API itself runs for an operation on `practitioners`, and how it writes the rows. */
export interface PlannedSearch {
  readonly statement: Statement;
  readonly limit: number;
  readonly write: (page: ResultPage) => string;
}

let made: Promise<GraphQLSchema> | undefined;

/** The statement and the writer that the directory makes of an operation: the limit runs them without the rest. */
export async function planSearch(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<PlannedSearch> {
  const schema = await (made ??= fullSchema());
  const operation = parse(document).definitions[0] as OperationDefinitionNode;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors?.[0] ?? new Error('The variables can not be read');
  const query = schema.getQueryType()!;
  const context = { schema, fragments: {}, variables: coerced };
  const field = fieldsOf(context, query, [operation.selectionSet])[0]!;
  const plan = planConnection(context, objectTypeOf(query, field.name)!, field);
  const definition = query.getFields()[field.name]!;
  const request = getArgumentValues(definition, field.nodes[0]!, coerced) as unknown as SearchRequest;
  const filter = await readFilter(request.filter, () => Promise.reject(new Error('The bench names no places')));
  const page = pageOf(request);
  const order = readOrder(request.orderBy, filter);
  const statement = searchStatement({ filter, order, page, wants: plan.wants, now });
  return {
    statement,
    limit: page.limit,
    write: (found) => `{"data":{${JSON.stringify(field.key)}:${plan.write(found)}}}`,
  };
}
