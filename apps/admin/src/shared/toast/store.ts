import { useSyncExternalStore } from 'react';

/** Something that has come to pass, told at the edge of the window. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  /** One thing that can be done about it, such as undoing it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Tells it. At most three stand at a time. */
export function toast(told: Omit<Toast, 'id' | 'tone'> & { readonly tone?: Toast['tone'] }): number {
  lastId += 1;
  change([...toasts.slice(-2), { tone: 'plain', ...told, id: lastId }]);
  return lastId;
}

/** Takes one away. */
export const dismiss = (id: number): void => change(toasts.filter((each) => each.id !== id));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Those that stand now, the latest last. */
export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, () => toasts);
