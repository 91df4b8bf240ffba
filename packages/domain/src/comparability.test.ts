import { describe, expect, test } from 'vitest';
import { type CaptureFacts, comparability, type ComparabilityPoint } from './comparability.ts';

const shot = (facts: Partial<CaptureFacts> = {}): CaptureFacts => ({
  moment: 'before',
  view: 'front',
  light: 'overhead',
  distanceCm: 120,
  background: 'plain_dark',
  hairLengthMm: 1,
  dry: true,
  retouched: false,
  daysHealed: null,
  ...facts,
});
const healed = (facts: Partial<CaptureFacts> = {}) => shot({ moment: 'healed', daysHealed: 60, ...facts });
const whole = [shot(), healed(), shot({ view: 'vertex' }), healed({ view: 'vertex' }), healed({ view: 'left_45' })];

test('photos taken by the book score nine', () => {
  expect(comparability(whole).score).toBe(9);
});

describe('each point is lost alone', () => {
  test.each<[ComparabilityPoint, readonly CaptureFacts[]]>([
    ['same_distance', [...whole, healed({ distanceCm: 140 })]],
    ['same_light', [...whole, healed({ light: 'ambient' })]],
    ['same_background', [...whole, healed({ background: 'room' })]],
    ['same_hair_length', [...whole, healed({ hairLengthMm: 5 })]],
    ['dry', [...whole, shot({ dry: false })]],
    ['days_stated', [...whole, healed({ daysHealed: null })]],
    ['several_views', [shot(), healed()]],
    ['unretouched', [...whole, shot({ retouched: true })]],
  ])('%s', (point, photos) => {
    const { score, points } = comparability(photos);
    expect(points[point]).toBe('broken');
    expect(score).toBe(8);
  });
});

test('before and after from different sides compare nothing', () => {
  const { points } = comparability([shot({ view: 'front' }), healed({ view: 'vertex' })]);
  expect(points).toMatchObject({ same_view: 'broken', same_light: 'unknown', same_distance: 'unknown' });
});

test('what nobody stated is not kept, and small differences are none', () => {
  expect(comparability([...whole, healed({ light: null })]).points.same_light).toBe('unknown');
  expect(comparability([...whole, healed({ distanceCm: 130, hairLengthMm: 3 })]).score).toBe(9);
});

test('a case without photos scores nothing', () => {
  expect(comparability([]).score).toBe(0);
});
