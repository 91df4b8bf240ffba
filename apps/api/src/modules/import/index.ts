/**
 * A clinic chain's own files: reads CSV folders and workbooks, checks every row against the format, and writes the
 * good ones into the rooms' tables. It owns no table. The format is described in docs/import.md.
 */
export { dateFormat } from './format/day.ts';
export { encodingLabel } from './read/encoding.ts';
export { ImportFolders } from './job/import-folders.ts';
export { runImports } from './job/import-worker.ts';
export { importFiles, type ImportRequest } from './run/import-files.ts';
export { UsageError } from './run/usage-error.ts';
