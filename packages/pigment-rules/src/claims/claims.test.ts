import { describe, expect, it } from 'vitest';
import { ENGLISH, englishText, inEnglish } from '../messages/en.ts';
import { answeringText } from './answer.ts';
import { CLAIMS, CONTRADICTIONS } from './claims.ts';

describe('the claims of the founding documents (domain.md section 12)', () => {
  it('are 62, one row each', () => {
    expect(CLAIMS.map((c) => c.number)).toEqual(Array.from({ length: 62 }, (_, i) => i + 1));
  });

  it('have each an answering text; none is without', () => {
    const without = CLAIMS.filter((c) => !c.answers.some((a) => (answeringText(a)?.length ?? 0) > 10)).map(
      (c) => `${c.number} ${c.claim}`,
    );
    expect(without).toEqual([]);
    for (const c of CLAIMS) for (const a of c.answers) expect(answeringText(a), `${c.number} ${a}`).toBeDefined();
  });

  it('an answer that is not there is seen as missing', () => {
    expect(answeringText('word:t.none')).toBeUndefined();
    expect(answeringText('rule:Z1')).toBeUndefined();
    expect(answeringText('setting:none')).toBeUndefined();
    expect(answeringText('scale:none')).toBeUndefined();
  });
});

describe('the contradictions (a) to (l)', () => {
  it('have each a wording', () => {
    expect(CONTRADICTIONS.map((c) => c.letter).join('')).toBe('abcdefghijkl');
    for (const c of CONTRADICTIONS) expect(englishText(c.wording)?.length, c.letter).toBeGreaterThan(10);
  });
});

describe('the English catalogue', () => {
  it('promises nothing, alarms nobody, and never advises to stop a medicine', () => {
    for (const [key, text] of Object.entries(ENGLISH)) {
      expect(text, key).not.toMatch(
        /guarantee|permanent|painless|risk-free|100 ?% safe|cure|danger|warning!|emergency|scary/i,
      );
      expect(text, key).not.toMatch(/(?<!do not )\bstop (taking|your|any|the medicine)/i);
      expect(text, key).not.toMatch(/!/);
    }
    expect(ENGLISH['a8.prescriber']).toContain('do not stop');
    expect(ENGLISH['a9.current']).toContain('do not stop');
  });

  it('fills in values, and leaves what is missing visible', () => {
    expect(inEnglish({ key: 'h.missing', values: { kind: 'licence', day: '2026-06-01' } })).toBe(
      'No licence on record for 2026-06-01: not bookable.',
    );
    expect(inEnglish({ key: 'h.missing', values: {} })).toContain('{kind}');
    expect(inEnglish({ key: 'no.such', values: {} })).toBe('no.such');
    expect(inEnglish({ key: 'ask.scars.healedOn', values: {} })).toContain('Day of the injury');
    expect(inEnglish({ key: 'ask.nothing.here', values: {} })).toBe('ask.nothing.here');
  });
});
