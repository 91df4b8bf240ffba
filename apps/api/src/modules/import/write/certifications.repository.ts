import type { CertificationRow } from '../format/rows-people.ts';
import { RowFault } from '../rejection.ts';
import type { Batch, Outcome, TableWriter } from './context.ts';
import { recordBatch } from './events.ts';
import { findTargets, planRows, resolveAndWrite, target, upsertRows } from './merge.repository.ts';

const COLUMNS = [
  'practitioner_id',
  'location_id',
  'kind',
  'title',
  'issuer',
  'scope',
  'number',
  'hours',
  'issued_on',
  'expires_on',
] as const;
const CHECKED = ['body_code', 'status', 'verified_by', 'verification_method', 'verified_at'] as const;

/** Writes certifications. What was checked stays checked until the claim itself changes. */
export const certificationWriter: TableWriter<CertificationRow> = {
  batch: 300,
  async write(batch, rows): Promise<Outcome[]> {
    const { tx, run } = batch;
    const ids = (pick: (row: CertificationRow) => string | null) => rows.map(pick).filter((id) => id !== null);
    const practitioners = await findTargets(
      batch,
      'practitioner',
      ids((row) => row.practitioner),
    );
    const locations = await findTargets(
      batch,
      'location',
      ids((row) => row.location),
    );
    const resolve = (row: CertificationRow) => {
      const holder =
        row.practitioner === null
          ? null
          : target(practitioners, 'practitioner', 'practitioner_external_id', row.practitioner);
      if (holder instanceof RowFault) return holder;
      const place = row.location === null ? null : target(locations, 'location', 'location_external_id', row.location);
      if (place instanceof RowFault) return place;
      const own = holder ? [holder.id, null] : [null, place?.id ?? null];
      const facts = [
        ...own,
        row.kind,
        row.title,
        row.issuer,
        row.scope,
        row.number,
        row.hours,
        row.issuedOn,
        row.expiresOn,
      ];
      return {
        externalId: row.externalId,
        issuer: row.issuer,
        holder: holder?.id ?? null,
        place: place?.id ?? null,
        facts,
      };
    };
    return resolveAndWrite(rows, resolve, async (resolved) => {
      const plans = await planRows(tx, 'certification', COLUMNS, resolved, ['status']);
      if (run.dryRun) return plans.map((plan) => plan.outcome);
      const changed = plans.filter((plan) => plan.outcome !== 'unchanged');
      const bodies = await bodiesByName(batch);
      await upsertRows(
        tx,
        'certification',
        [...COLUMNS, ...CHECKED],
        changed.map(({ id, row, stored }) => {
          // A changed claim is a new claim; but an edit does not undo an operator's refusal.
          const refused = stored !== null && ['rejected', 'revoked'].includes(String(stored['status']));
          const status = refused ? stored['status'] : 'self_declared';
          const body = bodies.get(row.issuer.trim().toLowerCase()) ?? null;
          return { id, externalId: row.externalId, values: [...row.facts, body, status, null, null, null] };
        }),
      );
      await recordBatch(
        batch,
        'certification',
        changed.map(({ id, outcome, row, stored }) => ({ id, outcome, touches: touched(row.facts, stored) })),
      );
      return plans.map((plan) => plan.outcome);
    });
  },
};

/** Whoever holds the certification now, and whoever held it before. */
function touched(facts: readonly unknown[], stored: Readonly<Record<string, unknown>> | null) {
  const practitioners = new Set([facts[0], stored?.['practitioner_id']]);
  const locations = new Set([facts[1], stored?.['location_id']]);
  return [
    ...[...practitioners].filter((id) => typeof id === 'string').map((id) => ({ type: 'practitioner' as const, id })),
    ...[...locations].filter((id) => typeof id === 'string').map((id) => ({ type: 'location' as const, id })),
  ];
}

/** The bodies we know, by code and by name, for issuers that are named just so. */
async function bodiesByName({ tx }: Batch): Promise<Map<string, string>> {
  const bodies = await tx.query<{ code: string; name: string }>('select code, name from certification_body');
  return new Map(
    bodies.flatMap(({ code, name }): [string, string][] => [
      [code, code],
      [name.toLowerCase(), code],
    ]),
  );
}
