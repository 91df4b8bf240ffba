import type { ClinicTx } from '../../../platform/db/index.ts';
import type { PractitionerRow } from '../format/rows-people.ts';
import { RowFault } from '../rejection.ts';
import type { Outcome, TableWriter } from './context.ts';
import { recordBatch } from './events.ts';
import { claimSlugs } from './locations.repository.ts';
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
      const workplaces = await storedPlaces(
        tx,
        compared.filter((plan) => plan.stored).map((plan) => plan.id),
      );
      const plans = compared.map((plan) => {
        const moved = (workplaces.get(plan.id) ?? []).join() !== plan.row.places.join();
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
      await writePlaces(
        tx,
        changed.filter((plan) => plan.moved).map(({ id, row }) => ({ id, places: row.places })),
      );
      await recordBatch(
        batch,
        'practitioner',
        changed.map(({ id, outcome }) => ({ id, outcome, touches: [{ type: 'practitioner', id }] })),
      );
      return plans.map((plan) => plan.outcome);
    });
  },
};

async function storedPlaces(tx: ClinicTx, practitioners: readonly string[]): Promise<Map<string, string[]>> {
  const places = new Map<string, string[]>();
  if (practitioners.length === 0) return places;
  const rows = await tx.query<{ practitioner_id: string; location_id: string }>(
    `select practitioner_id, location_id from practitioner_location
     where clinic_id = $1 and practitioner_id = any($2::uuid[]) order by practitioner_id, position`,
    [tx.clinicId, practitioners],
  );
  for (const row of rows)
    places.set(row.practitioner_id, [...(places.get(row.practitioner_id) ?? []), row.location_id]);
  return places;
}

async function writePlaces(tx: ClinicTx, moved: readonly { id: string; places: readonly string[] }[]): Promise<void> {
  if (moved.length === 0) return;
  await tx.query('delete from practitioner_location where clinic_id = $1 and practitioner_id = any($2::uuid[])', [
    tx.clinicId,
    moved.map((practitioner) => practitioner.id),
  ]);
  const rows = moved.flatMap(({ id, places }) => places.map((place, position) => [id, place, position]));
  for (let start = 0; start < rows.length; start += 5_000) {
    const part = rows.slice(start, start + 5_000);
    const tuples = part.map((_, i) => `($1, $${i * 3 + 2}, $${i * 3 + 3}, $${i * 3 + 4})`);
    await tx.query(
      `insert into practitioner_location (clinic_id, practitioner_id, location_id, position) values ${tuples.join(', ')}`,
      [tx.clinicId, ...part.flat()],
    );
  }
}
