import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from './page.ts';

/** Relay's PageInfo. */
@ObjectType({ description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether more comes before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor: string | null;
}

/** One entry of a connection. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list. `totalCount` is a function: it runs only when the field is selected. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: E[];
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number> | number;
}

/** The edge type of a node type. Extend the returned class to give edges fields of their own. */
export function edgeType<T extends object>(node: ClassType<T>, name: string, what: string): ClassType<Edge<T>> {
  @ObjectType(`${name}Edge`, { description: `One entry of a list of ${what}.`, simpleResolvers: true })
  class GeneratedEdge {
    @Field(() => String, { description: 'Where this entry lies in the list: for `after` and `before`.' })
    cursor: string;

    @Field(() => node, { description: 'The entry itself.' })
    node: T;
  }
  return GeneratedEdge;
}

/**
 * The connection type of a node type: `edges`, `nodes`, `pageInfo`, `totalCount`.
 * `what` is the plural as descriptions say it ("reviews").
 */
export function connectionType<T extends object>(
  node: ClassType<T>,
  name: string,
  what: string,
  edge: ClassType<Edge<T>> = edgeType(node, name, what),
): ClassType<Connection<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${what}.`, simpleResolvers: true })
  class GeneratedConnection {
    @Field(() => [edge], { description: 'The entries with their cursors.' })
    edges: Edge<T>[];

    @Field(() => [node], { description: 'The entries without their cursors.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      complexity: 20,
      description: 'How many there are on all pages together. Counted only when asked for.',
    })
    totalCount: () => Promise<number> | number;
  }
  return GeneratedConnection;
}

/**
 * Makes a connection of rows read for a page. `rows` holds up to `limit + 1` rows, read in reverse when the page
 * is; the one too many says that there is more.
 */
export function toConnection<T>(
  rows: readonly T[],
  page: Page,
  cursorOf: (row: T) => string,
  totalCount: () => Promise<number> | number,
): Connection<T> {
  const more = rows.length > page.limit;
  const nodes = rows.slice(0, page.limit);
  if (page.backwards) nodes.reverse();
  // Cursors are made when they are looked at: few ask for them.
  const edges = nodes.map((node) => ({
    node,
    get cursor() {
      return cursorOf(node);
    },
  }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: page.backwards ? page.before !== null : more,
      hasPreviousPage: page.backwards ? more : page.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
}
