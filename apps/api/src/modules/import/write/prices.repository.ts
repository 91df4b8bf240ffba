import type { PriceRow } from '../format/rows-work.ts';
import { RowFault } from '../rejection.ts';
import type { Outcome, TableWriter } from './context.ts';
import { recordBatch, type Written } from './events.ts';
import { findTargets, planRows, resolveAndWrite, target, upsertRows } from './merge.repository.ts';

const COLUMNS = [
  'location_id',
  'practitioner_id',
  'service',
  'unit',
  'amount_minor',
  'currency',
  'tax_included',
  'sessions_included',
  'valid_from',
  'valid_until',
] as const;

/** Writes prices: of a location, or of one practitioner there. */
export const priceWriter: TableWriter<PriceRow> = {
  batch: 500,
  async write(batch, rows): Promise<Outcome[]> {
    const { tx, run } = batch;
    const locations = await findTargets(
      batch,
      'location',
      rows.map((row) => row.location),
    );
    const practitioners = await findTargets(
      batch,
      'practitioner',
      rows.flatMap((row) => row.practitioner ?? []),
    );
    const resolve = (row: PriceRow) => {
      const place = target(locations, 'location', 'location_external_id', row.location);
      if (place instanceof RowFault) return place;
      const own =
        row.practitioner === null
          ? null
          : target(practitioners, 'practitioner', 'practitioner_external_id', row.practitioner);
      if (own instanceof RowFault) return own;
      const money = [row.service, row.unit, row.amountMinor, row.currency, row.taxIncluded, row.sessionsIncluded];
      return {
        externalId: row.externalId,
        facts: [place.id, own?.id ?? null, ...money, row.validFrom, row.validUntil],
      };
    };
    return resolveAndWrite(rows, resolve, async (resolved) => {
      const plans = await planRows(tx, 'price', COLUMNS, resolved);
      if (run.dryRun) return plans.map((plan) => plan.outcome);
      const changed = plans.filter((plan) => plan.outcome !== 'unchanged');
      await upsertRows(
        tx,
        'price',
        COLUMNS,
        changed.map(({ id, row }) => ({ id, externalId: row.externalId, values: row.facts })),
      );
      await recordBatch(
        batch,
        'price',
        changed.map(({ id, outcome, row, stored }) => ({
          id,
          outcome,
          touches: touched(row.facts, stored),
        })),
      );
      return plans.map((plan) => plan.outcome);
    });
  },
};

/** Whom the price concerns now, and whom it concerned before: one practitioner, or all at the location. */
function touched(facts: readonly unknown[], stored: Readonly<Record<string, unknown>> | null): Written['touches'] {
  const sides: (readonly unknown[])[] = [facts, [stored?.['location_id'], stored?.['practitioner_id']]];
  return sides.flatMap(([place, own]): Written['touches'] => {
    if (typeof own === 'string') return [{ type: 'practitioner', id: own }];
    return typeof place === 'string' ? [{ type: 'location', id: place }] : [];
  });
}
