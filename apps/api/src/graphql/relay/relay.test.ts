import { randomBytes, randomUUID } from 'node:crypto';
import { NODE_TYPES } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { BadUserInput } from '../../platform/errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { toConnection } from './connection.ts';
import { decodeGlobalId, encodeGlobalId, type GlobalId } from './global-id.ts';
import { type Page, pageOf } from './page.ts';

describe('global ids', () => {
  const ids: GlobalId[] = [
    { type: 'Practitioner', clinicId: randomUUID(), id: randomUUID() },
    { type: 'Clinic', clinicId: 'ffffffff-ffff-4fff-bfff-ffffffffffff', id: 'ffffffff-ffff-4fff-bfff-ffffffffffff' },
    { type: 'CertificationBody', clinicId: null, id: randomUUID() },
    { type: 'Place', clinicId: null, id: '0' },
    { type: 'Place', clinicId: null, id: '4294967295' },
  ];

  test.each(ids)('$type $id comes back as it went', (id) => {
    const text = encodeGlobalId(id);
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(decodeGlobalId(text)).toEqual(id);
  });

  test('type bytes are distinct and fit a byte', () => {
    const bytes = Object.values(NODE_TYPES);
    expect(new Set(bytes).size).toBe(bytes.length);
    expect(bytes.every((byte) => Number.isInteger(byte) && byte > 0 && byte < 256)).toBe(true);
  });

  const good = encodeGlobalId({ type: 'Review', clinicId: randomUUID(), id: randomUUID() });
  const spelledOtherwise = encodeGlobalId({ type: 'Place', clinicId: null, id: '7' });
  test.each([
    ['', 'nothing'],
    [randomUUID(), 'a bare uuid'],
    [`${good}=`, 'padding'],
    [`${good}A`, 'a longer id'],
    [good.slice(0, -1), 'a shorter id'],
    [good.replace(/^./, '_'), 'an unknown type'],
    [`${spelledOtherwise.slice(0, -1)}.`, 'a foreign sign'],
    [' '.repeat(44), 'blanks'],
    ['\0'.repeat(28), 'zeroes'],
    ['é'.repeat(44), 'letters beyond ASCII'],
    ['A'.repeat(1_000_000), 'a million letters'],
    [Buffer.alloc(33).toString('base64url'), 'type zero'],
  ])('refuses %#: %s', (text) => {
    expect(decodeGlobalId(text)).toBeNull();
  });

  test('random bytes never throw, and what decodes encodes to the same text', () => {
    for (let round = 0; round < 5_000; round += 1) {
      const text = randomBytes(round % 2 === 0 ? 33 : 21).toString('base64url');
      const decoded = decodeGlobalId(text);
      expect(decoded === null ? text : encodeGlobalId(decoded)).toBe(text);
    }
  });
});

describe('cursors', () => {
  const id = randomUUID();
  const parts = ['number', 'instant?', 'uuid'] as const;
  const good = encodeCursor('rank', [4.25, null, id]);

  test('come back as they went', () => {
    expect(decodeCursor('rank', parts, good, 'after')).toEqual([4.25, null, id]);
  });

  const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    ['another order', encodeCursor('name', [4.25, null, id])],
    ['too few values', encodeCursor('rank', [4.25, id])],
    ['a null where none may be', encodeCursor('rank', [null, null, id])],
    ['a text for a number', encodeCursor('rank', ['4', null, id])],
    ['an instant that is none', encodeCursor('rank', [4, 'x', id])],
    ['no uuid', encodeCursor('rank', [4, null, "' or 1=1"])],
    ['no array', raw({ 0: 'rank' })],
    ['a nested array', raw(['rank', [4], null, id])],
    ['no JSON', 'AAAA'],
    ['nothing', ''],
    ['too long', 'A'.repeat(100_000)],
  ])('refuses %s', (_what, cursor) => {
    expect(() => decodeCursor('rank', parts, cursor, 'after')).toThrow(BadUserInput);
  });

  test('refuses a NUL, which Postgres can not store', () => {
    expect(() => decodeCursor('o', ['string'], encodeCursor('o', ['a\0']), 'before')).toThrow(
      '`before` is not a cursor',
    );
  });
});

describe('pages', () => {
  test.each([
    [{}, { limit: 20, backwards: false }],
    [{ first: 1 }, { limit: 1, backwards: false }],
    [
      { first: 100, after: 'x' },
      { limit: 100, backwards: false, after: 'x' },
    ],
    [
      { last: 100, before: 'y' },
      { limit: 100, backwards: true, before: 'y' },
    ],
  ])('%j', (args, page) => {
    expect(pageOf(args)).toMatchObject(page);
  });

  test.each([
    [{ first: 0 }, '`first` must be between 1 and 100; it is 0.'],
    [{ first: -1 }, '`first` must be between 1 and 100; it is -1.'],
    [{ first: 101 }, '`first` must be between 1 and 100; it is 101.'],
    [{ last: 101 }, '`last` must be between 1 and 100; it is 101.'],
    [{ first: 5, last: 5 }, 'Give `first` or `last`, not both.'],
  ])('%j is refused', (args, message) => {
    expect(() => pageOf(args)).toThrow(message);
  });

  const page = (part: Partial<Page>): Page => ({ limit: 2, backwards: false, after: null, before: null, ...part });
  const connect = (rows: number[], of: Page) => {
    const { nodes, pageInfo } = toConnection(rows, of, String, () => 9);
    return { nodes, ...pageInfo };
  };

  test('a row too many says that there is more', () => {
    expect(connect([1, 2, 3], page({}))).toEqual({
      nodes: [1, 2],
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: '1',
      endCursor: '2',
    });
  });

  test('a page read backwards is turned round', () => {
    expect(connect([9, 8, 7], page({ backwards: true, before: 'x' }))).toEqual({
      nodes: [8, 9],
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: '8',
      endCursor: '9',
    });
  });

  test('an empty page has no cursors', () => {
    expect(connect([], page({ after: 'x' }))).toEqual({
      nodes: [],
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });
});
