import { ImportedConsent } from '../../portfolio/index.ts';
import type { CaseRow } from '../format/rows-work.ts';
import { RowFault } from '../rejection.ts';
import type { Batch, Outcome, TableWriter } from './context.ts';
import { practitionersOf, recordBatch } from './events.ts';
import { findTargets, planRows, resolveAndWrite, target, upsertRows } from './merge.repository.ts';

const COLUMNS = [
  'practitioner_id',
  'location_id',
  'title',
  'story',
  'indication',
  'scale',
  'stage',
  'fitzpatrick',
  'hair_colour',
  'sessions',
  'started_on',
  'completed_on',
  'imported_consent',
] as const;

/** Writes portfolio cases; a change of consent publishes or withdraws the photos that are there. */
export const caseWriter: TableWriter<CaseRow> = {
  batch: 300,
  async write(batch, rows): Promise<Outcome[]> {
    const { tx, run } = batch;
    const practitioners = await findTargets(
      batch,
      'practitioner',
      rows.map((row) => row.practitioner),
    );
    const locations = await findTargets(
      batch,
      'location',
      rows.flatMap((row) => row.location ?? []),
    );
    const resolve = (row: CaseRow) => {
      const practitioner = target(practitioners, 'practitioner', 'practitioner_external_id', row.practitioner);
      if (practitioner instanceof RowFault) return practitioner;
      const place = row.location === null ? null : target(locations, 'location', 'location_external_id', row.location);
      if (place instanceof RowFault) return place;
      const { title, story, indication, scale, stage, fitzpatrick, hairColour, sessions, startedOn, completedOn } = row;
      const looks = [title, story, indication, scale, stage, fitzpatrick, hairColour, sessions];
      const facts = [practitioner.id, place?.id ?? null, ...looks, startedOn, completedOn, row.photoConsent];
      return { externalId: row.externalId, practitioner: practitioner.id, row, facts };
    };
    return resolveAndWrite(rows, resolve, async (resolved) => {
      const plans = await planRows(tx, 'portfolio_case', COLUMNS, resolved);
      if (run.dryRun) return plans.map((plan) => plan.outcome);
      const changed = plans.filter((plan) => plan.outcome !== 'unchanged');
      await upsertRows(
        tx,
        'portfolio_case',
        COLUMNS,
        changed.map(({ id, row }) => ({ id, externalId: row.externalId, values: row.facts })),
      );
      const imported = new ImportedConsent(tx);
      for (const { id, row, stored } of changed) {
        if (!stored) continue;
        if (stored['imported_consent'] !== row.row.photoConsent) await imported.ofCase(id, row.row.photoConsent);
        if (stored['completed_on'] !== row.row.completedOn) await recountDays(batch, id, row.row.completedOn);
      }
      await recordBatch(
        batch,
        'portfolio_case',
        changed.map(({ id, outcome, row, stored }) => ({
          id,
          outcome,
          touches: practitionersOf(row.practitioner, stored?.['practitioner_id']),
        })),
      );
      return plans.map((plan) => plan.outcome);
    });
  },
};

/** A case's photos count their days from its last session. */
async function recountDays({ tx }: Batch, caseId: string, completedOn: string | null): Promise<void> {
  await tx.query(
    `update photo set days_healed = case when taken_on >= $3::date then taken_on - $3::date end, updated_at = $4
     where clinic_id = $1 and case_id = $2`,
    [tx.clinicId, caseId, completedOn, tx.clock.now()],
  );
}
