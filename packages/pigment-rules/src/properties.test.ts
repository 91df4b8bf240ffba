import { ANSWERS, CONSULTATION, INDICATIONS, type Consultation, type Question } from '@stipple/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLACK, catalogue, consultation, PRICES, settings, SHADED, TODAY } from '../test/world.ts';
import { evaluate } from './evaluate.ts';
import { screen } from './screen.ts';
import { weight } from './severity.ts';

const QUESTIONS = Object.entries(CONSULTATION.fields)
  .filter(([, shape]) => shape.kind === 'answer')
  .map(([name]) => name as Question);
const RISK_FREE: readonly Question[] = ['diabetesControlled'];
const past = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => new Date(Date.UTC(2026, 5, 15) - n * 86_400_000).toISOString().slice(0, 10));
const answers = fc.record(
  Object.fromEntries(QUESTIONS.map((q) => [q, fc.option(fc.constantFrom(...ANSWERS), { nil: undefined })])),
);
const details = fc.record(
  {
    indications: fc.uniqueArray(fc.constantFrom(...INDICATIONS), { minLength: 1, maxLength: 3 }),
    isotretinoinEndedOn: past,
    chemotherapyEndedOn: past,
    areaClearedOn: past,
    areataStableSince: past,
    transplantOn: past,
    laserRemovedOn: past,
    a1cPercent: fc.double({ min: 4, max: 14, noNaN: true }),
    allergens: fc.uniqueArray(fc.constantFrom('77266', 'PPD', 'nickel')),
    expectations: fc.uniqueArray(fc.constantFrom('regrowth' as const, 'permanence' as const, 'immediate' as const)),
    scars: fc.array(
      fc.record(
        {
          type: fc.constantFrom('trauma' as const, 'fut_strip' as const, 'keloid' as const),
          red: fc.constantFrom(...ANSWERS),
          healedOn: past,
        },
        { requiredKeys: ['type'] },
      ),
      { maxLength: 3 },
    ),
    lesions: fc.array(
      fc.record({
        zone: fc.constantFrom('vertex' as const, 'frontal' as const),
        suspicious: fc.constantFrom(...ANSWERS),
      }),
      { maxLength: 3 },
    ),
    patchTests: fc.array(
      fc.record({
        productId: fc.constantFrom('black-1', 'shade-3'),
        lot: fc.constantFrom('L1', 'S9'),
        on: past,
        reaction: fc.constantFrom(...ANSWERS),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const anyone = fc
  .tuple(answers, details)
  .map(([a, d]): Consultation => consultation({ ...a, ...d } as Partial<Consultation>));
const outcomeOf = (c: Consultation) => {
  const result = screen(c, settings(), TODAY);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return weight(result.value.outcome);
};

describe('properties of the safety rules', () => {
  it('adding a risk never lowers the outcome', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...QUESTIONS.filter((q) => !RISK_FREE.includes(q))), (c, question) => {
        const before = outcomeOf({ ...c, [question]: 'no' });
        expect(outcomeOf({ ...c, [question]: 'yes' })).toBeGreaterThanOrEqual(before);
        expect(outcomeOf({ ...c, [question]: undefined })).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('one more scar, lesion, allergen, expectation or indication never lowers it', () => {
    const more = fc.constantFrom<Partial<Consultation>>(
      { scars: [{ type: 'trauma', red: 'yes' }] },
      { scars: [{ type: 'keloid' }] },
      { lesions: [{ zone: 'vertex', suspicious: 'yes' }] },
      { allergens: ['chrome'] },
      { expectations: ['regrowth'] },
      { indications: ['telogen'] },
      { indications: ['unknown'] },
      { patchTests: [{ productId: 'x', lot: '9', on: '2026-06-01', reaction: 'yes' }] },
    );
    fc.assert(
      fc.property(anyone, more, (c, risk) => {
        const worse = Object.fromEntries(
          Object.entries(risk).map(([key, list]) => [
            key,
            [...((c[key as keyof Consultation] as unknown[] | undefined) ?? []), ...(list as unknown[])],
          ]),
        );
        const merged = {
          ...c,
          ...worse,
          ...(risk.indications ? { indications: [...new Set([...c.indications, ...risk.indications])] } : {}),
          ...(risk.expectations
            ? { expectations: [...new Set([...(c.expectations ?? []), ...risk.expectations])] }
            : {}),
        };
        expect(outcomeOf(merged)).toBeGreaterThanOrEqual(outcomeOf(c));
      }),
      { numRuns: 300 },
    );
  });

  it('a worse A1C never lowers it', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.double({ min: 4, max: 14, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (c, a1cPercent, worse) => {
          expect(outcomeOf({ ...c, a1cPercent: a1cPercent + worse })).toBeGreaterThanOrEqual(
            outcomeOf({ ...c, a1cPercent }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('BLOCK and WITHHELD never show a plan, and every finding carries sources', () => {
    fc.assert(
      fc.property(anyone, (c) => {
        const result = evaluate({
          consultation: c,
          settings: settings(),
          catalogue: catalogue(),
          priceBook: PRICES,
          asOf: TODAY,
        });
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const { outcome, pigment, sessions, quote, safety } = result.value;
        if (outcome === 'BLOCK' || outcome === 'WITHHELD') {
          expect([sessions, pigment?.candidates ?? []]).toEqual([null, []]);
          expect(quote.kind).toBe('none');
        }
        expect(safety.findings.every((f) => f.sources.length > 0)).toBe(true);
        for (const s of sessions?.sessions ?? [])
          if (s.on !== null && safety.deferral.until) expect(s.on >= safety.deferral.until).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for any order of the input', () => {
    const turned = (c: Consultation): Consultation =>
      Object.fromEntries(
        Object.entries(c)
          .toReversed()
          .map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
      ) as unknown as Consultation;
    fc.assert(
      fc.property(anyone, (c) => {
        const answer = (given: Consultation, products: Parameters<typeof catalogue>[0]) =>
          evaluate({
            consultation: given,
            settings: settings(),
            catalogue: catalogue(products),
            priceBook: PRICES,
            asOf: TODAY,
          });
        expect(answer(turned(c), [SHADED, BLACK])).toEqual(answer(c, [BLACK, SHADED]));
      }),
      { numRuns: 200 },
    );
  });

  it('anything at all is an answer or a list of problems, never a throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (c, asOf) => {
        const screened = screen(c as Consultation, settings(), asOf as string);
        const whole = evaluate({ consultation: c, settings: settings(), catalogue: asOf, asOf: TODAY } as Parameters<
          typeof evaluate
        >[0]);
        expect(screened.ok ? 1 : screened.problems.length).toBeGreaterThan(0);
        expect(whole.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(evaluate(undefined as unknown as Parameters<typeof evaluate>[0]).ok).toBe(false);
  });
});
