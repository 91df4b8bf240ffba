import type { FoundKind } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';
import type { Reach } from '../../platform/policy.ts';

/** A record by its name. */
export interface FoundRow {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
}

/** Records of each kind, at most. */
const EACH = 5;

/** Records of the transaction's clinic within reach whose name holds the text: one statement. */
export function findByName(tx: Tx, text: string, reach: Reach): Promise<FoundRow[]> {
  const { everything, locationIds, practitionerId } = reach;
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return tx.query<FoundRow>(
    `(select 'location' as kind, id, name, city as detail from location
       where clinic_id = $1 and name ilike $2 and ($3 or id = any($4::uuid[]))
       order by name, id limit ${EACH})
     union all
     (select 'practitioner', p.id, p.name, null from practitioner p
       where p.clinic_id = $1 and p.name ilike $2 and ($3 or p.id = $5 or p.id in (
         select practitioner_id from practitioner_location where clinic_id = $1 and location_id = any($4::uuid[])))
       order by p.name, p.id limit ${EACH})
     union all
     (select 'portfolio_case', c.id, c.title, p.name from portfolio_case c
       join practitioner p on p.clinic_id = $1 and p.id = c.practitioner_id
       where c.clinic_id = $1 and c.title ilike $2 and ($3 or c.practitioner_id = $5 or c.location_id = any($4::uuid[])
         or c.practitioner_id in (
           select practitioner_id from practitioner_location where clinic_id = $1 and location_id = any($4::uuid[])))
       order by c.title, c.id limit ${EACH})`,
    [tx.clinicId, pattern, everything, locationIds, practitionerId],
  );
}
