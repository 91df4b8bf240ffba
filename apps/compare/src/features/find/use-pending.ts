import { useEffect, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { differInPicksOnly } from '../../shared/address.ts';

/** A visitor who waits longer wants to hear that something happens. */
const LONG_MS = 2_000;

const BASE = 'http://site';

/** Whether two addresses show the same results: those put aside and the map are drawn over them. */
export function showSame(one: URL, other: URL): boolean {
  const bare = ({ href }: URL) => {
    const url = new URL(href);
    url.searchParams.delete('map');
    return url;
  };
  const [a, b] = [bare(one), bare(other)];
  return a.href === b.href || differInPicksOnly(a, b);
}

/** Whether other results are on their way, and whether that takes long. */
export function usePending(): { readonly isPending: boolean; readonly isLong: boolean } {
  const { pathname, search } = useLocation();
  const { location: next } = useNavigation();
  const isPending =
    next?.pathname === pathname &&
    !showSame(new URL(pathname + search, BASE), new URL(next.pathname + next.search, BASE));
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isPending]);
  return { isPending, isLong: isPending && isLong };
}
