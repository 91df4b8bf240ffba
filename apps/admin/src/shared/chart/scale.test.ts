import { expect, it } from 'vitest';
import { stretchesOf, ticksOf } from './scale.ts';

it.each([
  [0, 100, [0, 50, 100]],
  [1, 5, [1, 2, 3, 4, 5]],
  [0, 3, [0, 1, 2, 3]],
  [0, 47, [0, 20, 40, 60]],
  [0, 0, [0, 1]],
  [0, 1_234, [0, 500, 1_000, 1_500]],
])('from %d to %d an axis says %j', (low, high, ticks) => {
  expect(ticksOf(low, high)).toEqual(ticks);
});

it('breaks a course where nothing was measured', () => {
  expect(stretchesOf([4, 5, null, 3, null, null, 1, 2])).toEqual([[0, 1], [3], [6, 7]]);
  expect(stretchesOf([null, null])).toEqual([]);
});
