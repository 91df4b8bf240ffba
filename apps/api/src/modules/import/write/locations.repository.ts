import { claimSlugs } from '../../clinic/index.ts';
import type { LocationRow } from '../format/rows-people.ts';
import type { Outcome, TableWriter } from './context.ts';
import { recordBatch } from './events.ts';
import { located } from './located.ts';
import { planRows, upsertRows } from './merge.repository.ts';

const COLUMNS = [
  'name',
  'address',
  'city',
  'region',
  'postal_code',
  'country_code',
  'time_zone',
  'latitude',
  'longitude',
  'coordinate_source',
  'phone',
  'email',
  'opening_hours',
] as const;

/** Writes locations; those without coordinates take their town's. */
export const locationWriter: TableWriter<LocationRow> = {
  batch: 200,
  async write(batch, rows): Promise<Outcome[]> {
    const { tx, run } = batch;
    const incoming = [];
    for (const row of rows) {
      const place = await located(batch, row);
      incoming.push({
        externalId: row.externalId,
        name: row.name,
        facts: [
          row.name,
          row.address,
          row.city,
          row.region,
          row.postalCode,
          row.countryCode,
          row.timeZone,
          place.latitude,
          place.longitude,
          place.source,
          row.phone,
          row.email,
          row.openingHours,
        ],
      });
    }
    const plans = await planRows(tx, 'location', COLUMNS, incoming, ['slug']);
    if (!run.dryRun) {
      const changed = plans.filter((plan) => plan.outcome !== 'unchanged');
      const slugs = await claimSlugs(
        tx,
        'location',
        changed.map(({ id, stored, row }) => ({ id, name: row.name, slug: stored?.['slug'] as string | undefined })),
      );
      await upsertRows(
        tx,
        'location',
        [...COLUMNS, 'slug'],
        changed.map(({ id, row }) => ({ id, externalId: row.externalId, values: [...row.facts, slugs.get(id)] })),
        ['slug'],
      );
      const known = changed.filter(({ outcome }) => outcome === 'updated').map(({ id }) => id);
      if (known.length > 0) {
        await tx.query('update location set version = version + 1 where clinic_id = $1 and id = any($2::uuid[])', [
          tx.clinicId,
          known,
        ]);
      }
      await recordBatch(
        batch,
        'location',
        changed.map(({ id, outcome }) => ({ id, outcome, touches: [{ type: 'location', id }] })),
      );
    }
    return plans.map((plan) => plan.outcome);
  },
};
