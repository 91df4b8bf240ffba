import { encodeGlobalId } from '../../../src/graphql/relay/index.ts';
import type { Place, Probe } from '../probe.ts';

const atLocation = ({ clinic, location }: Place) => ({
  variables: { id: encodeGlobalId({ type: 'Location', clinicId: clinic.id, id: location.id }) },
});

export const HOME_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.home',
    document: 'query ($id: ID!) { viewer { clinic { home(locationId: $id) { kind count } } } }',
    plant: atLocation,
  },
  {
    field: 'ManagedClinic.homeTrend',
    document: 'query ($id: ID!) { viewer { clinic { homeTrend(locationId: $id) { month reviews } } } }',
    plant: atLocation,
  },
  {
    field: 'OperatorDesk.home',
    document: '{ viewer { operator { home { kind count } } } }',
    plant: () => ({}),
    whole: true,
  },
];
