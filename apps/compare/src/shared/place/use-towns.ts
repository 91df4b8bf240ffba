import { useEffect, useState } from 'react';
import { type Town, townsLike } from './towns.ts';

/** Fewer letters name too many towns. */
const LEAST_LETTERS = 2;

/** Asked only when typing pauses for so long. */
const PAUSE_MS = 150;

/**
 * Towns for what is being typed; none while `query` is null. A newer text stops the question before, and where nobody
 * answers there is simply nothing to choose from: a name can be typed without choosing.
 */
export function useTowns(query: string | null): readonly Town[] {
  const [towns, setTowns] = useState<readonly Town[]>([]);
  const wanted = query?.trim() ?? '';
  const isAsked = wanted.length >= LEAST_LETTERS;
  useEffect(() => {
    if (!isAsked) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      townsLike(wanted, stop.signal).then(setTowns, () => {
        if (!stop.signal.aborted) setTowns([]);
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, isAsked]);
  return isAsked ? towns : [];
}
