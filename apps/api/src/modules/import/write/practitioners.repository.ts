import type { ClinicTx } from '../../../platform/db/index.ts';
import { claimSlugs } from '../../clinic/index.ts';
import { workplaces } from '../../practitioner/index.ts';
import type { PractitionerRow } from '../format/rows-people.ts';
import { RowFault } from '../rejection.ts';
import type { Outcome, TableWriter } from './context.ts';
import { recordBatch } from './events.ts';
import { findTargets, planRows, resolveAndWrite, target, upsertRows } from './merge.repository.ts';

const COLUMNS = ['name', 'bio', 'languages', 'years_experience', 'started_on', 'status', 'email'] as const;

/** Writes practitioners and where they work. */
export const practitionerWriter: TableWriter<PractitionerRow> = {
  batch: 300,
  async write(batch, rows): Promise<Outcome[]> {
    const { tx, run } = batch;
    const locations = await findTargets(
      batch,
      'location',
      rows.flatMap((row) => row.locations),
    );
    const resolve = (row: PractitionerRow) => {
      const places: string[] = [];
      for (const id of row.locations) {
        const place = target(locations, 'location', 'location_external_ids', id, row.locations.join('|'));
        if (place instanceof RowFault) return place;
        places.push(place.id);
      }
      const facts = [row.name, row.bio, row.languages, row.yearsExperience, row.startedOn, row.status, row.email];
      return { externalId: row.externalId, name: row.name, places, facts };
    };
    return resolveAndWrite(rows, resolve, async (resolved) => {
      const compared = await planRows(tx, 'practitioner', COLUMNS, resolved, ['slug']);
      const places = workplaces(tx);
      const stored = await places.of(compared.filter((plan) => plan.stored).map((plan) => plan.id));
      const before = Map.groupBy(stored, (row) => row.practitionerId);
      const plans = compared.map((plan) => {
        const moved = (before.get(plan.id) ?? []).map((row) => row.locationId).join() !== plan.row.places.join();
        return { ...plan, moved, outcome: plan.outcome === 'unchanged' && moved ? ('updated' as const) : plan.outcome };
      });
      if (run.dryRun) return plans.map((plan) => plan.outcome);
      const changed = plans.filter((plan) => plan.outcome !== 'unchanged');
      const slugs = await claimSlugs(
        tx,
        'practitioner',
        changed.map(({ id, stored, row }) => ({ id, name: row.name, slug: stored?.['slug'] as string | undefined })),
      );
      await upsertRows(
        tx,
        'practitioner',
        [...COLUMNS, 'slug'],
        changed.map(({ id, row }) => ({ id, externalId: row.externalId, values: [...row.facts, slugs.get(id)] })),
        ['slug'],
      );
      await noteStatus(
        tx,
        changed.map(({ id }) => id),
      );
      const moved = changed.filter((plan) => plan.moved);
      await places.set(moved.map(({ id, row }) => ({ practitionerId: id, locationIds: row.places, fromOn: null })));
      await recordBatch(
        batch,
        'practitioner',
        changed.map(({ id, outcome }) => ({ id, outcome, touches: [{ type: 'practitioner', id }] })),
      );
      return plans.map((plan) => plan.outcome);
    });
  },
};

/** What the file does not state: the days of leaving and of first being public, and that the row changed. */
async function noteStatus(tx: ClinicTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const now = tx.clock.now();
  await tx.query(
    `update practitioner set version = version + 1,
       left_on = case when status = 'left' then coalesce(left_on, $3::date) end,
       first_published_at = case when status = 'active' then coalesce(first_published_at, $4) else first_published_at end
     where clinic_id = $1 and id = any($2::uuid[])`,
    [tx.clinicId, ids, now.toISOString().slice(0, 10), now],
  );
}
