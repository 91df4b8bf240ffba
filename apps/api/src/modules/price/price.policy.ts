import { definePolicy } from '../../platform/policy.ts';

/** Who works at a location knows its prices; owner and managers make them. */
export const PRICE_POLICY = definePolicy({
  'price.read': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'locations',
    front_desk: 'locations',
    auditor: 'clinic',
  },
  'price.write': { owner: 'clinic', manager: 'locations' },
});
