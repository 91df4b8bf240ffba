import { AsyncLocalStorage } from 'node:async_hooks';

/** Why a test may send what the application may not. Every exception from the observer stands here. */
export const PROBES = {
  isolation: 'proves that row-level security alone holds, so the statement leaves the clinic out on purpose',
} as const;

/** An exception of the observer, by name. */
export type Probe = keyof typeof PROBES;

const probing = new AsyncLocalStorage<Probe>();

/** Runs work whose statements the observer hears and does not judge, for the reason listed in `PROBES`. */
export const probe = <T>(reason: Probe, work: () => Promise<T>): Promise<T> => probing.run(reason, work);

/** Whether the statement now being sent belongs to a probe. */
export const isProbe = (): boolean => probing.getStore() !== undefined;
