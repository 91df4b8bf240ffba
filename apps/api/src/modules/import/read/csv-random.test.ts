import { expect, test } from 'vitest';
import { testFolder } from '../test-support/folder.fixture.ts';
import { csvTable } from './csv-table.ts';

/** Numbers that look random and come again (a linear congruence of Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick(next: (below: number) => number, from: string, most: number): string {
  const signs = [...from];
  return Array.from({ length: next(most) }, () => signs[next(signs.length)]).join('');
}

async function read(content: string) {
  using folder = testFolder({ 'reviews.csv': content });
  const table = await csvTable('reviews', `${folder.path}/reviews.csv`, 'reviews.csv', null).open();
  const records = [];
  for await (const record of table.records()) records.push(record);
  await table.close();
  return records;
}

const HEAD = 'external_id,rating,body,title';
const breaks = (text: string) => text.split('\n').length - 1;

test('what was written as CSV is read as it was, with its lines', async () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const next = numbers(seed);
    const end = next(2) === 0 ? '\n' : '\r\n';
    const texts = () => Array.from({ length: 3 }, () => pick(next, 'ab ,;"\n\té😀', 12));
    const rows = Array.from({ length: 1 + next(20) }, (_, i) => [`id${i}`, ...texts()]);
    const quoted = (cell: string) => /[",\r\n]/.test(cell) || next(3) === 0;
    const write = (cell: string) => (quoted(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const records = await read([HEAD, ...rows.map((row) => row.map(write).join(',')), ''].join(end));
    let line = 2;
    const expected = rows.map((cells) => {
      const at = { line, cells };
      line += 1 + breaks(cells.join(''));
      return at;
    });
    expect({ seed, records }).toEqual({ seed, records: expected });
  }
});

test('whatever stands in a file, reading ends, and no line with something on it is passed over', async () => {
  for (let seed = 1; seed <= 120; seed += 1) {
    const next = numbers(seed * 7_919);
    const content = pick(next, 'ab,,"""\n\n\r', 300);
    const records = await read(`${HEAD}\n${content}`);
    const accounted = new Set<number>();
    for (const { line, cells, fault } of records) {
      expect(accounted.has(line)).toBe(false);
      // A text may run over several lines; what a faulty record runs over, it says.
      const runsTo = /runs from line \d+ to (\d+)/.exec(fault?.message ?? '')?.[1];
      const last = fault ? Number(runsTo ?? line) : line + breaks(cells.join(''));
      for (let each = line; each <= last; each += 1) accounted.add(each);
    }
    const lines = content.split('\n').map((text, i) => ({ line: i + 2, text }));
    const lost = lines.filter(({ line, text }) => /[^\s,"]/.test(text) && !accounted.has(line));
    expect({ seed, lost }).toEqual({ seed, lost: [] });
  }
});
