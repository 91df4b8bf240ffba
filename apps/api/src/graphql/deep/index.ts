/** Deep reads: everything that a query selects of one clinic, in one statement. */
export type { Place } from './plan.ts';
export { DeepReader, type ReadRows } from './reader.ts';
export { deepRoot } from './root-field.ts';
export { alsoLoaded, related, type LoadedRow } from './related.ts';
export { DeepRegistry, type DeepSources, type KeysetOrder } from './sources.ts';
export { DeepStatement } from './statement.ts';
