import { expect, test } from 'vitest';
import { isDue } from './due.ts';

test.each([
  ['2026-08-06', 3, '2026-11-06', true],
  ['2026-08-06', 3, '2026-11-05', false],
  ['2025-12-31', 24, '2026-11-27', false],
  [null, 24, '2026-11-27', true],
] as const)('a treatment of %s is %i months ago on %s: %s', (since, months, today, due) => {
  expect(isDue(since, months, today)).toBe(due);
});
