import { setTimeout as sleep } from 'node:timers/promises';
import { type Member, filled, foundIn } from '@stipple/domain';
import { isConnectionLost, sqlState, type Doors } from '../../../platform/db/index.ts';
import type { Cell, SourceRecord } from '../format/cell.ts';
import { matchHeadings, type Meanings } from '../format/heading.ts';
import { RowReader, type Declared } from '../format/row-reader.ts';
import { READ_ROW } from '../format/rows.ts';
import type { TableName } from '../format/column.ts';
import { readId } from '../format/text.ts';
import type { OpenTable, TableSource } from '../read/open-table.ts';
import { FileFault, RowFault, type Rejection } from '../rejection.ts';
import type { Outcome, Referred, Run, TableWriter } from '../write/context.ts';
import { IdSet } from '../write/id-set.ts';
import { lockClinic } from '../write/merge.repository.ts';
import { WRITERS, type WrittenRow } from '../write/writers.ts';
import type { ProgressOf } from './progress.ts';
import type { Report } from './report.ts';

/** What all tables of a run share. */
export interface TableContext {
  readonly doors: Doors;
  readonly run: Run;
  readonly declared: Declared;
  /** What somebody said of the files' headings. */
  readonly meanings: Meanings;
  readonly report: Report;
  readonly progress: ProgressOf;
  /** Who an import acts as. */
  readonly member: (clinicId: string) => Member;
  /** The clinic's id; the clinic is made when the first rows are about to land. */
  readonly clinicId: () => Promise<string>;
}

/** A batch is closed early when its texts reach this size, in characters. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** Rejected rows are reported at the latest after so many. */
const MOST_WAITING = 2_000;

type Waiting = {
  readonly at: Omit<Rejection, 'category' | 'message' | 'expected' | 'column' | 'value'>;
  readonly cells: readonly Cell[];
} & ({ readonly row: WrittenRow } | { readonly fault: RowFault });

/** Reads one table to its end; good rows land in batches, each bad row is rejected alone. */
export async function runTable(source: TableSource, context: TableContext): Promise<void> {
  const { report } = context;
  report.counts(source.table);
  let table: OpenTable | undefined;
  try {
    table = await source.open();
    const open = table;
    const headings = matchHeadings(source.table, open.headings, context.meanings);
    for (const warning of headings.warnings) report.warn(foundIn(source.file, warning));
    for (const { category, message } of headings.errors) {
      report.fileErrors.push({ file: source.file, line: open.headingLine, category, message });
    }
    if (headings.errors.length === 0) await new TableRun(source, open, headings.positions, context).run();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { category, message, line } = error;
    report.fileErrors.push({ file: source.file, ...(line !== undefined && { line }), category, message });
  } finally {
    for (const warning of table?.warnings() ?? []) report.warn(foundIn(source.file, warning));
    await table?.close();
  }
}

class TableRun {
  private readonly seen = new IdSet();
  private waiting: Waiting[] = [];
  private rows = 0;
  private characters = 0;
  private readonly writer: TableWriter<WrittenRow>;

  constructor(
    private readonly source: TableSource,
    private readonly table: OpenTable,
    private readonly positions: ReadonlyMap<string, number>,
    private readonly context: TableContext,
  ) {
    this.writer = WRITERS[source.table];
  }

  async run(): Promise<void> {
    const { report, progress } = this.context;
    const counts = report.counts(this.source.table);
    try {
      for await (const record of this.table.records()) {
        counts.rows += 1;
        this.take(record);
        const full = this.rows >= this.writer.batch || this.characters >= MOST_CHARACTERS;
        if (full || this.waiting.length >= MOST_WAITING) await this.flush();
      }
    } finally {
      // A table that breaks off half-way keeps what was read of it.
      await this.flush();
    }
    await progress.at(this.source, counts.rows, this.source.bytes);
  }

  private take(record: SourceRecord): void {
    const { table, file } = this.source;
    const reader = new RowReader(record, this.positions, this.context.declared);
    const at = { table, file, line: record.line, externalId: reader.externalId() };
    try {
      if (record.fault) throw record.fault;
      reader.rejectNul(this.table.headings);
      const id = reader.must('external_id', readId);
      if (!this.seen.add(id)) throw duplicate(id);
      this.waiting.push({ at, cells: record.cells, row: READ_ROW[table](reader) });
      this.rows += 1;
      for (const cell of record.cells) this.characters += typeof cell === 'string' ? cell.length : 8;
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      this.waiting.push({ at, cells: record.cells, fault: error });
    }
  }

  /** Writes the rows that wait and reports on all, in the order of the file. */
  private async flush(): Promise<void> {
    const { report, progress } = this.context;
    const { waiting } = this;
    this.waiting = [];
    this.rows = this.characters = 0;
    const rows = waiting.flatMap((each) => ('row' in each ? [each.row] : []));
    const outcomes = rows.length > 0 ? await this.write(rows) : [];
    const counts = report.counts(this.source.table);
    let next = 0;
    for (const each of waiting) {
      const outcome = 'fault' in each ? each.fault : (outcomes[next++] ?? 'unchanged');
      if (outcome instanceof RowFault) {
        const { column, value, category, message, expected } = outcome;
        report.reject(
          { ...each.at, column, value, category, message, expected },
          { headings: this.table.headings, positions: this.positions, cells: each.cells },
        );
        continue;
      }
      counts[outcome] += 1;
      if ('row' in each) this.plan(each.row);
    }
    await progress.at(this.source, counts.rows, this.table.bytesRead());
  }

  private plan(row: WrittenRow): void {
    const { run } = this.context;
    const referred = REFERRED_AS[this.source.table];
    if (run.dryRun && referred) run.planned[referred].add(row.externalId);
  }

  private async write(rows: readonly WrittenRow[]): Promise<Outcome[]> {
    const { run } = this.context;
    const clinicId = await this.context.clinicId();
    const prepared = this.writer.prepare ? await this.writer.prepare(run, clinicId, rows) : rows;
    return this.land(clinicId, prepared);
  }

  /** One transaction; rows that the database itself refuses are found by halves and rejected alone. */
  private async land(clinicId: string, rows: readonly WrittenRow[]): Promise<Outcome[]> {
    const { doors, run } = this.context;
    try {
      return await patiently(() =>
        doors.asClinic(this.context.member(clinicId), async (tx) => {
          if (!run.dryRun) await lockClinic(tx);
          return this.writer.write({ tx, run }, rows);
        }),
      );
    } catch (error) {
      // Classes 22 and 23: the data themselves are refused.
      if (!/^2[23]/.test(sqlState(error) ?? '')) throw error;
      if (rows.length === 1) return [refused(error)];
      const half = Math.ceil(rows.length / 2);
      return [...(await this.land(clinicId, rows.slice(0, half))), ...(await this.land(clinicId, rows.slice(half)))];
    }
  }
}

const REFERRED_AS: Partial<Record<TableName, Referred>> = {
  locations: 'location',
  practitioners: 'practitioner',
  cases: 'portfolio_case',
};

const duplicate = (id: string) =>
  new RowFault(
    'duplicate_external_id',
    filled('the id "{id}" stands in an earlier row; that one counts', { id }),
    'an id of its own',
    'external_id',
    id,
  );

const refused = (error: unknown) =>
  new RowFault(
    'malformed_row',
    filled('the database refuses the row: {why}', { why: error instanceof Error ? error.message : 'unknown' }),
    'a row it takes',
  );

/** Seconds to wait for a database that went away; what was under way is done again, which is safe here. */
const PATIENCE = [0.5, 1, 2, 4, 8, 15];

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const seconds of PATIENCE) {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      await sleep(seconds * 1000);
    }
  }
  return work();
}
