import type { ExportStatus } from '@stipple/domain';
import { newId } from '../../../src/platform/ids.ts';
import type { Place, Probe } from '../probe.ts';

/** An export of the place's clinic that has come so far, and that no worker takes; any other that was under way ends. */
const job =
  (status: ExportStatus) =>
  async ({ clinic }: Place) => {
    const id = newId();
    await clinic.asMember(async (tx) => {
      await tx.query(
        `update export_job set status = 'cancelled' where clinic_id = $1 and status in ('queued', 'running')`,
        [clinic.id],
      );
      await tx.query(
        `insert into export_job (clinic_id, id, status, lease_until, created_at, updated_at)
         values ($1, $2, $3, '9999-01-01', $4, $4)`,
        [clinic.id, id, status, tx.clock.now()],
      );
    });
    return { variables: { id } };
  };

export const EXPORT_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.exports',
    document: '{ viewer { clinic { exports(first: 5) { nodes { id startedBy url } } } } }',
    plant: job('done'),
    whole: true,
  },
  {
    field: 'Mutation.startExport',
    document: 'mutation { startExport { exportJob { id } userErrors { code } } }',
    plant: job('running'),
    whole: true,
  },
  {
    field: 'Mutation.cancelExport',
    document: 'mutation ($id: ID!) { cancelExport(input: { exportId: $id }) { userErrors { code } } }',
    plant: job('running'),
    whole: true,
  },
  {
    field: 'Subscription.exportProgress',
    document: 'subscription ($id: ID!) { exportProgress(id: $id) { id status } }',
    plant: job('done'),
    whole: true,
  },
];
