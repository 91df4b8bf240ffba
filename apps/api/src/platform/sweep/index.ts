/** Forgetting what is past: rooms say which rows, the worker removes them in batches. */
export { sweepOf, type Sweep } from './past-rows.repository.ts';
export { runSweeps, sweepPast } from './worker.ts';
