/**
 * Everything a clinic owns as one ZIP: its rows as CSV and JSON lines, its files, and tables in the import format.
 * It owns `export_job`.
 */
export { EXPORT_POLICY } from './export.policy.ts';
export { ExportMutationsResolver, ManagedExportResolver } from './export.resolver.ts';
export { ExportService } from './export.service.ts';
export { runExports } from './export-worker.ts';
