/** Where somebody wanted to go before they had to sign in; only ever a place of the admin. */
export function backOf(search: URLSearchParams): string {
  const back = search.get('back') ?? '/';
  return /^\/(?![/\\])/.test(back) ? back : '/';
}

/** Goes there as somebody new: nothing that was read before stays in memory. */
export function enter(back: string): void {
  location.assign(`/admin${back === '/' ? '' : back}`);
}
