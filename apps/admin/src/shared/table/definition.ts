import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import type { ChoiceSource } from '../choose/index.ts';

/** A page of a list, as every connection of the schema answers it. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount?: number | null;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
}

/** Arguments of a page of a connection. */
export interface Paging {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** How a list is ordered: the column's `sort`, and which way. */
export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

/** What the address says of a list, for the variables of its query. */
export interface ListState {
  /** By id of the filter; a filter that is not set is absent. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Sort;
  readonly paging: Paging;
}

/** A column of a list. */
export interface Column<Row> {
  /** Stands in the address when columns are chosen. */
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** The value in a CSV file; a column without one is not in it. */
  readonly csv?: (row: Row) => string | number | null | undefined;
  /** Makes the heading order the list by this; the query gets it as `sort.by`. */
  readonly sort?: string;
  /** Left out until somebody chooses it. */
  readonly isHidden?: boolean;
  /** Numbers and sums. */
  readonly isNumber?: boolean;
}

interface FilterBase {
  /** Its name in the address. */
  readonly id: string;
  readonly label: string;
}

/** One thing a list can be narrowed by. */
export type Filter =
  /** Free text; the one named `q` stands above the list. */
  | (FilterBase & { readonly kind: 'text' })
  | (FilterBase & { readonly kind: 'day' })
  /** One of a list on the server, or with `isMany` several; the address holds their values. */
  | (FilterBase & { readonly kind: 'search'; readonly isMany?: boolean; readonly source: ChoiceSource })
  /** One of the options, or with `isMany` several. */
  | (FilterBase & {
      readonly kind: 'choice';
      readonly isMany?: boolean;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    });

/** A list from the schema to the screen. Make it with `useMemo`, or outside the component. */
export interface TableDefinition<Row extends { readonly id: string }, Data, Variables extends OperationVariables> {
  /** Of its saved views and of its CSV file; unique among lists. */
  readonly name: string;
  /** What the list is, for who reads by ear: "Locations". */
  readonly label: string;
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: (state: ListState) => Variables;
  readonly connection: (data: Data) => Connection<Row> | null | undefined;
  /** The first is what the row is called, and leads to its record. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly filters?: readonly Filter[];
  readonly defaultSort: Sort;
  /** Rows on a page; 50 unless said. */
  readonly pageSize?: number;
  /** Shown when the list holds nothing at all: what it is for, and how to begin. */
  readonly empty?: ReactNode;
}

/** Asks for the pages of a list one after the other, past the cache. */
export type AskPage<Row> = (client: ApolloClient, paging: Paging) => Promise<Connection<Row> | null | undefined>;
