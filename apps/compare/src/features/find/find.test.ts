import { describe, expect, test } from 'vitest';
import { changed, relaxed, statedIn, without, withoutAll } from './changes.ts';
import { facetsOf, filterOf, searchIn, variablesOf } from './search.ts';

const address = (query: string) => new URLSearchParams(query);
const search = (query: string) => searchIn(address(query));

describe('an address as a search', () => {
  test('says where, what for and what it must be', () => {
    const asked = search(
      'place=Manchester&r=32.2&for=aga_male&scale=norwood&stage=III&skin=II' +
        '&cred=training&cred=insurance&speaks=de&speaks=en&rating=4.5&reviews=10&serves=women' +
        '&currency=GBP&min=400&max=900.5&q=byrne&sort=price',
    );
    expect(filterOf(asked)).toEqual({
      near: { place: 'Manchester', radiusKm: 32.2 },
      need: { indication: 'AGA_MALE', scale: 'NORWOOD', stage: 'III', fitzpatrick: 'II' },
      credentials: ['TRAINING', 'INSURANCE'],
      languages: ['de', 'en'],
      minRating: 4.5,
      minReviews: 10,
      serves: 'WOMEN',
      price: { currency: 'GBP', minMinor: 40_000, maxMinor: 90_050 },
      text: 'byrne',
    });
    expect(asked.order).toBe('price');
  });

  test('a place chosen from the list goes before its name, which stays to be shown', () => {
    const asked = search('place=Cambridge&near=CAAAAAAAAAAAAAAAAAAAAAAAWjxf');
    expect(filterOf(asked).near).toEqual({ placeId: 'CAAAAAAAAAAAAAAAAAAAAAAAWjxf', radiusKm: 80 });
    expect(variablesOf(asked)).toMatchObject({ near: 'CAAAAAAAAAAAAAAAAAAAAAAAWjxf', isPicked: true });
    expect(asked.place).toBe('Cambridge');
  });

  test.each([
    ['', {}],
    ['place=++&near=<script>&r=-4', {}],
    ['rating=9&reviews=0&serves=dogs&cred=magic&speaks=EN&speaks=%27', {}],
    ['for=density', { service: 'DENSITY' }],
    ['min=10&max=20', {}],
    ['currency=XXX&max=20', {}],
    ['r=99999&place=Leeds', { near: { place: 'Leeds', radiusKm: 80 } }],
    ['currency=JPY&min=9000&max=100', { price: { currency: 'JPY', minMinor: 100, maxMinor: 9000 } }],
  ])('"%s" asks for no more than it means', (query, filter) => {
    // Nothing is looked for: prices are those of a whole scalp, not of a consultation.
    expect(filterOf(search(query))).toEqual({ service: 'FULL_SCALP', ...filter });
  });

  test('an order that needs something that is not stated is the rank', () => {
    expect(search('sort=distance').order).toBe('rank');
    expect(search('sort=price&max=3').order).toBe('rank');
    expect(search('sort=best').order).toBe('rank');
    expect(search('sort=distance&place=Leeds').order).toBe('distance');
  });

  test('pages go forwards from one cursor and backwards from the other', () => {
    expect(variablesOf(search('after=abc'))).toMatchObject({ first: 10, after: 'abc' });
    expect(variablesOf(search('before=abc&after=x'))).toMatchObject({ last: 10, before: 'abc' });
    expect(variablesOf(search(''))).not.toHaveProperty('last');
  });

  test('facets of another cause are not counted', () => {
    expect(facetsOf(search('for=areata'))).not.toContain('STAGE');
    expect(facetsOf(search('for=transplant_scar'))).toContain('SCAR_TYPE');
    expect(facetsOf(search('for=aga_male'))).toEqual(expect.arrayContaining(['STAGE', 'MONK_TONE']));
    expect(facetsOf(search('skin=II'))).toContain('SKIN_TONE');
    expect(facetsOf(search('skin=II&monk=3'))).toContain('MONK_TONE');
  });
});

describe('changes of an address', () => {
  const full = address('place=Leeds&for=aga_male&stage=norwood+III&cred=training&cred=insurance&hair=&after=x&pick=a');

  test('a chip removes what it names and nothing else, and the list starts anew', () => {
    expect(statedIn(searchIn(full))).toEqual([
      { part: 'INDICATION' },
      { part: 'STAGE' },
      { part: 'CREDENTIALS', value: 'training' },
      { part: 'CREDENTIALS', value: 'insurance' },
    ]);
    expect(without(full, 'CREDENTIALS', 'training')).toBe(
      '?place=Leeds&for=aga_male&stage=norwood+III&cred=insurance&pick=a',
    );
    expect(without(full, 'STAGE')).toBe('?place=Leeds&for=aga_male&cred=training&cred=insurance&pick=a');
    expect(withoutAll(full)).toBe('?place=Leeds&pick=a');
  });

  test('a relaxation widens the circle or gives one part up', () => {
    expect(relaxed(full, { part: 'NEAR', radiusKm: 95 })).toBe(
      '?place=Leeds&for=aga_male&stage=norwood+III&cred=training&cred=insurance&pick=a&r=95',
    );
    expect(relaxed(full, { part: 'CREDENTIALS', radiusKm: null })).toBe(
      '?place=Leeds&for=aga_male&stage=norwood+III&pick=a',
    );
    expect(relaxed(address('currency=EUR&max=100&sort=price'), { part: 'PRICE' })).toBe('?sort=price');
  });

  test('what belonged to another cause does not come to life when that cause goes', () => {
    expect(without(address('for=aga_male&scar=fut_strip&stage=ludwig+II'), 'INDICATION')).toBe('?');
    expect(changed(address('for=aga_male&stage=norwood+V'), { for: null })).toBe('?stage=norwood+V');
  });
});
