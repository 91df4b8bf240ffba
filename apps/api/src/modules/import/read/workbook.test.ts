import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FileFault } from '../rejection.ts';
import { rowsOf, workbookOf, zipOf, type Sheet } from '../test-support/xlsx.fixture.ts';
import { openWorkbook } from './workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = ['external_id', 'rating', 'body'];
let made = 0;

async function open(content: Buffer) {
  const path = join(folder, `${(made += 1)}.xlsx`);
  writeFileSync(path, content);
  return openWorkbook(path);
}

async function read(sheets: Sheet[], options?: Parameters<typeof workbookOf>[1]) {
  const book = await open(workbookOf(sheets, options));
  const rows: unknown[][] = [];
  let headingLine = 0;
  for (const source of book.tables) {
    const table = await source.open();
    ({ headingLine } = table);
    for await (const { line, cells, fault } of table.records())
      rows.push(fault ? [line, fault.category] : [line, ...cells]);
    await table.close();
  }
  book.close();
  return { rows, headingLine, warnings: book.warnings, tables: book.tables.map(({ table, file }) => [table, file]) };
}

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(() => null).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileFault);
  return (error as FileFault).category;
};

describe('sheets', () => {
  test('names without case; hidden and unknown ones ignored with a word', async () => {
    const rows = [HEAD, ['a', 1, 'x']];
    const { tables, warnings } = await read([
      { name: 'REVIEWS', rows },
      { name: 'prices', rows, state: 'hidden' },
      { name: 'cases', rows, state: 'veryHidden' },
      { name: 'Notes', rows },
    ]);
    expect(tables).toEqual([['reviews', expect.stringMatching(/\.xlsx#REVIEWS$/)]]);
    expect(warnings).toEqual([
      expect.stringContaining('"prices"'),
      expect.stringContaining('"cases"'),
      expect.stringContaining('"Notes"'),
    ]);
  });

  test('the header is the first row with three known headings, below title rows', async () => {
    const { rows, headingLine } = await read([
      {
        name: 'reviews',
        rows: [['Reviews of 2025'], [null, 'body'], HEAD, ['a', 1, 'x'], ['', '', ' '], [], ['b', 2, 'y'], ['']],
      },
    ]);
    expect(headingLine).toBe(3);
    expect(rows).toEqual([
      [4, 'a', { number: 1 }, 'x'],
      [7, 'b', { number: 2 }, 'y'],
    ]);
  });

  test('hidden rows count, numbers follow the sheet, left-out cells are blank', async () => {
    const xml = `${rowsOf([HEAD])}<row r="9" hidden="1"><c r="A9" t="inlineStr"><is><t>a</t></is></c><c r="C9" t="str"><v>x</v></c></row>
      <row><c><v>7</v></c><c><v>5</v></c></row>`;
    expect((await read([{ name: 'reviews', rows: xml }])).rows).toEqual([
      [9, 'a', '', 'x'],
      [10, { number: 7 }, { number: 5 }],
    ]);
  });

  test.each<[string, Sheet['rows'], string]>([
    ['nothing in it', [], 'empty_table'],
    ['no header', [['a', 'b', 'c']], 'missing_column'],
  ])('%s', async (_, rows, category) => {
    const book = await open(workbookOf([{ name: 'reviews', rows }]));
    expect(await refusal(Promise.resolve(book.tables[0]?.open()))).toBe(category);
    book.close();
  });
});

describe('cells', () => {
  const cell = async (xml: string, options?: Parameters<typeof workbookOf>[1]) => {
    const rows = `${rowsOf([HEAD])}<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c>${xml}</row>`;
    return (await read([{ name: 'reviews', rows }], options)).rows[0]?.[2];
  };
  const strings =
    '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>ri</t></r><r><t xml:space="preserve">ch </t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr/></si><si><t>a_x000D_\nb_x005F_c</t></si><si><t>&lt;b&gt; &#x1F600;</t></si>';

  test.each<[string, string, unknown]>([
    ['a shared text', '<c r="B2" t="s"><v>0</v></c>', 'plain'],
    ['rich text is joined', '<c r="B2" t="s"><v>1</v></c>', 'rich '],
    ['phonetic runs are dropped', '<c r="B2" t="s"><v>2</v></c>', '東京'],
    ['escapes are undone', '<c r="B2" t="s"><v>3</v></c>', 'a\r\nb_c'],
    ['entities', '<c r="B2" t="s"><v>4</v></c>', '<b> 😀'],
    [
      'an inline text with a phonetic run',
      '<c r="B2" t="inlineStr"><is><r><t>x</t></r><rPh><t>y</t></rPh><r><t>z</t></r></is></c>',
      'xz',
    ],
    ['a number', '<c r="B2" s="4"><v>45292.75</v></c>', { number: 45292.75 }],
    ['a true cell', '<c r="B2" t="b"><v>1</v></c>', { flag: true }],
    ['an ISO date', '<c r="B2" t="d"><v>2024-01-05T10:00:00</v></c>', { day: '2024-01-05' }],
    ['a formula with a cached number', '<c r="B2"><f>1+1</f><v>2</v></c>', { number: 2 }],
    ['a formula with a cached text', '<c r="B2" t="str"><f>A2</f><v>x</v></c>', 'x'],
    ['a formula with an empty cached text', '<c r="B2" t="str"><f>""</f><v></v></c>', ''],
    ['a formula without a cached value', '<c r="B2"><f>1+1</f></c>', { fault: 'a formula without a cached value' }],
    [
      'a formula with an empty cached value',
      '<c r="B2"><f>1+1</f><v/></c>',
      { fault: 'a formula without a cached value' },
    ],
    ['an error', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { fault: '#DIV/0!' }],
    ['an empty cell with a format', '<c r="B2" s="3"/>', ''],
  ])('%s', async (_, xml, expected) => {
    expect(await cell(`${xml}<c r="C2"><v>1</v></c>`, { strings })).toEqual(expected);
  });

  test('days of a sheet in the 1904 system carry their shift', async () => {
    expect(await cell('<c r="B2"><v>43831</v></c>', { date1904: true })).toEqual({ number: 43831, shift: 1462 });
  });

  test('a row of more than 1 MiB is rejected alone', async () => {
    const long = 'x'.repeat(600_000);
    const { rows } = await read([
      { name: 'reviews', rows: [HEAD, ['a', 1, long + long], ['b', long, long], ['c', 1, 'x']] },
    ]);
    expect(rows).toEqual([
      [2, 'too_long'],
      [3, 'too_long'],
      [4, 'c', { number: 1 }, 'x'],
    ]);
  });

  test('more shared texts than are held in memory', async () => {
    const many = Array.from({ length: 40_000 }, (_, i) => `<si><t>${i} ${'é'.repeat(500)}</t></si>`).join('');
    const xml =
      rowsOf([HEAD]) + [0, 20_000, 39_999].map((n, i) => `<row r="${i + 2}"><c t="s"><v>${n}</v></c></row>`).join('');
    const { rows } = await read([{ name: 'reviews', rows: xml }], { strings: many });
    expect(rows.map(([, text]) => String(text).split(' ')[0])).toEqual(['0', '20000', '39999']);
  });
});

describe('what is no workbook', () => {
  test.each<[string, Buffer, string]>([
    ['0 bytes', Buffer.alloc(0), 'empty_table'],
    ['text', Buffer.from('external_id,rating\n'), 'unreadable_file'],
    ['a zip of something else', zipOf({ 'readme.txt': 'hello' }), 'unreadable_file'],
    ['a workbook cut in half', workbookOf([{ name: 'reviews', rows: [HEAD] }]).subarray(0, 400), 'unreadable_file'],
  ])('%s', async (_, content, category) => {
    expect(await refusal(open(content))).toBe(category);
  });

  test('a bomb is refused before it is unpacked', async () => {
    const book = await open(workbookOf([{ name: 'reviews', rows: `<row>${' '.repeat(100_000_000)}</row>` }]));
    expect(await refusal(Promise.resolve(book.tables[0]?.open()))).toBe('file_too_large');
    book.close();
  });

  test('rows that reach to the last column take no memory for it', async () => {
    const wide = Array.from(
      { length: 5_000 },
      (_, i) => `<row r="${i + 2}"><c t="str"><v>a</v></c><c r="XFD${i + 2}"><v>1</v></c></row>`,
    );
    const { rows } = await read([{ name: 'reviews', rows: rowsOf([HEAD]) + wide.join('') }]);
    expect(rows).toHaveLength(5_000);
    expect(rows[0]).toEqual([2, 'a']);
  });

  test('entities of a document type are not expanded', async () => {
    const book = zipOf({
      '_rels/.rels': `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Relationships>&b;</Relationships>`,
    });
    expect(await refusal(open(book))).toBe('unreadable_file');
  });
});
