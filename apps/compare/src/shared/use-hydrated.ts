import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether script has taken over the page: false on the server and in the first drawing. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
