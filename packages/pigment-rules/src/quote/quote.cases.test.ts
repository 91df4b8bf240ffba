import type { Consultation, PriceBook, SettingKey } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { catalogue, consultation, PRICES, settings, TODAY } from '../../test/world.ts';
import { evaluate } from '../evaluate.ts';
import { PUBLISHED_RANGES } from './published.ts';
import { inMajorUnits, priceBookProblems } from './quote.ts';

function quote(
  given: Partial<Consultation> = {},
  book: Partial<PriceBook> | null = {},
  values: Partial<Record<SettingKey, number>> = {},
) {
  const priceBook = book === null ? null : { ...PRICES, ...book };
  const result = evaluate({
    consultation: consultation(given),
    settings: settings(values),
    catalogue: catalogue(),
    priceBook,
    asOf: TODAY,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.quote;
}
const total = (...args: Parameters<typeof quote>) => {
  const got = quote(...args);
  return got.kind === 'none' ? got.reason : `${got.kind} ${got.total.lowMinor}-${got.total.highMinor}`;
};
const equal = { zones: [{ zone: 'frontal' as const, low: 20_000, high: 20_000 }] };
const oneCount = { 'sessions.plain.low': 3, 'sessions.plain.high': 3 } as const;

describe('G quote (minor units)', () => {
  const cases: [
    name: string,
    given: Partial<Consultation>,
    book: Partial<PriceBook> | null,
    expected: string,
    values?: Partial<Record<SettingKey, number>>,
  ][] = [
    ['2 sessions low, 4 high, 20 % tax', {}, {}, 'range 48000-120000'],
    ['two zones', { zones: [{ zone: 'frontal' }, { zone: 'hairline' }] }, {}, 'range 72000-192000'],
    [
      'a scar adds its add-on and the longer range',
      { zones: [{ zone: 'scar', areaCm2: 4 }] },
      {},
      'range 60000-130800',
    ],
    ['repair adds its add-on', { repair: 'yes' }, {}, 'range 56400-129600'],
    ['no tax', {}, { taxPercent: 0 }, 'range 40000-100000'],
    [
      'tax of 8.875 %, rounded half up once',
      { zones: [{ zone: 'hairline' }] },
      { taxPercent: 8.875, zones: [{ zone: 'hairline', low: 1001, high: 1002 }] },
      'range 2180-4364',
    ],
    [
      'half a unit is rounded up',
      {},
      { taxPercent: 12.5, zones: [{ zone: 'frontal', low: 2, high: 3 }] },
      'range 5-14',
    ],
    ['the price book counts on its last day', {}, { validUntil: TODAY }, 'range 48000-120000'],
    ['the price book counts from its first day', {}, { validFrom: TODAY }, 'range 48000-120000'],
    ['out of date yesterday', {}, { validUntil: '2026-06-14' }, 'outOfDate'],
    ['not valid yet', {}, { validFrom: '2026-06-16' }, 'outOfDate'],
    ['no price book', {}, null, 'noPriceBook'],
    ['a zone without a price', { zones: [{ zone: 'vertex' }] }, {}, 'zoneWithoutPrice'],
    ['an add-on without a price', { repair: 'yes' }, { addOns: [] }, 'addOnWithoutPrice'],
    ['withheld', { keloid: 'yes' }, {}, 'withheld'],
    ['withheld by an open question', { keloid: undefined }, {}, 'withheld'],
    ['under REFER a range', { bloodThinner: 'yes' }, {}, 'range 48000-120000'],
    ['under REFER never a single number', { bloodThinner: 'yes' }, equal, 'singleWhileOpen', oneCount],
    ['a single number where nothing is open', {}, equal, 'amount 72000-72000', oneCount],
    ['under DEFER a single number may show', { seborrhoea: 'yes' }, equal, 'amount 72000-72000', oneCount],
    ['more than an amount can hold', {}, { zones: [{ zone: 'frontal', low: 1, high: 2_000_000_000 }] }, 'tooLarge'],
    [
      'a zone left out for a mole costs nothing',
      { zones: [{ zone: 'frontal' }, { zone: 'vertex' }], lesions: [{ zone: 'vertex', suspicious: 'no' }] },
      {},
      'range 48000-120000',
    ],
  ];
  it.each(cases)('%s', (_name, given, book, expected, values) => {
    expect(total(given, book, values)).toBe(expected);
  });

  it('itemises, names what is included, offered, the version and the last day', () => {
    expect(quote({ repair: 'yes' })).toMatchObject({
      kind: 'range',
      currency: 'GBP',
      decimals: 2,
      lines: [
        { kind: 'zone', of: 'frontal', sessionsLow: 2, sessionsHigh: 4, lowMinor: 40_000, highMinor: 100_000 },
        { kind: 'add_on', of: 'repair', lowMinor: 7_000, highMinor: 8_000 },
        { kind: 'tax', lowMinor: 9_400, highMinor: 21_600 },
      ],
      included: ['Patch test'],
      offered: [{ of: 'scar' }, { of: 'touch_up' }],
      cancellation: '48 hours before',
      validUntil: '2026-12-31',
      priceBook: 'prices-1',
    });
    expect(quote({}, { cancellation: undefined })).toMatchObject({ cancellation: null });
  });

  it.each([
    ['JPY', 0, '48000'],
    ['GBP', 2, '480.00'],
    ['KWD', 3, '48.000'],
    ['CLF', 4, '4.8000'],
  ] as const)('%s has %i decimals', (currency, decimals, text) => {
    const got = quote({}, { currency });
    expect(got).toMatchObject({ decimals });
    expect(got.kind === 'none' ? '' : inMajorUnits(got.total.lowMinor, decimals)).toBe(text);
    expect(inMajorUnits(5, 3)).toBe('0.005');
  });

  it.each([
    ['low above high', { zones: [{ zone: 'frontal', low: 2, high: 1 }] }, 'priceBook.zones.0.low CONFLICT'],
    [
      'a zone twice',
      {
        zones: [
          { zone: 'frontal', low: 1, high: 1 },
          { zone: 'frontal', low: 1, high: 1 },
        ],
      },
      'priceBook.zones.1.zone CONFLICT',
    ],
    ['an end before its start', { validFrom: '2027-06-01' }, 'priceBook.validFrom CONFLICT'],
    ['half a cent', { zones: [{ zone: 'frontal', low: 0.5, high: 1 }] }, 'priceBook.zones.0.low INVALID_VALUE'],
    ['an unknown currency', { currency: 'XYZ' }, 'priceBook.currency INVALID_VALUE'],
  ])('refuses %s', (_name, changes, expected) => {
    const book = { ...PRICES, ...changes };
    expect(priceBookProblems(book).map((p) => `${p.path} ${p.code}`)).toEqual([expected]);
    const got = evaluate({
      consultation: consultation(),
      settings: settings(),
      catalogue: catalogue(),
      priceBook: book as PriceBook,
      asOf: TODAY,
    });
    expect(got.ok).toBe(false);
  });

  it('a scar zone and a scar add-on are two different things', () => {
    expect(priceBookProblems(PRICES)).toEqual([]);
  });

  it('published ranges name their source, and are not ours', () => {
    expect(PUBLISHED_RANGES.every((r) => r.source.tag === 'C' && r.low < r.high)).toBe(true);
  });
});
