import { useSyncExternalStore } from 'react';

/** Whether the last request reached the server. */
let isDown = false;
const listeners = new Set<() => void>();

/** Says whether a request reached the server. */
export function noteConnection(down: boolean): void {
  if (down === isDown) return;
  isDown = down;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** True while the server can not be reached. */
export const useIsDown = (): boolean => useSyncExternalStore(subscribe, () => isDown);
