import { useState } from 'react';

/** A stretch of a list that is read further as one asks for more. */
export interface Stretch {
  /** The cursor behind which it is read; `null` for the first. */
  readonly after: string | null;
  /** Reads on behind a cursor; `null` where that was done. */
  readonly onMore: ((end: string) => void) | null;
}

/** The stretches of a list so far, one below the other: each is read by a piece of its own. */
export function useStretches(): readonly Stretch[] {
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  return starts.map((after, at) => ({
    after,
    onMore: at === starts.length - 1 ? (end) => setStarts([...starts, end]) : null,
  }));
}
