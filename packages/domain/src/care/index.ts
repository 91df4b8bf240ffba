export * from './calendar.ts';
export { check, expectation } from './check.ts';
export * from './conflicts.ts';
export * from './consultation.ts';
export * from './credentials.ts';
export * from './outlines.ts';
export * from './prices.ts';
export * from './products.ts';
export * from './region.ts';
export * from './rule-ids.ts';
export * from './sessions.ts';
export * from './clinic-settings.ts';
export * from './setting-definitions.ts';
export * from './settings.ts';
export * as shapes from './shape.ts';
// A use case has a `Problem` of its own (outcome.ts); this one is about an input of the rules.
export {
  ANSWERS,
  problem as inputProblem,
  type Answer,
  type Infer,
  type Problem as InputProblem,
  type Shape,
} from './shape.ts';
export * from './source-addresses.ts';
export * from './zones.ts';
