import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FileFault } from '../rejection.ts';
import { csvTable } from './csv-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'csv-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
async function read(content: string | Buffer, encoding: string | null = null) {
  const path = join(folder, `${(made += 1)}.csv`);
  writeFileSync(path, content);
  const table = await csvTable('reviews', path, 'reviews.csv', encoding).open();
  const rows: unknown[][] = [];
  for await (const { line, cells, fault } of table.records()) {
    rows.push(fault ? [line, fault.category, fault.message] : [line, ...cells]);
  }
  await table.close();
  return { rows, headings: table.headings, headingLine: table.headingLine, warnings: table.warnings() };
}

const HEAD = 'external_id,rating,body';
const brokenBy = (line: number, category = 'malformed_row') => [line, category, expect.any(String)];

describe('records and their physical lines', () => {
  test.each<[string, string, unknown[][]]>([
    [
      'plain',
      'a,1,x\nb,2,y\n',
      [
        [2, 'a', '1', 'x'],
        [3, 'b', '2', 'y'],
      ],
    ],
    [
      'CRLF and no end of line at the end',
      'a,1,x\r\nb,2,y',
      [
        [2, 'a', '1', 'x'],
        [3, 'b', '2', 'y'],
      ],
    ],
    [
      'quoted line breaks move the lines below',
      'a,1,"x\ny\r\nz"\nb,2,y\n',
      [
        [2, 'a', '1', 'x\ny\r\nz'],
        [5, 'b', '2', 'y'],
      ],
    ],
    ['doubled quotes', 'a,1,"he said ""wow"""\n', [[2, 'a', '1', 'he said "wow"']]],
    ['an empty quoted field', 'a,1,""\n', [[2, 'a', '1', '']]],
    [
      'a quote inside an unquoted field is literal',
      'a,1,a 5" scar\nb,2, "y"\n',
      [
        [2, 'a', '1', 'a 5" scar'],
        [3, 'b', '2', ' "y"'],
      ],
    ],
    [
      'blank rows are left out and keep their lines',
      '\n,,\na,1,x\n  \n"","",""\nb,2,y\n',
      [
        [4, 'a', '1', 'x'],
        [7, 'b', '2', 'y'],
      ],
    ],
    [
      'a carriage return inside a line is text',
      'a,1,x\ry\nb,2,z\n',
      [
        [2, 'a', '1', 'x\ry'],
        [3, 'b', '2', 'z'],
      ],
    ],
    ['a field too few and one too many', 'a,1\nb,2,y,z\nc,3,x\n', [brokenBy(2), brokenBy(3), [4, 'c', '3', 'x']]],
    [
      'a quote never closed, alone on its line',
      'a,1,x\nb,2,"y\nc,3,z\nd,4,w\n',
      [[2, 'a', '1', 'x'], brokenBy(3), [4, 'c', '3', 'z'], [5, 'd', '4', 'w']],
    ],
    ['a quote never closed on the last line', 'a,1,x\nb,2,"y', [[2, 'a', '1', 'x'], brokenBy(3)]],
    [
      'a quote closed by the next quoted field',
      'a,1,"x\nb,2,"y"\nc,3,"z"\n',
      [brokenBy(2), [3, 'b', '2', 'y'], [4, 'c', '3', 'z']],
    ],
    ['text behind a closing quote', 'a,1,"x"y\nb,2,z\n', [brokenBy(2), [3, 'b', '2', 'z']]],
    [
      'several lines and too many fields are one row',
      'a,1,"x\ny",more,"and\nmore"\nb,2,z\n',
      [brokenBy(2), [5, 'b', '2', 'z']],
    ],
  ])('%s', async (_, body, expected) => {
    expect((await read(`${HEAD}\n${body}`)).rows).toEqual(expected);
  });

  test('rows inside a quoted text are legal, but not passed over in silence', async () => {
    const { rows, warnings } = await read(`${HEAD}\na,1,"x\nb,2,y\nc,3,a 5"\nd,4,z\n`);
    expect(rows).toEqual([
      [2, 'a', '1', 'x\nb,2,y\nc,3,a 5'],
      [5, 'd', '4', 'z'],
    ]);
    expect(warnings).toEqual([expect.stringContaining('lines 3 to 4')]);
  });

  test('lines that end with a carriage return alone', async () => {
    const { rows } = await read(`${HEAD}\ra,1,"x\ny"\rb,2,y\r`);
    expect(rows).toEqual([
      [2, 'a', '1', 'x\ny'],
      [4, 'b', '2', 'y'],
    ]);
  });

  test('a record of more than 1 MiB is rejected alone, on one line or on many', async () => {
    const long = 'x'.repeat(1024 * 1024);
    const lines = 'word, word\n'.repeat(150_000);
    const { rows } = await read(`${HEAD}\na,1,${long}\nb,2,y\nc,3,"${lines}"\nd,4,z\n`);
    expect(rows).toEqual([
      brokenBy(2, 'too_long'),
      [3, 'b', '2', 'y'],
      brokenBy(4, 'too_long'),
      [150_005, 'd', '4', 'z'],
    ]);
  });

  test('a quote never closed above megabytes of rows loses none of them', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `r${i},5,a good and natural result ${i}\n`).join('');
    const { rows } = await read(`${HEAD}\na,1,"x\n${many}`);
    expect(rows).toHaveLength(100_001);
    expect(rows[0]).toEqual(brokenBy(2));
    expect(rows[100_000]).toEqual([100_002, 'r99999', '5', 'a good and natural result 99999']);
  });

  test('a long file is read across the window without losing a byte', async () => {
    const body = 'é'.repeat(5_000);
    const many = Array.from({ length: 2_000 }, (_, i) => `r${i},5,"${body}\n${i}"\n`).join('');
    const { rows } = await read(`${HEAD}\n${many}`);
    expect(rows).toHaveLength(2_000);
    rows.forEach((row, i) => expect(row).toEqual([2 + 2 * i, `r${i}`, '5', `${body}\n${i}`]));
  });
});

describe('delimiters and headers', () => {
  test.each([
    [';', 'external_id;rating;body\na;1;x, y\n'],
    ['\t', 'external_id\trating\tbody\na\t1\tx, y\n'],
    ['sep=', 'sep=;\nexternal_id;rating;body\na;1;x, y\n'],
  ])('%j is recognised', async (delimiter, content) => {
    const { rows, headingLine } = await read(content);
    const first = delimiter === 'sep=' ? 2 : 1;
    expect(headingLine).toBe(first);
    expect(rows).toEqual([[first + 1, 'a', '1', 'x, y']]);
  });

  test('quoted headings with line breaks', async () => {
    const { headings, rows } = await read('"external_id","rating","body\n(text)"\na,1,x\n');
    expect(headings).toEqual(['external_id', 'rating', 'body\n(text)']);
    expect(rows).toEqual([[3, 'a', '1', 'x']]);
  });

  test.each([
    ['0 bytes', ''],
    ['a mark only', '\uFEFF'],
    ['a UTF-16 mark only', Buffer.from([0xff, 0xfe])],
    ['blank lines only', '\n\n'],
  ])('%s is an empty table', async (_, content) => {
    const refused = await read(content).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileFault);
    expect((refused as FileFault).category).toBe('empty_table');
  });

  test('a header without rows is none', async () => {
    expect((await read(HEAD)).rows).toEqual([]);
  });
});

describe('encodings', () => {
  const text = `${HEAD}\na,1,Überzeugt – 5€\nb,2,x\n`;
  const wide = Buffer.from(text, 'utf16le');
  const expected = [
    [2, 'a', '1', 'Überzeugt – 5€'],
    [3, 'b', '2', 'x'],
  ];
  const latin = Buffer.from(text.replace('Ü', '\xdc').replace('–', '\x96').replace('€', '\x80'), 'latin1');

  test.each<[string, Buffer, string | null, number]>([
    ['UTF-8', Buffer.from(text), null, 0],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), null, 0],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), null, 0],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]), null, 0],
    ['UTF-16 LE without a mark', wide, null, 1],
    ['UTF-16 BE without a mark', Buffer.from(wide).swap16(), null, 1],
    ['Windows-1252, recognised', latin, null, 1],
    ['Windows-1252, declared', latin, 'windows-1252', 0],
  ])('%s', async (_, content, declared, warnings) => {
    const result = await read(content, declared);
    expect(result.headings).toEqual(['external_id', 'rating', 'body']);
    expect(result.rows).toEqual(expected);
    expect(result.warnings).toHaveLength(warnings);
  });

  test('a broken byte in a UTF-8 file rejects its row only', async () => {
    const content = Buffer.concat([
      Buffer.from(text),
      Buffer.from('c,3,\xff broken\n', 'latin1'),
      Buffer.from('d,4,é\n'),
    ]);
    expect((await read(content)).rows).toEqual([...expected, brokenBy(4), [5, 'd', '4', 'é']]);
  });

  test('text stays as it is: direction marks, decomposed letters, zero-width signs', async () => {
    const odd = '\u202Ea\u0301\u200B <b>=1+1</b>\uFEFF';
    expect((await read(`${HEAD}\na,1,${odd}\n`)).rows).toEqual([[2, 'a', '1', odd]]);
  });
});
