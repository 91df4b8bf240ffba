import { expect, test } from 'vitest';
import { carried, pickedIn } from './address.ts';
import { isEmptyNeed, needIn, needInput, serviceWanted, stageValue } from './need.ts';

const need = (query: string) => needIn(new URLSearchParams(query));

test('an address says what a client looks for', () => {
  expect(need('for=aga_male&scale=norwood&stage=3+vertex&skin=II&monk=02&hair=dark_brown')).toEqual({
    indication: 'aga_male',
    scale: 'norwood',
    stage: 'III_VERTEX',
    fitzpatrick: 'II',
    hairColour: 'dark_brown',
  });
  expect(needInput(need('for=transplant_scar&scar=fut_strip&monk=4'))).toEqual({
    indication: 'TRANSPLANT_SCAR',
    scarType: 'FUT_STRIP',
    monk: 4,
  });
});

test.each(['', 'for=<script>', 'scale=norwood', 'scale=norwood&stage=IX', 'stage=III', 'monk=11', 'skin=iv'])(
  '"%s" states nothing',
  (query) => {
    expect(needInput(need(query))).toBeNull();
  },
);

test('place, need and picks go along from page to page, the rest stays', () => {
  expect(carried(new URLSearchParams('place=Leeds&for=areata&sort=price&after=x&pick=a&pick=b&hair='))).toBe(
    '?place=Leeds&for=areata&pick=a&pick=b',
  );
  expect(carried(new URLSearchParams('sort=price'))).toBe('');
});

test('each pick counts once, and no more than four', () => {
  expect(pickedIn(new URLSearchParams('pick=a&pick=a&pick=b&pick=c&pick=d&pick=e'))).toEqual(['a', 'b', 'c', 'd']);
});

test('one choice can carry scale and stage, and what belongs to another cause is passed over', () => {
  expect(need('for=aga_male&stage=norwood+III_VERTEX')).toEqual({
    indication: 'aga_male',
    scale: 'norwood',
    stage: 'III_VERTEX',
  });
  expect(need('for=aga_female&scale=norwood&stage=ludwig+II')).toMatchObject({ scale: 'ludwig', stage: 'II' });
  expect(need('for=aga_female&stage=norwood+III&scar=fut_strip')).toEqual({ indication: 'aga_female' });
  expect(need('stage=NORWOOD+IV&scar=trauma')).toEqual({ scale: 'norwood', stage: 'IV', scarType: 'trauma' });
  expect(stageValue(need('scale=ludwig&stage=II'))).toBe('ludwig II');
  expect(stageValue({})).toBe('');
});

test('more density is a wish, not a cause: prices are those of it, and no case has to be like it', () => {
  expect(need('for=density')).toEqual({ goal: 'density' });
  expect(isEmptyNeed(need('for=density'))).toBe(true);
  expect(needInput(need('for=density'))).toBeNull();
  expect(serviceWanted(need('for=density&skin=II'))).toBe('density');
  expect(needInput(need('for=density&skin=II'))).toEqual({ fitzpatrick: 'II' });
  expect(serviceWanted(need('for=transplant_scar'))).toBe('scar');
  expect(serviceWanted(need(''))).toBeNull();
});
