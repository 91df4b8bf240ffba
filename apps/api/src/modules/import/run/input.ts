import { type Finding, filled } from '@stipple/domain';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { lettersApart, type Meanings } from '../format/heading.ts';
import { TABLE_NAMES } from '../format/column.ts';
import { csvTable } from '../read/csv-table.ts';
import type { TableSource } from '../read/open-table.ts';
import { openWorkbook } from '../read/workbook.ts';
import { FileFault, type FileError } from '../rejection.ts';
import { UsageError } from './usage-error.ts';

/** What a path holds: its tables in the order in which they are read, and where its photos and its report lie. */
export interface Input {
  readonly tables: readonly TableSource[];
  readonly photos: string;
  /** The folder that `rejected.csv` belongs into. */
  readonly folder: string;
  readonly warnings: readonly Finding[];
  readonly errors: readonly FileError[];
  close(): void;
}

/**
 * Opens a folder of CSV files, or with one workbook in it, or a workbook. `meanings` is what somebody said of their
 * headings; `null` when nobody can be asked. Throws a `UsageError` when it is neither.
 */
export async function openInput(
  path: string,
  encoding: string | null,
  meanings: Meanings | null = null,
): Promise<Input> {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new UsageError(`There is no folder or workbook at ${path}.`);
  }
  if (!isFolder) {
    if (extname(path).toLowerCase() !== '.xlsx')
      throw new UsageError(`PATH must be a folder or one .xlsx file; ${path} is neither.`);
    return workbookInput(path, [], meanings);
  }
  const names = readdirSync(path).toSorted();
  const { tables, warnings, errors } = folderTables(path, names, encoding, meanings ?? []);
  const books = names.filter((name) => extname(name).toLowerCase() === '.xlsx' && !/^(?:~\$|\.)/.test(name));
  if (tables.length + errors.length === 0 && books.length === 1)
    return workbookInput(join(path, books[0] ?? ''), warnings, meanings);
  for (const book of books)
    warnings.push(
      filled(
        tables.length > 0 ? '{file} is ignored: the folder has tables as CSV' : '{file} is ignored: give one workbook',
        {
          file: book,
        },
      ),
    );
  return { tables, photos: join(path, 'photos'), folder: path, warnings, errors, close: () => undefined };
}

function folderTables(path: string, names: readonly string[], encoding: string | null, meanings: Meanings) {
  const tables: TableSource[] = [];
  const warnings: Finding[] = [];
  const errors: FileError[] = [];
  const used = new Set<string>();
  for (const table of TABLE_NAMES) {
    const found = names.filter((name) => name.toLowerCase() === `${table}.csv`);
    const file = found.find((name) => name === `${table}.csv`) ?? found[0];
    if (file === undefined) continue;
    for (const other of found) {
      used.add(other);
      if (other !== file) warnings.push(filled('{file} is ignored beside {other}', { file: other, other: file }));
    }
    if (statSync(join(path, file), { throwIfNoEntry: false })?.isFile())
      tables.push(csvTable(table, join(path, file), file, encoding, meanings));
    else errors.push({ file, category: 'unreadable_file', message: 'this is not a file' });
  }
  for (const name of names) {
    const stem = name.toLowerCase().replace(/\.csv$/, '');
    if (stem === name.toLowerCase() || used.has(name) || name === REJECTED_CSV) continue;
    const near = TABLE_NAMES.find((table) => lettersApart(stem, table) <= 2);
    warnings.push(
      near
        ? filled('{file} is no table of the format and is ignored; did you mean {near}?', {
            file: name,
            near: `${near}.csv`,
          })
        : filled('{file} is no table of the format and is ignored', { file: name }),
    );
  }
  if (lstatSync(join(path, 'photos'), { throwIfNoEntry: false })?.isSymbolicLink())
    warnings.push('the folder photos is a link and is not followed');
  return { tables, warnings, errors };
}

/** Where rejected rows are written; never read as a table. */
export const REJECTED_CSV = 'rejected.csv';

async function workbookInput(path: string, warnings: readonly Finding[], meanings: Meanings | null): Promise<Input> {
  const place = { photos: join(dirname(path), 'photos'), folder: dirname(path) };
  try {
    const book = await openWorkbook(path, meanings);
    const tables = book.tables.toSorted((a, b) => TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table));
    return { ...place, tables, warnings: [...warnings, ...book.warnings], errors: [], close: book.close };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const errors = [{ file: basename(path), category: error.category, message: error.message }];
    return { ...place, tables: [], warnings, errors, close: () => undefined };
  }
}
