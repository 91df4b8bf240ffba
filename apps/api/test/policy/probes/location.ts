import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { Place, Probe } from '../probe.ts';

const id = ({ location }: Place) => globalIdOf('Location', location);

const mutation = (name: string) =>
  `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { location { id } userErrors { path code message } } }`;

/** The location as it is, with the version that it has now. */
async function seen({ clinic, location }: Place) {
  const rows = await clinic.asMember((tx) =>
    tx.query<{ version: number }>('select version from location where clinic_id = $1 and id = $2', [
      clinic.id,
      location.id,
    ]),
  );
  return rows[0]!.version;
}

const change = (name: string, more: (place: Place) => object = () => ({})): Probe => ({
  field: `Mutation.${name}`,
  document: mutation(name),
  async plant(place) {
    return { variables: { input: { locationId: id(place), version: await seen(place), ...more(place) } } };
  },
});

let day = 0;
/** Days that no other call names. */
const freshDays = () => {
  day += 1;
  const on = new Date(Date.UTC(2090, 0, day)).toISOString().slice(0, 10);
  return { startsOn: on, endsOn: on };
};

const LEEDS = { name: 'Leeds', city: 'Leeds', countryCode: 'GB', timeZone: 'Europe/London' };
const POINT = { latitude: 53.8, longitude: -1.55, address: '12 Example Street' };

export const LOCATION_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.locations',
    document: '{ viewer { clinic { locations(first: 100) { nodes { name } totalCount } } } }',
    async plant({ clinic, location }) {
      const mark = newId();
      await clinic.asMember((tx) =>
        tx.query('update location set name = $3 where clinic_id = $1 and id = $2', [clinic.id, location.id, mark]),
      );
      return { mark };
    },
  },
  {
    field: 'ManagedClinic.location',
    document: 'query($id: ID!) { viewer { clinic { location(id: $id) { name } } } }',
    plant: (place) => ({ variables: { id: id(place) } }),
  },
  {
    field: 'Mutation.createLocation',
    document: mutation('createLocation'),
    plant: () => ({ variables: { input: { ...LEEDS, ...POINT } } }),
    whole: true,
  },
  change('updateLocation', () => ({ ...LEEDS, ...POINT, name: newId() })),
  change('publishLocation'),
  change('setOpeningHours', () => ({ week: [{ weekday: 'MONDAY', opens: '09:00', closes: '17:00' }] })),
  {
    field: 'Mutation.addOpeningException',
    document: mutation('addOpeningException'),
    plant: (place) => ({ variables: { input: { locationId: id(place), ...freshDays() } } }),
  },
  {
    field: 'Mutation.removeOpeningException',
    document: mutation('removeOpeningException'),
    plant: (place) => ({ variables: { input: { locationId: id(place), exceptionId: newId() } } }),
  },
  {
    field: 'Mutation.closeLocation',
    document: mutation('closeLocation'),
    async plant(place) {
      // Another one, so that the others stay open; whoever may close one may close any.
      const location = await place.clinic.location();
      return { variables: { input: { locationId: globalIdOf('Location', location), version: 1 } } };
    },
  },
];
