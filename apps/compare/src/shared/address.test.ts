import { expect, test } from 'vitest';
import { differInPicksOnly, pickedIn, withoutPick, withoutPicks, withPick } from './address.ts';

const params = (query: string) => new URLSearchParams(query);

test('picking keeps the rest of the address, paging too', () => {
  expect(withPick(params('place=Leeds&after=x'), 'a')).toBe('?place=Leeds&after=x&pick=a');
  expect(withPick(params('pick=a'), 'b')).toBe('?pick=a&pick=b');
  expect(withoutPick(params('pick=a&sort=price&pick=b'), 'a')).toBe('?sort=price&pick=b');
  expect(withoutPick(params('pick=a'), 'a')).toBe('');
  expect(withoutPicks(params('pick=a&for=areata&pick=b'))).toBe('?for=areata');
});

test('nobody is picked twice, and a fifth one not at all', () => {
  expect(withPick(params('pick=a'), 'a')).toBe('?pick=a');
  expect(withPick(params('pick=a&pick=b&pick=c&pick=d'), 'e')).toBe('?pick=a&pick=b&pick=c&pick=d');
});

test('what is no id is passed over', () => {
  const hostile = params('pick=&pick=%00&pick=a%26pick%3Db&pick=%22%3E%3Cscript%3E&pick=A_-9');
  expect(pickedIn(hostile)).toEqual(['A_-9']);
  expect(withPick(hostile, 'b')).toBe('?pick=A_-9&pick=b');
});

test('a page is asked for anew when more than the picks changes', () => {
  const at = (path: string) => new URL(path, 'https://stipple.example');
  expect(differInPicksOnly(at('/en/find?for=areata'), at('/en/find?for=areata&pick=a'))).toBe(true);
  expect(differInPicksOnly(at('/en/find?pick=a'), at('/en/find?pick=a&for=areata'))).toBe(false);
  expect(differInPicksOnly(at('/en/find?pick=a'), at('/de/find?pick=b'))).toBe(false);
  expect(differInPicksOnly(at('/en/find?pick=a'), at('/en/find?pick=a'))).toBe(false);
});
