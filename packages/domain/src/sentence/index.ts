export { EXPECTED } from './expected.ts';
export { FINDINGS } from './finding.ts';
export { GIVEN } from './given.ts';
export * from './phrase.ts';
