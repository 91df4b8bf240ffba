import { definePolicy } from '../../platform/policy.ts';

/**
 * Photos of clients are for those who treat them or answer for the clinic; the front desk writes down what a client
 * signs. What is shown to the world is decided by owner and managers, and a practitioner for the own work.
 */
export const PORTFOLIO_POLICY = definePolicy({
  'case.read': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
  'case.edit': { owner: 'clinic', manager: 'locations', practitioner: 'own' },
  'case.consent': { owner: 'clinic', manager: 'locations', practitioner: 'own', front_desk: 'locations' },
  'case.publish': { owner: 'clinic', manager: 'locations', practitioner: 'own' },
  'notice.read': { owner: 'clinic', auditor: 'clinic' },
  'notice.acknowledge': { operator: 'any' },
});
