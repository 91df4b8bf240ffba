import { definePolicy } from '../../platform/policy.ts';

/** Everybody who works here sees what waits for them; each count reaches as far as the rule of its own room. */
export const HOME_POLICY = definePolicy({
  'home.read': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
  'home.trend': { owner: 'clinic', manager: 'locations', auditor: 'clinic' },
});
