/** The doors: the only way to the database. Repositories receive a `tx`; nothing else makes one. */
export { readableColumns, type ReadableColumn } from './columns.ts';
export { distribute } from './distribute.ts';
export { Doors, type Passage } from './doors.ts';
export { isConnectionLost, sqlState } from './errors.ts';
export { insertRows } from './insert-rows.ts';
export { migrate, ownerSource } from './migrate.ts';
export { dayText } from './sql.ts';
export { doorSource, preparedSource, publicSource, type Entities } from './source.ts';
export { TABLES, tenantTables, type TableEntry } from './tables.ts';
export { checkTopology, TopologyError } from './topology.ts';
export { changesOf, ClinicTx, ProjectorTx, Tx, type Changes, type Happening } from './tx.ts';
