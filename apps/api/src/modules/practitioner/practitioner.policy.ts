import { definePolicy } from '../../platform/policy.ts';

/** Whoever runs a location says who works there; everybody may describe the own work, and take the own history along. */
export const PRACTITIONER_POLICY = definePolicy({
  'practitioner.read': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
  'practitioner.create': { owner: 'clinic', manager: 'locations' },
  // Also: fetch the work history.
  'practitioner.edit': { owner: 'clinic', manager: 'locations', practitioner: 'own' },
  'practitioner.publish': { owner: 'clinic', manager: 'locations' },
  'practitioner.place': { owner: 'clinic', manager: 'locations' },
  'practitioner.leave': { owner: 'clinic', manager: 'locations' },
});
