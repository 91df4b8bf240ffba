import { expect, it } from 'vitest';
import { csvCell, csvLine, writeCsv } from './csv.ts';
import type { Column, Connection } from './definition.ts';

it.each([
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['\uFF1D1+1', "'\uFF1D1+1"],
  ['+44 20 7946 0000', "'+44 20 7946 0000"],
  ['-cmd', "'-cmd"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
  [-3, '-3'],
  ['-3.5', '-3.5'],
  ['a,b', '"a,b"'],
  ['two\nlines', '"two\nlines"'],
  [null, ''],
])('the cell %j is written as %j: no spreadsheet runs it', (value, written) => {
  expect(csvCell(value)).toBe(written);
});

it('ends lines as the format wants', () => {
  expect(csvLine(['a', 1])).toBe('a,1\r\n');
});

interface Row {
  readonly name: string;
}
const columns: Column<Row>[] = [
  { id: 'name', label: 'Name', cell: ({ name }) => name, csv: ({ name }) => name },
  { id: 'picture', label: 'Picture', cell: () => null },
];
const client = null as never;
const PAGES: Record<string, Connection<Row>> = {
  '': {
    nodes: [{ name: 'A' }],
    totalCount: 2,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 'a' },
  },
  a: { nodes: [{ name: 'B' }], totalCount: 2, pageInfo: { hasNextPage: false, hasPreviousPage: true } },
};

it('writes every page of the list, and only columns that have a value', async () => {
  const progress: [number, number | null][] = [];
  const blob = await writeCsv({
    client,
    columns,
    ask: (_, { after = '' }) => Promise.resolve(PAGES[after]),
    signal: new AbortController().signal,
    onProgress: (...each) => progress.push(each),
  });
  expect(await blob.text()).toBe('Name\r\nA\r\nB\r\n');
  expect(progress).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

it('stops when it is told to, between two pages', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const writing = writeCsv({
    client,
    columns,
    ask: (_, { after = '' }) => {
      asked.push(after);
      return Promise.resolve(PAGES[after]);
    },
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(writing).rejects.toThrow('aborted');
  expect(asked).toEqual(['', 'a']);
});
