import { useState } from 'react';

/**
 * What stood behind `#` in the link of a letter. It is taken out of the address at once, and kept for this tab alone,
 * so that it survives a detour over the sign-in.
 */
export function useLinkToken(purpose: string): string {
  const [token] = useState(() => {
    const key = `stipple-link-${purpose}`;
    const given = location.hash.slice(1);
    if (given === '') return sessionStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, given);
    history.replaceState(history.state, '', location.pathname + location.search);
    return given;
  });
  return token;
}
