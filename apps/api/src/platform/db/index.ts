/** The doors: the only way to the database. Repositories receive a `tx`; nothing else makes one. */
export { readableColumns } from './columns.ts';
export { distribute } from './distribute.ts';
export { Doors, type Passage } from './doors.ts';
export { isConnectionLost, isRetryable, sqlState } from './errors.ts';
export { insertRows } from './insert-rows.ts';
export { migrate, ownerSource, type Migrations } from './migrate.ts';
export { doorSource, preparedSource, publicSource, PUBLIC_STATEMENT_TIMEOUT_MS, type Entities } from './source.ts';
export { TABLES, tenantTables, type TableEntry } from './tables.ts';
export { checkTopology, TopologyError } from './topology.ts';
export { ClinicTx, ProjectorTx, Tx, type Happening } from './tx.ts';
