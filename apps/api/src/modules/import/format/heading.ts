import { type Finding, filled } from '@stipple/domain';
import type { FileError } from '../rejection.ts';
import type { Column, TableName } from './column.ts';
import { COLUMNS, ONE_OF } from './tables.ts';

/** Which cell of a record holds which column, and what to say about the rest. */
export interface HeadingMap {
  /** Column name -> position of its cell. */
  readonly positions: ReadonlyMap<string, number>;
  readonly warnings: readonly Finding[];
  /** What stops the table: misspelt or missing columns. */
  readonly errors: readonly Pick<FileError, 'category' | 'message'>[];
}

/** A heading for comparison: without case, and with space, `-` and `_` as one. */
export const normaliseHeading = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/** What somebody said of one heading of their files: the column it is, or that it is none of ours. */
export interface HeadingMeaning {
  readonly table: TableName;
  /** Normalised, see {@link normaliseHeading}. */
  readonly heading: string;
  readonly column: string | null;
}
export type Meanings = readonly HeadingMeaning[];

/** Headings that our own files carry beside the format's: they are for reading, and never imported. */
export const OWN_HEADINGS = 'stipple_';

/** How many headings of a row name a column of the table. */
export function knownHeadings(table: TableName, headings: readonly string[], meanings: Meanings = []): number {
  const known = new Set<string>();
  for (const heading of headings.map(normaliseHeading)) {
    const meant = meanings.find((each) => each.table === table && each.heading === heading);
    const column = meant ? meant.column : columnOf(table, heading)?.name;
    if (column) known.add(column);
  }
  return known.size;
}

function columnOf(table: TableName, heading: string): Column | undefined {
  return (
    COLUMNS[table].find((column) => column.name === heading) ??
    COLUMNS[table].find((column) => column.aliases?.includes(heading))
  );
}

/**
 * Finds each column's place in a header row: what somebody said of a heading comes first, then the format's own
 * names, then aliases, and the first of equals.
 */
export function matchHeadings(table: TableName, headings: readonly string[], meanings: Meanings = []): HeadingMap {
  const normal = headings.map(normaliseHeading);
  const positions = new Map<string, number>();
  const warnings: Finding[] = [];
  const free: number[] = [];
  const taken = new Set<number>();
  const take = (name: string, at: number) => {
    if (positions.has(name)) return;
    positions.set(name, at);
    taken.add(at);
  };
  const spoken = new Set<number>();
  normal.forEach((heading, at) => {
    const meant = meanings.find((each) => each.table === table && each.heading === heading);
    if (!meant && !heading.startsWith(OWN_HEADINGS)) return;
    spoken.add(at);
    if (meant?.column && COLUMNS[table].some((column) => column.name === meant.column)) take(meant.column, at);
  });
  normal.forEach((heading, at) => {
    if (!spoken.has(at) && COLUMNS[table].some((column) => column.name === heading)) take(heading, at);
  });
  normal.forEach((heading, at) => {
    if (taken.has(at) || spoken.has(at)) return;
    const column = columnOf(table, heading);
    if (!column) free.push(at);
    else if (!positions.has(column.name)) positions.set(column.name, at);
    else
      warnings.push(
        filled('the column "{heading}" names {column} a second time and is ignored', {
          heading: headings[at]?.trim() ?? '',
          column: column.name,
        }),
      );
  });
  const errors: { category: FileError['category']; message: Finding }[] = [];
  const nearlyNamed = new Set<string>();
  for (const at of free) {
    const shown = headings[at]?.trim() ?? '';
    if (shown === '') continue;
    const near = nearColumn(table, normal[at] ?? '', positions);
    if (near === undefined) {
      warnings.push(filled('the column "{heading}" is not known and is ignored', { heading: shown }));
      continue;
    }
    nearlyNamed.add(near);
    errors.push({
      category: 'misspelt_column',
      message: filled(
        'the column "{heading}" looks like {column}: correct the heading, or rename the column if it is another',
        { heading: shown, column: near },
      ),
    });
  }
  const missing = (name: string) => !positions.has(name) && !nearlyNamed.has(name);
  for (const column of COLUMNS[table]) {
    if (column.required && missing(column.name)) {
      errors.push({
        category: 'missing_column',
        message: filled('the required column {column} is missing', { column: column.name }),
      });
    }
  }
  const choice = ONE_OF[table];
  if (choice && choice.every(missing)) {
    errors.push({
      category: 'missing_column',
      message: filled('one of the columns {columns} is required', { columns: choice.join(', ') }),
    });
  }
  return { positions, warnings, errors };
}

/** Headings shorter than this are abbreviations, not misspellings. */
const SHORTEST_MISSPELT = 3;
/** Aliases shorter than this lie too near to other words to be meant. */
const SHORTEST_ALIAS = 6;

/** The missing column whose name, or longer alias, is within two letters of a heading. */
function nearColumn(table: TableName, heading: string, found: ReadonlyMap<string, number>): string | undefined {
  if (heading.length < SHORTEST_MISSPELT) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const column of COLUMNS[table]) {
    if (found.has(column.name)) continue;
    const names = [column.name, ...(column.aliases ?? []).filter((alias) => alias.length >= SHORTEST_ALIAS)];
    for (const name of names) {
      const distance = lettersApart(heading, name);
      if (distance <= 2 && distance < (best?.distance ?? 3)) best = { name: column.name, distance };
    }
  }
  return best?.name;
}

/** Letters to add, drop or change to turn one word into the other (Levenshtein). */
export function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Math.abs(a.length - b.length);
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
