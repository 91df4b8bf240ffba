import type { DeepSources } from '../../graphql/deep/index.ts';
import { Clinic } from './clinic.entity.ts';

/** Where deep reads find the clinic itself. */
export const clinicReads: DeepSources = {
  tables: [{ type: 'Clinic', table: 'clinic', entity: Clinic, key: 'id', computed: { demo: ['origin'] } }],
};
