import { addMonths, birthdayAt, type Consultation } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { consultation, settings, TODAY } from '../test/world.ts';
import { screen } from './screen.ts';

const screened = (given: Partial<Consultation>, asOf: string = TODAY, s = settings()) => {
  const result = screen(consultation(given), s, asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('the outcome of several findings', () => {
  it('is the heaviest, and shows all, heaviest first', () => {
    const got = screened({
      keloid: 'yes',
      bleedingDisorder: 'yes',
      areaActive: 'yes',
      lidocaineRisk: 'yes',
      bornOn: undefined,
    });
    expect(got.findings.map((f) => f.severity)).toEqual(['BLOCK', 'REFER', 'DEFER', 'CAUTION', 'INFO']);
    expect(got.outcome).toBe('BLOCK');
    expect(got.openQuestions[0]).toMatchObject({ rule: 'A1', blockClass: true });
  });

  it('WITHHELD stands above REFER', () => {
    expect(screened({ keloid: undefined, bleedingDisorder: 'yes' })).toMatchObject({
      outcome: 'WITHHELD',
      planWithheld: true,
    });
  });

  it.each([
    ['REFER shows a provisional plan', { bloodThinner: 'yes' }, false, true],
    ['DEFER shows a provisional plan', { areaClearedOn: '2026-06-10' }, false, true],
    ['A12 at 9 withholds it', { diabetes: 'yes', a1cPercent: 9 }, true, true],
    ['CAUTION alone is a plain plan', { lidocaineRisk: 'yes' }, false, false],
    ['an open question makes it provisional', { oilySkin: 'yes', seborrhoea: undefined }, false, true],
  ] as const)('%s', (_name, given, withheld, provisional) => {
    expect(screened(given)).toMatchObject({ planWithheld: withheld, provisional });
  });

  it('waits for the latest of several deferrals, and for no day while one is open', () => {
    const two = { areaClearedOn: '2026-06-10', laserRemovedOn: '2026-05-01' };
    expect(screened(two).deferral).toEqual({ open: false, until: '2026-07-30' });
    expect(screened({ ...two, seborrhoea: 'yes' }).deferral).toEqual({ open: true, until: null });
    expect(screened({}).deferral).toEqual({ open: false, until: null });
  });

  it('excludes zones, ingredients and the topical anaesthetic', () => {
    const got = screened({
      lesions: [{ zone: 'vertex', suspicious: 'no' }],
      pigmentAllergy: 'yes',
      allergens: ['PPD', '77266', 'PPD'],
      lidocaineRisk: 'yes',
    });
    expect(got).toMatchObject({
      excludedZones: ['vertex'],
      excludedIngredients: ['77266', 'PPD'],
      noTopicalAnaesthetic: true,
    });
  });

  it('says which rules and settings answered', () => {
    expect(screened({}).versions).toEqual({ rules: '1.0.0', settings: 'test-1' });
  });
});

describe('letters, decisions and days to ask again', () => {
  const by = { practitioner: 'P. Example', reason: 'seen', on: '2026-06-14' };

  it('a letter shows what it lowered', () => {
    const letters = [
      { rule: 'A7' as const, from: 'Dr A', on: '2026-06-01', scope: 'smp' },
      { rule: 'A7' as const, from: 'Dr B', on: '2026-06-10', scope: 'smp' },
    ];
    const found = screened({ bleedingDisorder: 'yes', letters }).findings.find((f) => f.rule === 'A7');
    expect(found).toMatchObject({ severity: 'INFO', loweredFrom: 'REFER', letter: { from: 'Dr B' } });
    expect(
      screened({ bleedingDisorder: 'yes', letters: letters.toReversed() }).findings.find((f) => f.rule === 'A7'),
    ).toEqual(found);
  });

  it('a waived patch test is told to the client', () => {
    const found = screened({ patchTests: [], overrides: [{ rule: 'A21', ...by }] }).findings.find(
      (f) => f.rule === 'A21',
    );
    expect(found).toMatchObject({
      tellClient: true,
      override: { practitioner: 'P. Example' },
      notice: { key: 'a21.waived', values: { practitioner: 'P. Example', reason: 'seen' } },
    });
  });

  it('decisions that may not count are listed', () => {
    const overrides = [
      { rule: 'A7' as const, ...by },
      { rule: 'A2' as const, ...by },
      { rule: 'A6' as const, ...by },
    ];
    const got = screened({ bleedingDisorder: 'yes', pregnantOrBreastfeeding: 'yes', lidocaineRisk: 'yes', overrides });
    expect(got.refusedOverrides).toEqual([
      { rule: 'A2', practitioner: 'P. Example' },
      { rule: 'A7', practitioner: 'P. Example' },
    ]);
    expect(got.outcome).toBe('BLOCK');
  });

  it('A2 shows the day the practitioner entered, and none of its own', () => {
    expect(screened({ pregnantOrBreastfeeding: 'yes' }).findings[0]?.reaskOn).toBeUndefined();
    const reasks = [
      { rule: 'A2' as const, on: '2027-01-10' },
      { rule: 'A2' as const, on: '2026-12-01' },
    ];
    expect(screened({ pregnantOrBreastfeeding: 'yes', reasks }).findings[0]?.reaskOn).toBe('2027-01-10');
  });

  it('A25 is looked at again after 14 days, or when the practitioner says', () => {
    expect(screened({ veryDry: 'yes' }).findings[0]?.reaskOn).toBe('2026-06-29');
    expect(screened({ veryDry: 'yes', reasks: [{ rule: 'A25', on: '2026-07-20' }] }).findings[0]?.reaskOn).toBe(
      '2026-07-20',
    );
  });

  it('never advises to stop a medicine', () => {
    const said = screened({ bloodThinner: 'yes', isotretinoin: 'yes' }).findings.map((f) => f.message.key);
    expect(said).toContain('a8.prescriber');
  });
});

describe('days', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s + %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2008-02-29', '2026-02-28', 'BLOCK'],
    ['2008-02-29', '2026-03-01', 'INFO'],
    ['2008-06-15', '2026-06-15', 'INFO'],
  ])('born on %s, on %s: %s', (bornOn, on, outcome) => {
    const patchTests = [{ productId: 'black-1', lot: 'L1', on: '2026-01-01', reaction: 'no' as const }];
    expect(screened({ bornOn, patchTests }, on).outcome).toBe(outcome);
    expect(birthdayAt('2008-02-29', 20)).toBe('2028-02-29');
  });

  it('a clinic may set a higher age, never a lower one', () => {
    expect(screened({ bornOn: '2006-01-01' }, TODAY, settings({ 'safety.minimumAge': 21 })).outcome).toBe('BLOCK');
    expect(() => settings({ 'safety.minimumAge': 17 })).toThrow('OUT_OF_RANGE');
  });
});
