export { DataTable } from './data-table.tsx';
export type { Column, Connection, Filter, ListState, Paging, Sort, TableDefinition } from './definition.ts';
export { useTable, type Table } from './use-table.ts';
export type { RowsProps } from './grid.tsx';
export { RowLink } from './row-link.tsx';
