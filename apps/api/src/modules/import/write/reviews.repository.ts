import type { ReviewRow } from '../format/rows-work.ts';
import { awaitAnswers } from '../../review/index.ts';
import { RowFault } from '../rejection.ts';
import type { Outcome, TableWriter } from './context.ts';
import { practitionersOf, recordBatch } from './events.ts';
import { findTargets, planRows, resolveAndWrite, target, upsertRows } from './merge.repository.ts';

const COLUMNS = [
  'practitioner_id',
  'location_id',
  'rating',
  'title',
  'body',
  'language',
  'client_name',
  'reviewed_on',
  'treatment_completed_on',
] as const;

/**
 * Writes reviews as imported ones: they have no session and are never verified. What moderation decided stays;
 * a review that was written here is no business of a file.
 */
export const reviewWriter: TableWriter<ReviewRow> = {
  batch: 500,
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
    const resolve = (row: ReviewRow) => {
      const practitioner = target(practitioners, 'practitioner', 'practitioner_external_id', row.practitioner);
      if (practitioner instanceof RowFault) return practitioner;
      const place = row.location === null ? null : target(locations, 'location', 'location_external_id', row.location);
      if (place instanceof RowFault) return place;
      const said = [row.rating, row.title, row.body, row.language, row.clientName];
      const facts = [practitioner.id, place?.id ?? null, ...said, row.reviewedOn, row.treatmentCompletedOn];
      return { externalId: row.externalId, practitioner: practitioner.id, facts };
    };
    return resolveAndWrite(rows, resolve, async (resolved) => {
      const plans = await planRows(tx, 'review', COLUMNS, resolved, ['source']);
      const outcomes = plans.map(({ outcome, stored, row }) =>
        outcome === 'updated' && stored?.['source'] !== 'imported' ? writtenHere(row.externalId) : outcome,
      );
      if (run.dryRun) return outcomes;
      const changed = plans.filter((plan, i) => plan.outcome !== 'unchanged' && outcomes[i] === plan.outcome);
      await upsertRows(
        tx,
        'review',
        [...COLUMNS, 'source', 'status'],
        changed.map(({ id, row }) => ({
          id,
          externalId: row.externalId,
          values: [...row.facts, 'imported', 'published'],
        })),
        ['source', 'status'],
      );
      await awaitAnswers(
        tx,
        changed.flatMap(({ id, outcome }) => (outcome === 'created' ? [id] : [])),
      );
      await recordBatch(
        batch,
        'review',
        changed.map(({ id, outcome, row, stored }) => ({
          id,
          outcome,
          touches: practitionersOf(row.practitioner, stored?.['practitioner_id']),
        })),
      );
      return outcomes;
    });
  },
};

const writtenHere = (externalId: string) =>
  new RowFault(
    'duplicate_external_id',
    'the id belongs to a review that a client wrote here; an import can not change it',
    'an id of an imported review, or a new one',
    'external_id',
    externalId,
  );
