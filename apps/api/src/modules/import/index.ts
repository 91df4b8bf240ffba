/**
 * A clinic chain's own files: reads CSV folders and workbooks, checks every row against the format, and writes the
 * good ones into the rooms' tables; from the command line, or as a job of the browser that the worker does. It owns
 * `import_job`. The format is described in docs/import.md.
 */
export { importColumns, importColumnTexts } from './format/tables.ts';
export { dateFormat } from './format/day.ts';
export { encodingLabel } from './read/encoding.ts';
export { IMPORT_POLICY } from './import.policy.ts';
export { ImportPresent } from './job/import-job.present.ts';
export { ImportMutationsResolver, ManagedImportResolver } from './job/import-job.resolver.ts';
export { ImportJobService } from './job/import-job.service.ts';
export type { ImportReport } from './job/import-job.ts';
export { RejectedTables } from './job/rejected-tables.ts';
export { importsToMend } from './job/import-job.repository.ts';
export { ImportFolders } from './job/import-folders.ts';
export { runImports } from './job/import-worker.ts';
export { importFiles, type ImportRequest } from './run/import-files.ts';
export { UsageError } from './run/usage-error.ts';
