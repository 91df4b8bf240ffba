import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvLine } from '../../../platform/csv.ts';
import type { Rejection } from '../rejection.ts';
import { REJECTED_CSV } from './input.ts';
import { TextFile, type RejectionSink } from './report.ts';

// The mark makes spreadsheets read it as UTF-8.
const HEADER = '\uFEFFfile,line,external_id,column,value,category,message,expected\r\n';

/**
 * The rejected rows as a spreadsheet beside the input, or in the working folder when that can not be written.
 * It is made with the first rejected row; an older one of ours is taken away when there is none.
 */
export class RejectedCsv implements RejectionSink {
  private file: TextFile | undefined;

  constructor(private readonly folders: readonly string[]) {}

  /** Where it was written, once a row was rejected. */
  get path(): string | null {
    return this.file?.path ?? null;
  }

  add(row: Rejection): void {
    this.file ??= this.create();
    const cells = [
      row.file,
      String(row.line),
      row.externalId,
      row.column,
      row.value,
      row.category,
      row.message,
      row.expected,
    ];
    this.file?.write(csvLine(cells));
  }

  end(): void {
    if (this.file) return this.file.close();
    const [folder] = this.folders;
    if (folder === undefined) return;
    const path = join(folder, REJECTED_CSV);
    if (isOurs(path)) rmSync(path, { force: true });
  }

  private create(): TextFile | undefined {
    for (const folder of this.folders) {
      try {
        const file = new TextFile(join(folder, REJECTED_CSV));
        file.write(HEADER);
        return file;
      } catch {
        // The next folder may be writable; when none is, the rows are on screen and in the report.
      }
    }
    return undefined;
  }
}

function isOurs(path: string): boolean {
  try {
    const fd = openSync(path, 'r');
    const head = Buffer.alloc(Buffer.byteLength(HEADER));
    readSync(fd, head, 0, head.length, 0);
    closeSync(fd);
    return head.equals(Buffer.from(HEADER));
  } catch {
    return false;
  }
}
