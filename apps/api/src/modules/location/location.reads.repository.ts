import type { DeepSources, KeysetOrder } from '../../graphql/deep/index.ts';
import { Location } from './location.entity.ts';

const BY_NAME: KeysetOrder = {
  name: 'locations',
  descending: false,
  columns: [
    { column: 'name', property: 'name', type: 'text', part: 'string' },
    { column: 'id', property: 'id', type: 'uuid', part: 'uuid' },
  ],
};

/** Where deep reads find locations: those of a clinic, by name. */
export const locationReads: DeepSources = {
  tables: [{ type: 'Location', table: 'location', entity: Location, key: 'clinic_id' }],
  ways: [
    { on: 'Location', field: 'clinic', kind: 'one', to: 'Clinic', where: () => [] },
    { on: 'Clinic', field: 'locations', kind: 'connection', to: 'Location', where: () => [], order: BY_NAME },
  ],
};
