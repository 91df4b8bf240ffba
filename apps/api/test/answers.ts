import { expect } from 'vitest';
import type { Answer } from './http.ts';

/** The data of an answer without errors. */
export function dataOf({ data, errors }: Answer): unknown {
  expect(errors).toBeUndefined();
  return data;
}

/** A value deep in an answer; `*` takes every item of a list. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((from, key, i, keys) => {
    if (key !== '*') return (from as Record<string, unknown> | undefined)?.[key];
    const rest = keys.splice(i + 1).join('.');
    return (from as unknown[]).map((item) => (rest === '' ? item : at(item, rest)));
  }, value);
}

/** The same as text: an id or a cursor, say. */
export const textAt = (value: unknown, path: string): string => String(at(value, path));
