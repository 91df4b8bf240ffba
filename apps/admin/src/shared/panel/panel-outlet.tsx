import { Outlet } from 'react-router';

/** The list that a panel stands over. */
export interface ListBehind {
  readonly ids: readonly string[];
}

/** Where a list's records are shown: over the list, at the addresses of its child routes (`:id`). */
export function PanelOutlet({ rows }: { readonly rows: readonly { readonly id: string }[] }) {
  return <Outlet context={{ ids: rows.map(({ id }) => id) } satisfies ListBehind} />;
}
