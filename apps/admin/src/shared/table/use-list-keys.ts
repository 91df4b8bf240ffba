import { type RefObject, useEffect, useRef } from 'react';
import { areKeysOn } from './key-setting.ts';
import { toggled } from './grid.tsx';
import type { Table } from './use-table.ts';

/** Where letters are typed, or keys have a meaning already. */
const BUSY = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]';

/**
 * `j` and `k` go from row to row, `Enter` opens one (it is a link), `x` chooses it, `/` goes to the search, `?` says
 * all this. Who speaks to their machine can switch them off, for a word would press many of them.
 */
export function useListKeys<Row extends { readonly id: string }>(
  region: RefObject<HTMLElement | null>,
  table: Table<Row>,
  canChoose: boolean,
): void {
  const now = useRef({ table, canChoose });
  useEffect(() => {
    now.current = { table, canChoose };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !areKeysOn()) return;
      if (!region.current || !(event.target instanceof Element) || event.target.closest(BUSY)) return;
      if (document.querySelector('[role=dialog][aria-modal=true]')) return;
      const act = { j: 1, k: -1 }[event.key];
      if (act) move(region.current, act);
      else if (event.key === 'x' && now.current.canChoose) {
        const id = focusedRow();
        if (!id) return;
        now.current.table.choose(toggled(now.current.table.chosen, id));
      } else if (event.key === '/') region.current.querySelector<HTMLElement>('[data-list-search]')?.focus();
      else if (event.key === '?') region.current.querySelector<HTMLElement>('[data-list-help]')?.click();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [region]);
}

const focusedRow = () => document.activeElement?.getAttribute('data-row');

/** Focuses the row so many further down, or the first. */
function move(region: HTMLElement, by: number): void {
  const links = [...region.querySelectorAll<HTMLElement>('[data-row]')];
  const at = links.findIndex((link) => link === document.activeElement);
  links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
}
