import { useState } from 'react';

/** The instant at which a piece was first drawn: what is due is counted from it. */
export function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}
