import { describe, expect, it, test } from 'vitest';
import { codeStep, newAuthenticatorSecret } from './authenticator-code.ts';

/** RFC 6238, appendix B: the secret "12345678901234567890" in base 32, and its codes (the last six of eight digits). */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('of RFC 6238 at %i s is %s', (seconds, code) => {
    expect(codeStep(SECRET, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
  });

  it('may be a step early or late, and no more', () => {
    const seconds = 1_111_111_109;
    const step = Math.floor(seconds / 30);
    for (const off of [-30, 0, 30]) expect(codeStep(SECRET, '081804', at(seconds + off), null), `${off}`).toBe(step);
    for (const off of [-90, 90]) expect(codeStep(SECRET, '081804', at(seconds + off), null), `${off}`).toBeNull();
  });

  it('counts once, and an older one not at all', () => {
    const seconds = 1_111_111_109;
    const step = Math.floor(seconds / 30);
    expect(codeStep(SECRET, '081804', at(seconds), step)).toBeNull();
    expect(codeStep(SECRET, '081804', at(seconds), step + 1)).toBeNull();
    expect(codeStep(SECRET, '081804', at(seconds), step - 1)).toBe(step);
  });

  test.each(['', '12345', '1234567', 'abcdef', '08 1804x', '０８１８０４'])('is not %j', (code) => {
    expect(codeStep(SECRET, code, at(1_111_111_109), null)).toBeNull();
  });

  it('may be typed in two halves', () => {
    expect(codeStep(SECRET, '081 804', at(1_111_111_109), null)).not.toBeNull();
  });
});

it('comes of a secret of 160 bits', () => {
  expect(newAuthenticatorSecret()).toMatch(/^[A-Z2-7]{32}$/);
});
