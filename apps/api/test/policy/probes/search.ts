import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import type { Place, Probe } from '../probe.ts';

/** Gives the practitioner of a place a name that nobody else has. */
async function named({ clinic, practitioner: { id } }: Place) {
  const text = `Found ${id}`;
  await clinic.asMember((tx) =>
    tx.query('update practitioner set name = $3 where clinic_id = $1 and id = $2', [clinic.id, id, text]),
  );
  return { variables: { text }, mark: globalIdOf('Practitioner', { clinicId: clinic.id, id }) };
}

export const SEARCH_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.search',
    document: 'query ($text: String!) { viewer { clinic { search(text: $text) { record name } } } }',
    plant: named,
  },
];
