import { TABLE_NAMES, type TableName } from '../format/column.ts';
import { COLUMNS, ONE_OF } from '../format/tables.ts';
import { FILE_CATEGORIES, ROW_CATEGORIES, type FileCategory, type RowCategory } from '../rejection.ts';

const ROWS: Readonly<Record<RowCategory, string>> = {
  missing_required: 'a required cell is blank, or one of two that belong together',
  duplicate_external_id: 'the id stands in an earlier row of the file; that one counts',
  unknown_reference: 'the id it points at is in no accepted row and in no earlier import',
  invalid_date: 'not a real day in the declared format',
  invalid_number: 'not a number, or not a whole one, or with too many decimals',
  out_of_range: 'a number outside its bounds',
  date_order: 'a later day lies before an earlier one',
  unknown_code: 'not one of the codes listed',
  control_character: 'a NUL character',
  malformed_row: 'the fields do not match the header, a quote is not closed, or bytes are not text',
  too_long: 'a text above its limit, or a record above 1 MiB',
  formula_error: 'an error value, or a formula without a cached value',
  file_missing: 'there is no such file below photos/, and none was stored before',
  unsafe_path: 'an absolute path, a drive, an address, a link, or one that leads out of photos/',
  unsupported_file: 'not a JPEG, PNG or still WebP by its content',
  corrupt_file: 'damaged or cut off',
  image_too_large: 'more than 60 million pixels or 20 MB',
  empty_file: '0 bytes',
};

const FILES: Readonly<Record<FileCategory, string>> = {
  missing_column: 'a required column is missing, or there is no header',
  misspelt_column: 'an unknown heading is within two letters of a missing column',
  empty_table: '0 bytes, a byte-order mark only, or blank lines only',
  file_too_large: 'more than 512 MiB, or a workbook that unpacks to too much',
  unreadable_file: 'not a file, or not a workbook that can be read',
};

/** docs/import.md: the tables, headings and categories as the code knows them. */
export function importPage(intro: string): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const table = (name: TableName) => [
    `### ${name}`,
    '',
    '| column | holds | other headings | example |',
    '|---|---|---|---|',
    ...COLUMNS[name].map(({ name: column, required, holds, aliases = [], example }) =>
      [
        '',
        required ? `**${column}**` : column,
        cell(holds),
        cell(aliases.map((alias) => alias.replaceAll('_', ' ')).join(', ')),
        example === '' ? '' : `\`${cell(example)}\``,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    ...(ONE_OF[name] ? ['', `One of ${ONE_OF[name].join(' and ')} is required.`] : []),
    '',
  ];
  const list = (named: Readonly<Record<string, string>>, names: readonly string[]) => [
    '| category | meaning |',
    '|---|---|',
    ...names.map((name) => `| \`${name}\` | ${named[name]} |`),
    '',
  ];
  return [
    intro.trim(),
    '',
    '## Columns',
    '',
    'Bold columns are required. Headings compare without case; space, `-` and `_` are one.',
    '',
    ...TABLE_NAMES.flatMap(table),
    '## Categories',
    '',
    'Of a rejected row:',
    '',
    ...list(ROWS, ROW_CATEGORIES),
    'Of a table that was left out:',
    '',
    ...list(FILES, FILE_CATEGORIES),
  ].join('\n');
}
