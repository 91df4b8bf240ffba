import { definePolicy } from '../../platform/policy.ts';

/** Who may see that they are there at all. */
export const ACCOUNT_POLICY = definePolicy({
  'clinic.enter': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
});
