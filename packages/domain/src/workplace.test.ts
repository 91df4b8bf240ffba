import { expect, test } from 'vitest';
import { openUntil, resumedWorkplace } from './workplace.ts';

test.each([
  ['on the same day nothing happened', '2026-05-01', '2026-05-01', { fromOn: '2024-01-01' }, null],
  [
    'later, the absence is a gap',
    '2026-05-01',
    '2026-08-01',
    { fromOn: '2026-08-01' },
    { fromOn: '2024-01-01', untilOn: '2026-05-01' },
  ],
])('back %s', (_, leftOn, today, current, ended) => {
  expect(resumedWorkplace({ fromOn: '2024-01-01' }, leftOn, today)).toEqual({ current, ended });
});

test.each([
  [null, null, null],
  ['2026-05-01', null, '2026-05-01'],
  [null, '2026-05-01', '2026-05-01'],
  ['2026-05-02', '2026-05-01', '2026-05-01'],
])('left on %s, closed on %s: until %s', (leftOn, closedOn, until) => {
  expect(openUntil(leftOn, closedOn)).toBe(until);
});
