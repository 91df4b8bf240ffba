export { DataTable } from './data-table.tsx';
export type { Column, Filter, ListState, TableDefinition } from './definition.ts';
export { useTable } from './use-table.ts';
export type { RowsProps } from './grid.tsx';
export { RowLink } from './row-link.tsx';
