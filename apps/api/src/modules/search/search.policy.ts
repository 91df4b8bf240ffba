import { definePolicy } from '../../platform/policy.ts';

/** Everybody finds what they may see: the reach is that of locations, people and cases. */
export const SEARCH_POLICY = definePolicy({
  'search.find': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
});
