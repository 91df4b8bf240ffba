/** Answers without graphql-js: which operations get one, and how ready-made JSON goes into a response. */
export { PassThrough } from './pass-through.ts';
export { RawJson, stringifyResult } from './raw-json.ts';
export { LeftToGraphql, type RootField } from './root-field.ts';
