import { definePolicy } from '../../platform/policy.ts';

/** Everything the clinic owns leaves the house: the owner alone decides that. */
export const EXPORT_POLICY = definePolicy({
  'export.read': { owner: 'clinic' },
  'export.run': { owner: 'clinic' },
});
