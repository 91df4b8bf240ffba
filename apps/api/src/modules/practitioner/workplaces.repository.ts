import { resumedWorkplace } from '@stipple/domain';
import { insertRows, type Tx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';

/** Where somebody works from now on, in this order. */
export interface Workplaces {
  readonly practitionerId: string;
  readonly locationIds: readonly string[];
  /** First day at the places that are new; `null` when nobody says. */
  readonly fromOn: string | null;
}

interface Workplace {
  readonly practitionerId: string;
  readonly locationId: string;
  readonly fromOn: string | null;
}

interface Stored extends Workplace {
  /** The day that it is there now. */
  readonly today: string;
}

interface Ended extends Workplace {
  readonly untilOn: string;
}

const PLACE = ['clinicId', 'practitionerId', 'locationId', 'position', 'fromOn'] as const;
const PAST = ['clinicId', 'id', 'practitionerId', 'locationId', 'fromOn', 'untilOn', 'createdAt'] as const;

/** Where the clinic's practitioners work, and worked. */
export const workplaces = (tx: Tx & { readonly clinicId: string }) => ({
  /** Workplaces of now, in the clinic's order. */
  of(practitionerIds: readonly string[]): Promise<Stored[]> {
    return tx.query<Stored>(
      `select pl.practitioner_id as "practitionerId", pl.location_id as "locationId", pl.from_on::text as "fromOn",
         to_char($3::timestamptz at time zone l.time_zone, 'YYYY-MM-DD') as today
       from practitioner_location pl
       join location l on l.clinic_id = $1 and l.id = pl.location_id
       where pl.clinic_id = $1 and pl.practitioner_id = any($2::uuid[])
       order by pl.practitioner_id, pl.position, pl.location_id`,
      [tx.clinicId, practitionerIds, tx.clock.now()],
    );
  },

  /** Writes where each of them works now. What ended by it is kept, unless it began on the same day. */
  async set(moved: readonly Workplaces[]): Promise<void> {
    if (moved.length === 0) return;
    const ids = moved.map(({ practitionerId }) => practitionerId);
    const before = Map.groupBy(await this.of(ids), (row) => row.practitionerId);
    const now: (Workplace & { clinicId: string; position: number })[] = [];
    const past: Ended[] = [];
    for (const { practitionerId, locationIds, fromOn } of moved) {
      const known = before.get(practitionerId) ?? [];
      const since = new Map(known.map((row) => [row.locationId, row.fromOn]));
      locationIds.forEach((locationId, position) => {
        const from = since.has(locationId) ? since.get(locationId)! : fromOn;
        now.push({ clinicId: tx.clinicId, practitionerId, locationId, position, fromOn: from });
      });
      for (const row of known) {
        if (!locationIds.includes(row.locationId) && row.fromOn !== row.today)
          past.push({ ...row, untilOn: row.today });
      }
    }
    await tx.query('delete from practitioner_location where clinic_id = $1 and practitioner_id = any($2::uuid[])', [
      tx.clinicId,
      ids,
    ]);
    await insertRows(tx, 'practitioner_location', PLACE, now);
    await this.end(past);
  },

  /** Notes stretches that are over. */
  async end(ended: readonly Ended[]): Promise<void> {
    const createdAt = tx.clock.now();
    const rows = ended.map(({ practitionerId, locationId, fromOn, untilOn }) => {
      return { clinicId: tx.clinicId, id: newId(), practitionerId, locationId, fromOn, untilOn, createdAt };
    });
    await insertRows(tx, 'past_workplace', PAST, rows);
  },

  /** Who worked at a location until it closed works there again, unless they have left the clinic. */
  async resumeAt(locationId: string, closedOn: string, today: string): Promise<void> {
    const rows = await tx.query<Workplace>(
      `select pl.practitioner_id as "practitionerId", pl.location_id as "locationId", pl.from_on::text as "fromOn"
       from practitioner_location pl
       join practitioner p on p.clinic_id = $1 and p.id = pl.practitioner_id
       where pl.clinic_id = $1 and pl.location_id = $2 and p.status <> 'left'`,
      [tx.clinicId, locationId],
    );
    await this.resume(rows, closedOn, today);
  },

  /** Workplaces that an absence has interrupted go on, from today. */
  async resume(rows: readonly Workplace[], leftOn: string, today: string): Promise<void> {
    const ended = rows.flatMap((row): Ended[] => {
      const past = resumedWorkplace(row, leftOn, today).ended;
      return past?.untilOn ? [{ ...row, fromOn: past.fromOn, untilOn: past.untilOn }] : [];
    });
    await this.end(ended);
    for (const { practitionerId, locationId } of ended) {
      await tx.query(
        `update practitioner_location set from_on = $4
         where clinic_id = $1 and practitioner_id = $2 and location_id = $3`,
        [tx.clinicId, practitionerId, locationId, today],
      );
    }
  },
});
