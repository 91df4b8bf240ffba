import { useEffect, useSyncExternalStore } from 'react';

/** The name of the filter in addresses: every list that can be narrowed to a location has it. */
export const LOCATION_PARAM = 'place';

let offers = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  offers += by;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Says, while it is true, that the page follows the location of the address: the frame then offers to choose it. */
export function useFollowsLocation(follows: boolean): void {
  useEffect(() => {
    if (!follows) return undefined;
    change(1);
    return () => change(-1);
  }, [follows]);
}

/** Whether anything on the page follows the location of the address. */
export const useIsLocationFollowed = (): boolean => useSyncExternalStore(subscribe, () => offers > 0);
