import { PASSWORD } from '@stipple/domain';
import { describe, expect, it, test } from 'vitest';
import { hashPassword, isPassword, passwordProblems } from './password.ts';

const about = ['Robin Fox', 'robin.fox@northfold.example'];
const codesOf = (password: string) => passwordProblems(password, about).map(({ code }) => code);

describe('a password', () => {
  test.each([
    ['too short', 'k9#vQ2!x', 'TOO_SHORT'],
    ['in every list', '1234567890123', 'TOO_COMMON'],
    ['known, with a year behind it', 'password2026', 'TOO_COMMON'],
    ['a row of keys', 'qwertyuiop[]', 'TOO_COMMON'],
    ['one letter', 'aaaaaaaaaaaaaaaa', 'TOO_COMMON'],
    ['a word again and again', 'dragondragondragon', 'TOO_COMMON'],
    ['known, in letters that look alike', 'P@ssw0rd1234', 'TOO_COMMON'],
    ['the name', 'the Robin sings here', 'TELLS_OWNER'],
    ['the address', 'northfold forever 1', 'TELLS_OWNER'],
    ['our name', 'Stipple is a lamp', 'TELLS_OWNER'],
    ['a book', 'x1'.repeat(150), 'TOO_LONG'],
  ])('that is %s is refused', (_, password, code) => {
    expect(codesOf(password)).toEqual([code]);
  });

  test.each(['violet harbour lantern', 'kettle-9-otter-hum', 'Wq7!mz0e&Lp2', 'grüner Teekessel summt'])(
    'such as %j is taken',
    (password) => {
      expect(codesOf(password)).toEqual([]);
    },
  );

  it('is judged in no time, however long', () => {
    const started = performance.now();
    passwordProblems('aZ9!'.repeat(PASSWORD.max / 4), about);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('what is kept of it', () => {
  it('is an argon2id hash with a salt, which only it opens', async () => {
    const [kept, again] = [await hashPassword('violet harbour lantern'), await hashPassword('violet harbour lantern')];
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept).not.toBe(again);
    expect(await isPassword('violet harbour lantern', kept)).toBe(true);
    expect(await isPassword('violet harbour lanterns', kept)).toBe(false);
    expect(await isPassword('', kept)).toBe(false);
  });

  it('opens to the same letters typed another way', async () => {
    const kept = await hashPassword('grüner Teekessel');
    expect(await isPassword('gru\u0308ner Teekessel', kept)).toBe(true);
  });

  it('of nobody is opened by nothing, not even by what stands behind it', async () => {
    expect(await isPassword('nobody', null)).toBe(false);
  });
});
