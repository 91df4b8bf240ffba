import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings, TODAY } from '../test/world.ts';
import * as rules from './index.ts';

/** What is given and answered, whatever the types say. */
type Loose = (...given: unknown[]) => { ok: boolean; problems?: unknown[] };

const loose = (f: unknown) => f as Loose;
const PUBLIC: Record<string, (input: unknown) => { ok: boolean; problems?: unknown[] }> = {
  screen: (x) => loose(rules.screen)(x, settings(), TODAY),
  'screen, settings': (x) => loose(rules.screen)({}, x, TODAY),
  'screen, day': (x) => loose(rules.screen)({}, settings(), x),
  evaluate: (x) => loose(rules.evaluate)(x),
  aftercarePlan: (x) => loose(rules.aftercarePlan)(x, settings()),
  assessColour: (x) => loose(rules.assessColour)(x, x, true, settings()),
  checkMix: (x) => loose(rules.checkMix)(x, x, x),
  checkDepth: (x) => loose(rules.checkDepth)(x, settings()),
  badges: (x) => loose(rules.badges)(x, settings(), TODAY),
  bookable: (x) => loose(rules.bookable)(x, settings(), TODAY),
  stipple: (x) => loose(rules.stipple)(x),
};

describe('every public function takes anything: it answers, or lists what is wrong', () => {
  it.each(Object.keys(PUBLIC))('%s', (name) => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const answer = PUBLIC[name]?.(input);
        expect(answer?.ok === true || (answer?.problems?.length ?? 0) > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('no number of an answer is NaN or infinite', () => {
    const text = JSON.stringify(rules, (_key, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'bad' : value,
    );
    expect(text).not.toContain('"bad"');
  });
});
