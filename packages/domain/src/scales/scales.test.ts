import { describe, expect, it } from 'vitest';
import {
  fischerSallerRange,
  fitzpatrickOfScore,
  fitzpatrickScore,
  INDICATIONS,
  itaClass,
  itaDegree,
  MONK_SWATCHES,
  MONK_TONES,
  monkGroupOf,
  parseHairColour,
  parseStage,
  saltClass,
  saltScore,
  saltSeverity,
  SCALES,
  scaleValue,
  STAGES,
} from './index.ts';

describe('the catalogue of scales', () => {
  it('gives every value a code of its own, a name, a definition and a source', () => {
    for (const scale of SCALES) {
      expect(new Set(scale.values.map((v) => v.code)).size, scale.code).toBe(scale.values.length);
      for (const v of scale.values) {
        expect(v.name.length, `${scale.code}.${v.code}`).toBeGreaterThan(0);
        expect(v.definition.endsWith('.'), `${scale.code}.${v.code}`).toBe(true);
        expect(v.source.ref.length, `${scale.code}.${v.code}`).toBeGreaterThan(3);
      }
    }
  });

  it('has all Norwood variants, nine Savin images and thirteen indications', () => {
    expect(STAGES.norwood).toEqual([
      'I',
      'II',
      'IIA',
      'III',
      'IIIA',
      'III_VERTEX',
      'IV',
      'IVA',
      'V',
      'VA',
      'VI',
      'VII',
    ]);
    expect(STAGES.savin).toHaveLength(9);
    expect(STAGES.ludwig).toHaveLength(3);
    expect(STAGES.sinclair).toHaveLength(5);
    expect(INDICATIONS).toHaveLength(13);
    expect(scaleValue('norwood', 'VA')?.source).toEqual({ tag: 'G', ref: 'Norwood 1975' });
    expect(scaleValue('norwood', 'VIII')).toBeUndefined();
    expect(scaleValue('hamilton', 'I')).toBeUndefined();
  });
});

describe('parseStage', () => {
  it.each([
    ['norwood', 'III vertex', 'III_VERTEX'],
    ['norwood', '3v', 'III_VERTEX'],
    ['norwood', 'NW3V', 'III_VERTEX'],
    ['norwood', 'IIIv', 'III_VERTEX'],
    ['norwood', 'III_VERTEX', 'III_VERTEX'],
    ['norwood', 'iii-a', 'IIIA'],
    ['norwood', 'Type 5A', 'VA'],
    ['norwood', 'NW 2', 'II'],
    ['norwood', 'NWIV', 'IV'],
    ['norwood', 'Norwood-Hamilton stage VII', 'VII'],
    ['norwood', 'Ⅳ', 'IV'],
    ['norwood', 'V', 'V'],
    ['norwood', '6a', undefined],
    ['norwood', 'IIII', undefined],
    ['norwood', '8', undefined],
    ['norwood', '4v', undefined],
    ['norwood', '', undefined],
    ['ludwig', '2', 'II'],
    ['ludwig', 'Ludwig III', 'III'],
    ['ludwig', 'IV', undefined],
    ['ludwig', 'x', undefined],
    ['sinclair', 'III', '3'],
    ['sinclair', 'grade 5', '5'],
    ['sinclair', '6', undefined],
    ['sinclair', 'bald', undefined],
    ['savin', 'I-3', 'I_3'],
    ['savin', '2 1', 'II_1'],
    ['savin', 'Savin III', 'III'],
    ['savin', 'frontal', 'FRONTAL'],
    ['savin', 'Advanced', 'ADVANCED'],
    ['savin', 'I', undefined],
    ['savin', 'II-4', undefined],
    ['savin', 'wide', undefined],
    ['savin', 'VIIV', undefined],
  ] as const)('%s %j is %s', (scale, text, code) => {
    expect(parseStage(scale, text)).toBe(code);
  });

  it('reads back every code and name of every scale', () => {
    for (const scale of ['norwood', 'ludwig', 'sinclair', 'savin'] as const) {
      for (const code of STAGES[scale]) {
        expect(parseStage(scale, code)).toBe(code);
        expect(parseStage(scale, scaleValue(scale, code)?.name ?? '')).toBe(code);
      }
    }
  });
});

describe('Fitzpatrick by questionnaire (opensnp.org/phenotypes/275)', () => {
  it.each([
    [0, 'I'],
    [6, 'I'],
    [7, 'II'],
    [13, 'II'],
    [14, 'III'],
    [20, 'III'],
    [21, 'IV'],
    [27, 'IV'],
    [28, 'V'],
    [34, 'V'],
    [35, 'VI'],
    [40, 'VI'],
    [41, undefined],
    [-1, undefined],
    [6.5, undefined],
    [Number.NaN, undefined],
  ] as const)('score %s is type %s', (score, type) => {
    expect(fitzpatrickOfScore(score)).toBe(type);
  });

  it('adds ten answers and refuses nine, or one out of range', () => {
    expect(fitzpatrickScore([4, 4, 4, 4, 4, 4, 4, 4, 4, 4])).toBe(40);
    expect(fitzpatrickScore([1, 1, 1, 1, 1, 1, 1, 1, 1])).toBeUndefined();
    expect(fitzpatrickScore([5, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBeUndefined();
  });
});

describe('ITA (classes closed above, rounded to 0.01)', () => {
  it.each([
    [55.004, 'light'],
    [55.006, 'very_light'],
    [55, 'light'],
    [41, 'intermediate'],
    [41.01, 'light'],
    [28, 'tan'],
    [10, 'brown'],
    [10.01, 'tan'],
    [-29.99, 'brown'],
    [-30, 'dark'],
    [-80, 'dark'],
    [Number.NaN, undefined],
  ] as const)('%s degrees is %s', (degree, cls) => {
    expect(itaClass(degree)).toBe(cls);
  });

  it('is not measurable for b* of zero or less, nor for what is no number', () => {
    expect(itaDegree({ L: 60, a: 5, b: 0 })).toBeUndefined();
    expect(itaDegree({ L: 60, a: 5, b: -3 })).toBeUndefined();
    expect(itaDegree({ L: Number.NaN, a: 5, b: 3 })).toBeUndefined();
    expect(itaDegree({ L: 60, a: 5, b: Number.NaN })).toBeUndefined();
    expect(itaDegree({ L: 70, a: 8, b: 20 })).toBe(45);
    expect(itaDegree({ L: 30, a: 8, b: 20 })).toBe(-45);
  });
});

describe('SALT (Olsen 2004; lower bound inclusive on the exact score)', () => {
  it.each([
    [{ top: 0, back: 0, left: 0, right: 0 }, 0, 'S0', 'none'],
    [{ top: 50, back: 20, left: 10, right: 10 }, 28.4, 'S2', 'moderate'],
    [{ top: 100, back: 100, left: 100, right: 100 }, 100, 'S5', 'very_severe'],
    [{ top: 100, back: 25, left: 25, right: 0 }, 50.5, 'S3', 'severe'],
    [{ top: 25, back: 25, left: 25, right: 25 }, 25, 'S2', 'moderate'],
    [{ top: 51, back: 0, left: 0, right: 0 }, 20.4, 'S1', 'mild'],
    [{ top: 100, back: 100, left: 50, right: 50 }, 82, 'S4', 'severe'],
  ] as const)('%j scores %s, class %s, %s', (loss, score, cls, severity) => {
    const got = saltScore(loss);
    expect(got).toBe(score);
    expect(saltClass(score)).toBe(cls);
    expect(saltSeverity(score)).toBe(severity);
  });

  it('holds 24.9 in S1 and refuses what is outside 0-100', () => {
    expect(saltClass(24.9)).toBe('S1');
    expect(saltSeverity(20.9)).toBe('mild');
    expect(saltSeverity(21)).toBe('moderate');
    expect(saltScore({ top: 101, back: 0, left: 0, right: 0 })).toBeUndefined();
    expect(saltScore({ top: -1, back: 0, left: 0, right: 0 })).toBeUndefined();
    expect(saltScore({ top: Number.NaN, back: 0, left: 0, right: 0 })).toBeUndefined();
    expect(saltClass(100.1)).toBeUndefined();
    expect(saltSeverity(-1)).toBeUndefined();
  });
});

describe('Monk tones and hair colours', () => {
  it('has ten tones with swatches, in three groups', () => {
    expect(MONK_TONES).toHaveLength(10);
    expect(Object.values(MONK_SWATCHES).every((s) => /^#[0-9a-f]{6}$/.test(s))).toBe(true);
    expect(MONK_TONES.map(monkGroupOf).join(' ')).toBe('light light light medium medium medium dark dark dark dark');
  });

  it.each([
    ['Q', 'P_T'],
    ['a', 'A'],
    ['red 4', 'I_IV'],
    ['Red 5', 'V_VI'],
    ['red 7', undefined],
    ['Z', undefined],
    ['', undefined],
  ] as const)('Fischer-Saller %j is %s', (sample, range) => {
    expect(fischerSallerRange(sample)).toBe(range);
  });

  it.each([
    ['Dark Brown', 'dark_brown'],
    ['blonde', 'light_blond'],
    ['gray', 'grey'],
    ['Salt-and-pepper', 'mixed'],
    ['purple', undefined],
  ] as const)('hair colour %j is %s', (text, code) => {
    expect(parseHairColour(text)).toBe(code);
  });
});
