import type { GraphQLObjectType } from 'graphql';
import type { ResultPage } from '../directory.service.ts';
import type { Wants } from '../search/statement.ts';
import { planEdge, planNode, SelectionPlan } from './plan.ts';
import {
  fieldsOf,
  innerOf,
  objectTypeOf,
  type SelectedField,
  type SelectionContext,
} from '../../../graphql/selection.ts';
import { NotOnCard } from './writer.ts';

/** How to answer one `practitioners { ... }` from the statement's rows. */
export interface ConnectionPlan {
  readonly wants: Wants;
  /** The connection as JSON. */
  readonly write: (page: ResultPage) => string;
}

type PageWriter = (page: ResultPage) => string;

/**
 * Plans a selection of the connection.
 * @throws NotOnCard when it asks for something that only graphql-js can answer (totals, facets, page info of cards)
 */
export function planConnection(
  context: SelectionContext,
  type: GraphQLObjectType,
  field: SelectedField,
): ConnectionPlan {
  const plan = new SelectionPlan(context);
  const writers = fieldsOf(context, type, innerOf(field)).map((own, i): PageWriter => {
    const before = `${i === 0 ? '' : ','}${JSON.stringify(own.key)}:`;
    const write = planField(plan, type, own);
    return (page) => before + write(page);
  });
  return { wants: plan.wants, write: (page) => `{${joined(writers, (write) => write(page), '')}}` };
}

/** Like `map` and `join`, but the text is put together once, at the end of all. */
function joined<T>(items: readonly T[], write: (item: T) => string, between: string): string {
  let text = '';
  for (let i = 0; i < items.length; i += 1) text += (i === 0 ? '' : between) + write(items[i]!);
  return text;
}

function planField(plan: SelectionPlan, type: GraphQLObjectType, field: SelectedField): PageWriter {
  const inner = objectTypeOf(type, field.name);
  switch (field.name) {
    case '__typename':
      return () => JSON.stringify(type.name);
    case 'nodes': {
      const write = planNode(plan, inner!, field);
      return ({ rows }) => `[${joined(rows, write, ',')}]`;
    }
    case 'edges': {
      const write = planEdge(plan, inner!, field);
      return ({ rows, cursorOf }) => `[${joined(rows, (row) => write(row, cursorOf), ',')}]`;
    }
    case 'pageInfo':
      return planPageInfo(plan, inner!, field);
    default:
      throw new NotOnCard(`${type.name}.${field.name}`);
  }
}

function planPageInfo(plan: SelectionPlan, type: GraphQLObjectType, field: SelectedField): PageWriter {
  const fields = fieldsOf(plan.context, type, innerOf(field));
  return (page) =>
    JSON.stringify(
      Object.fromEntries(
        fields.map(({ key, name }) => [key, name === '__typename' ? type.name : pageInfoOf(page)[name]]),
      ),
    );
}

/** The page info of a page of results. */
export function pageInfoOf({ rows, hasNextPage, hasPreviousPage, cursorOf }: ResultPage): Record<string, unknown> {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first ? cursorOf(first) : null,
    endCursor: last ? cursorOf(last) : null,
  };
}
