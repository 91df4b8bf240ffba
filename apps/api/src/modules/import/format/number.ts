import { CURRENCY_DECIMALS, MAX_AMOUNT_MINOR, type Expected, filled } from '@stipple/domain';
import { RowFault } from '../rejection.ts';
import type { Cell } from './cell.ts';
import { cellText, shownText } from './cell.ts';

/** The declared decimal sign. */
export type DecimalSign = 'point' | 'comma';

const POINT = /^[+-]?\d+(?:\.\d+)?$/;
// Thousands may stand in groups of three behind a point or a (narrow) no-break space, the same one throughout.
const COMMA = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:([.\u00A0\u202F])\d{3})(?:\1\d{3})*)(?:,\d+)?$/;

/** A number's digits with a decimal point and no thousands signs, or `null` when the text is no number. */
export function plainNumber(cell: Cell, sign: DecimalSign): string | null {
  if (typeof cell === 'object' && ('flag' in cell || 'day' in cell)) return null;
  const text = cellText(cell).trim();
  if (typeof cell === 'object' || sign === 'point') return POINT.test(text) ? text.replace(/^\+/, '') : null;
  if (!COMMA.test(text)) return null;
  return text
    .replace(/[.\u00A0\u202F]/g, '')
    .replace(',', '.')
    .replace(/^\+/, '');
}

type NotOne = '"{given}" is not a number' | '"{given}" is not a whole number' | '"{given}" is not an amount of money';

const invalid = (cell: Cell, why: NotOne, expected: Expected) =>
  new RowFault('invalid_number', filled(why, { given: shownText(cell).slice(0, 80) }), expected);

/** A whole number within bounds, both included. `4.0` is whole, `4.5` is not. */
export function readWhole(cell: Cell, sign: DecimalSign, min: number, max: number): number {
  const expected = filled('a whole number from {min} to {max}', { min, max });
  const plain = plainNumber(cell, sign);
  if (plain === null || !/^-?\d+(?:\.0+)?$/.test(plain))
    throw invalid(cell, '"{given}" is not a whole number', expected);
  return within(Number(plain), min, max, expected, cell);
}

/** A decimal number within bounds, both included. */
export function readDecimal(cell: Cell, sign: DecimalSign, min: number, max: number): number {
  const expected = filled(
    sign === 'comma' ? 'a number from {min} to {max} with a decimal comma' : 'a number from {min} to {max}',
    { min, max },
  );
  const plain = plainNumber(cell, sign);
  if (plain === null) throw invalid(cell, '"{given}" is not a number', expected);
  return within(Number(plain), min, max, expected, cell);
}

const NO_AMOUNT = '"{given}" is not an amount of money';

/** An amount of money in minor units; no more decimals than the currency has. */
export function readAmount(cell: Cell, sign: DecimalSign, currency: string): number {
  const decimals = CURRENCY_DECIMALS.get(currency) ?? 2;
  const expected = filled('an amount of 0 or more with at most {decimals} decimals ({currency})', {
    decimals,
    currency,
  });
  const plain = plainNumber(cell, sign);
  if (plain === null) throw invalid(cell, NO_AMOUNT, expected);
  const [whole = '0', fraction = ''] = plain.split('.');
  if (fraction.length > decimals) throw invalid(cell, NO_AMOUNT, expected);
  const minor = Number(`${whole}${fraction.padEnd(decimals, '0')}`);
  return within(minor, 0, MAX_AMOUNT_MINOR, expected, cell);
}

function within(value: number, min: number, max: number, expected: Expected, cell: Cell): number {
  if (value >= min && value <= max) return value + 0;
  throw new RowFault(
    'out_of_range',
    filled('{given} is out of range', { given: shownText(cell).trim().slice(0, 80) }),
    expected,
  );
}
