import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { Place, Probe } from '../probe.ts';

const mutation = (name: string) =>
  `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { practitioner { id } userErrors { path code message } } }`;

/** Somebody new who works at the place alone. */
const somebody = ({ clinic, location }: Place) => clinic.practitioner({ locations: [location] });

/** A change of the place's own practitioner. */
const change = (name: string, more: (place: Place) => object | Promise<object>): Probe => ({
  field: `Mutation.${name}`,
  document: mutation(name),
  async plant(place) {
    return { variables: { input: await more(place) } };
  },
});

const person = (practitioner: Place['practitioner']) => globalIdOf('Practitioner', practitioner);

async function seen({ clinic, practitioner }: Place) {
  const rows = await clinic.asMember((tx) =>
    tx.query<{ version: number }>('select version from practitioner where clinic_id = $1 and id = $2', [
      clinic.id,
      practitioner.id,
    ]),
  );
  return rows[0]!.version;
}

export const PRACTITIONER_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.practitioners',
    document:
      '{ viewer { clinic { practitioners(first: 100, orderBy: RECENTLY_CHANGED) { nodes { name } totalCount } } } }',
    async plant({ clinic, practitioner }) {
      const mark = newId();
      await clinic.asMember((tx) =>
        tx.query('update practitioner set name = $3, updated_at = $4 where clinic_id = $1 and id = $2', [
          clinic.id,
          practitioner.id,
          mark,
          tx.clock.now(),
        ]),
      );
      return { mark };
    },
  },
  {
    field: 'ManagedClinic.practitioner',
    document: 'query($id: ID!) { viewer { clinic { practitioner(id: $id) { name } } } }',
    plant: ({ practitioner }) => ({ variables: { id: person(practitioner) } }),
  },
  change('createPractitioner', ({ location }) => ({
    name: 'Robin Probe',
    languages: ['en'],
    locationIds: [globalIdOf('Location', location)],
  })),
  change('updatePractitioner', async (place) => ({
    practitionerId: person(place.practitioner),
    version: await seen(place),
    name: newId(),
    languages: ['en'],
  })),
  change('publishPractitioner', async (place) => ({ practitionerId: person(await somebody(place)), version: 1 })),
  change('leavePractitioner', async (place) => ({ practitionerId: person(await somebody(place)), version: 1 })),
  change('returnPractitioner', async (place) => ({ practitionerId: person(await somebody(place)), version: 1 })),
  change('assignLocation', async (place) => ({
    practitionerId: person(await somebody(place)),
    locationId: globalIdOf('Location', place.location),
  })),
  change('unassignLocation', async (place) => {
    const draft = await place.clinic.practitioner({ locations: [place.location], status: 'draft' });
    return { practitionerId: person(draft), locationId: globalIdOf('Location', place.location) };
  }),
];
