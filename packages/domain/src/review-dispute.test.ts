import { expect, test } from 'vitest';
import { disputeDue } from './review-dispute.ts';

test.each([
  ['fake', '2026-03-15T10:00:00.000Z'],
  ['harmful', '2026-03-02T10:00:00.000Z'],
  ['illegal', '2026-03-02T10:00:00.000Z'],
] as const)('a dispute because of %s is due by %s', (reason, due) => {
  expect(disputeDue(reason, new Date('2026-03-01T10:00:00Z')).toISOString()).toBe(due);
});
