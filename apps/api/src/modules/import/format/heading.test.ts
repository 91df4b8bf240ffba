import { describe, expect, test } from 'vitest';
import { lettersApart, matchHeadings } from './heading.ts';
import { TABLE_NAMES } from './column.ts';
import { COLUMNS } from './tables.ts';

const REVIEW = ['external_id', 'practitioner_external_id', 'rating', 'reviewed_on'];
const categories = (headings: string[], table: 'reviews' | 'certifications' | 'locations' = 'reviews') =>
  matchHeadings(table, headings).errors.map((error) => [error.category, error.message]);

describe('headings', () => {
  test('compare without case; space, - and _ are one', () => {
    const { positions, warnings, errors } = matchHeadings('reviews', [
      ' External ID',
      'PRACTITIONER-EXTERNAL-ID',
      'Rating',
      'reviewed on',
    ]);
    expect([...positions]).toEqual(
      expect.arrayContaining([
        ['external_id', 0],
        ['practitioner_external_id', 1],
        ['rating', 2],
        ['reviewed_on', 3],
      ]),
    );
    expect([warnings, errors]).toEqual([[], []]);
  });

  test.each<[Parameters<typeof matchHeadings>[0], string, string]>([
    ['locations', 'lat', 'latitude'],
    ['locations', 'LNG', 'longitude'],
    ['locations', 'lon', 'longitude'],
    ['locations', 'timezone', 'time_zone'],
    ['locations', 'TZ', 'time_zone'],
    ['photos', 'filename', 'file'],
    ['practitioners', 'Location ID(s)', 'location_external_ids'],
    ['reviews', 'Practitioner ID', 'practitioner_external_id'],
    ['photos', 'Case ID', 'case_external_id'],
    ['certifications', 'Valid until', 'expires_on'],
    ['reviews', 'Stars', 'rating'],
    ['reviews', 'Score', 'rating'],
    ['reviews', 'Text', 'body'],
    ['reviews', 'Comment', 'body'],
    ['prices', 'Valid until', 'valid_until'],
  ])('%s: %s is %s', (table, heading, column) => {
    expect(matchHeadings(table, [heading]).positions.get(column)).toBe(0);
  });

  test('an unknown column is ignored with a warning', () => {
    const { warnings, errors } = matchHeadings('reviews', [...REVIEW, 'Internal notes', '']);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('"Internal notes"')]);
  });

  test('within two letters of a missing column is misspelt, of a present one unknown', () => {
    expect(categories([...REVIEW, 'titel'])).toEqual([
      ['misspelt_column', expect.stringContaining('"titel" looks like title')],
    ]);
    expect(categories([...REVIEW, 'title', 'titel'])).toEqual([]);
    expect(categories(['external_id', 'practitoner_external_id', 'rating', 'reviewed_on'])).toEqual([
      ['misspelt_column', expect.stringContaining('practitioner_external_id')],
    ]);
    expect(categories(['external_id', 'practitioner_external_id', 'raitng', 'reviewed_on'])).toEqual([
      ['misspelt_column', expect.stringContaining('rating')],
    ]);
    expect(categories([...REVIEW, 'tittless'])).toEqual([]);
  });

  test('missing required columns are named', () => {
    expect(categories(['external_id', 'rating'])).toEqual([
      ['missing_column', expect.stringContaining('practitioner_external_id')],
      ['missing_column', expect.stringContaining('reviewed_on')],
    ]);
  });

  test('a certification needs a practitioner or a location', () => {
    const own = ['external_id', 'kind', 'title', 'issuer', 'scope', 'issued_on'];
    expect(categories(own, 'certifications')).toEqual([
      ['missing_column', expect.stringContaining(', location_external_id')],
    ]);
    expect(categories([...own, 'Location ID'], 'certifications')).toEqual([]);
  });

  test("the format's own name wins over an alias, and the loser is named", () => {
    const { positions, warnings } = matchHeadings('reviews', ['Stars', ...REVIEW]);
    expect(positions.get('rating')).toBe(3);
    expect(warnings).toEqual([expect.stringContaining('"Stars"')]);
  });

  test('no alias means two columns, and none is another column or a slip of one', () => {
    for (const table of TABLE_NAMES) {
      const names = COLUMNS[table].map((column) => column.name);
      const aliases = COLUMNS[table].flatMap((column) => column.aliases ?? []);
      expect(new Set([...names, ...aliases]).size, table).toBe(names.length + aliases.length);
    }
  });

  test('letters apart', () => {
    expect([
      lettersApart('rating', 'rating'),
      lettersApart('raiting', 'rating'),
      lettersApart('titel', 'title'),
      lettersApart('a', 'abcd'),
    ]).toEqual([0, 1, 2, 3]);
  });
});
