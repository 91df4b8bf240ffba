import { RejectedTables, type ImportFolders, type ImportReport } from '../modules/import/index.ts';
import { filled, foundIn, RATING, systemMember } from '@stipple/domain';
import type { Doors } from '../platform/db/index.ts';
import { newId } from '../platform/ids.ts';
import type { ClinicRows } from './chain-plan.ts';

const HEADINGS = ['external_id', 'practitioner_external_id', 'rating', 'reviewed_on', 'body'];

/** Rows that were left out: as they stood, and what was wrong with them. */
const REJECTED = [
  {
    line: 14,
    cells: ['OLD-13', 'P-04', '6', '2024-03-02', 'Could not be happier.'],
    column: 'rating',
    category: 'out_of_range',
    message: foundIn('rating', filled('{given} is out of range', { given: 6 })),
    expected: filled('a whole number from {min} to {max}', RATING),
  },
  {
    line: 57,
    cells: ['OLD-56', 'P-11', '5', '2024-02-30', 'Looks like my own hair.'],
    column: 'reviewed_on',
    category: 'invalid_date',
    message: foundIn('reviewed_on', filled('"{given}" is not a date', { given: '2024-02-30' })),
    expected: 'a real day as YYYY-MM-DD',
  },
  {
    line: 121,
    cells: ['OLD-120', 'P-99', '4', '2024-05-17', 'Clean, calm, on time.'],
    column: 'practitioner_external_id',
    category: 'unknown_reference',
    message: filled('there is no practitioner "{id}", or its row was rejected', { id: 'P-99' }),
    expected: 'the external_id of a practitioner in this folder or an earlier import',
  },
] as const;

const DAY_MS = 86_400_000;

/** An import of the first chain some days ago, by its owner, that left three rows out to be mended. */
export async function loadImport(doors: Doors, [chain]: readonly ClinicRows[], folders: ImportFolders): Promise<void> {
  if (!chain) return;
  const { id: clinicId } = chain.clinic;
  const accountId = await ownerOf(doors, clinicId);
  const id = newId();
  const rejected = new RejectedTables(folders.of({ clinicId, id }).rejected, 'iso', 'point');
  const positions = new Map(HEADINGS.map((name, at) => [name, at]));
  for (const { line, cells, ...wrong } of REJECTED) {
    const value = cells[HEADINGS.indexOf(wrong.column)] ?? null;
    const row = { table: 'reviews', file: 'reviews.csv', line, externalId: cells[0], value, ...wrong } as const;
    rejected.add(row, { headings: HEADINGS, positions, cells });
  }
  rejected.end();
  const counts = { rows: 128, created: 0, updated: 0, unchanged: 125, rejected: REJECTED.length };
  const report: ImportReport = {
    counts: [{ table: 'reviews', ...counts }],
    fileErrors: [],
    warnings: [],
    rejections: rejected.first,
    rejectedTables: rejected.tables,
  };
  const at = new Date(doors.clock.now().getTime() - 3 * DAY_MS);
  await doors.asClinic({ ...systemMember(clinicId), accountId }, async (tx) => {
    await tx.query(
      `insert into import_job (clinic_id, id, status, account_id, files, meanings, dates, decimal_sign, report,
         rows_done, rows_total, rejected, created_at, updated_at, started_at, finished_at)
       values ($1, $2, 'done', $3, $4, '[]', 'iso', 'point', $5, $6, $6, $7, $8, $8, $8, $8)`,
      [
        clinicId,
        id,
        accountId,
        JSON.stringify([{ name: 'reviews.csv', bytes: 14_210, table: null }]),
        JSON.stringify(report),
        counts.rows,
        counts.rejected,
        at,
      ],
    );
    const detail = { rows: counts.rows, rejected: counts.rejected };
    await tx.record({ kind: 'import.finished', subjectType: 'import_job', subjectId: id, detail });
  });
}

async function ownerOf(doors: Doors, clinicId: string): Promise<string | null> {
  const [row] = await doors.asIdentity((tx) =>
    tx.query<{ id: string }>(
      `select account_id as id from membership where clinic_id = $1 and 'owner' = any(roles) order by created_at limit 1`,
      [clinicId],
    ),
  );
  return row?.id ?? null;
}
