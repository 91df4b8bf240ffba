import { definePolicy } from '../../platform/policy.ts';

/** The brand opens and closes its places; whoever runs one keeps what is said of it true. */
export const LOCATION_POLICY = definePolicy({
  'location.read': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
  'location.create': { owner: 'clinic' },
  'location.edit': { owner: 'clinic', manager: 'locations' },
  'location.publish': { owner: 'clinic', manager: 'locations' },
  'location.close': { owner: 'clinic' },
});
