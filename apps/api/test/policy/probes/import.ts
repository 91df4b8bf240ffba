import type { ImportStatus } from '@stipple/domain';
import { newId } from '../../../src/platform/ids.ts';
import type { Place, Probe } from '../probe.ts';

/** An import of the place's clinic that has come so far, and that no worker takes. */
const job =
  (status: ImportStatus) =>
  async ({ clinic }: Place) => {
    const id = newId();
    await clinic.asMember((tx) =>
      tx.query(
        `insert into import_job (clinic_id, id, status, files, meanings, dates, decimal_sign, lease_until, created_at, updated_at)
         values ($1, $2, $3, '[]', '[]', 'iso', 'point', '9999-01-01', $4, $4)`,
        [clinic.id, id, status, tx.clock.now()],
      ),
    );
    return { variables: { id } };
  };

export const IMPORT_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.imports',
    document: '{ viewer { clinic { imports(first: 5) { nodes { id startedBy } } } } }',
    plant: job('read'),
    whole: true,
  },
  {
    field: 'ManagedClinic.import',
    document: 'query ($id: ID!) { viewer { clinic { import(id: $id) { id } } } }',
    plant: job('read'),
    whole: true,
  },
  {
    field: 'Mutation.createImport',
    document: `mutation { createImport(input: { files: [{ uploadId: "none" }] }) { userErrors { code } } }`,
    plant: () => ({}),
    whole: true,
    mendable: true,
  },
  {
    field: 'Mutation.mapImport',
    document: `mutation ($id: ID!) {
      mapImport(input: { importId: $id, version: 1, meanings: [], dates: ISO, decimal: POINT }) { userErrors { code } }
    }`,
    plant: job('read'),
    whole: true,
  },
  {
    field: 'Mutation.runImport',
    document: 'mutation ($id: ID!) { runImport(input: { importId: $id }) { userErrors { code } } }',
    plant: job('read'),
    whole: true,
  },
  {
    field: 'Mutation.cancelImport',
    document: 'mutation ($id: ID!) { cancelImport(input: { importId: $id }) { userErrors { code } } }',
    plant: job('running'),
    whole: true,
  },
  {
    field: 'Subscription.importProgress',
    document: 'subscription ($id: ID!) { importProgress(id: $id) { id status } }',
    plant: job('done'),
    whole: true,
  },
];
