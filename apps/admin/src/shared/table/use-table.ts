import { NetworkStatus, type OperationVariables } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { LOCATION_PARAM, useFollowsLocation } from '../location/index.ts';
import { readAddress, shownColumns } from './address.ts';
import type { AskPage, Column, Connection, Filter, ListState, TableDefinition } from './definition.ts';

/** Rows on a page unless a list says otherwise. */
const PAGE_SIZE = 50;

/** A list as it stands on the screen. */
export interface Table<Row extends { readonly id: string }> {
  readonly name: string;
  readonly label: string;
  readonly state: ListState;
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly filters: readonly Filter[];
  readonly empty: React.ReactNode;
  readonly rows: readonly Row[];
  /** Absent while the first page is on its way, or after an error. */
  readonly connection: Connection<Row> | null;
  /** The page on the screen is the one before: the new one is on its way. */
  readonly isStale: boolean;
  readonly error: Error | null;
  readonly params: URLSearchParams;
  readonly setParams: (next: URLSearchParams) => void;
  readonly retry: () => void;
  readonly askPage: AskPage<Row>;
  /** Ids of the rows chosen for something to be done with all of them. */
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}

/** Reads the address, asks for the page it names, and keeps what is chosen. */
export function useTable<Row extends { readonly id: string }, Data, Variables extends OperationVariables>(
  definition: TableDefinition<Row, Data, Variables>,
): Table<Row> {
  const { query, columns, filters = [], defaultSort, pageSize = PAGE_SIZE } = definition;
  const [params, setParams] = useSearchParams();
  useFollowsLocation(filters.some(({ id }) => id === LOCATION_PARAM));
  const sorts = columns.flatMap(({ sort }) => sort ?? []);
  const state = readAddress(params, { filters, defaultSort, pageSize, sorts });
  const options = { variables: definition.variables(state), notifyOnNetworkStatusChange: true };
  const { data, previousData, error, networkStatus, refetch } = useQuery(query, options as never);
  const shownData = (data ?? previousData) as Data | undefined;
  const connection = (shownData && definition.connection(shownData)) ?? null;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const rows = connection?.nodes ?? NONE;
  return {
    name: definition.name,
    label: definition.label,
    state,
    columns,
    shown: shownColumns(params, columns),
    filters,
    empty: definition.empty,
    rows,
    connection,
    isStale: data === undefined && networkStatus === NetworkStatus.setVariables,
    error: error && !connection ? error : null,
    params,
    setParams: (next) => setParams(next, { preventScrollReset: true }),
    retry: () => void refetch(),
    askPage: async (client, paging) => {
      const variables = definition.variables({ ...state, paging });
      const answer = await client.query({ query, variables, fetchPolicy: 'no-cache' } as never);
      return answer.data ? definition.connection(answer.data as Data) : null;
    },
    // What is not on the page any more is not chosen either.
    chosen: useMemo(() => new Set(rows.map(({ id }) => id).filter((id) => chosen.has(id))), [rows, chosen]),
    choose,
  };
}

const NONE: readonly never[] = [];
