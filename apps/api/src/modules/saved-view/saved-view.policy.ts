import { definePolicy } from '../../platform/policy.ts';

/** Everybody keeps views of their own; a view opens nothing, it only says how a list is narrowed. */
export const SAVED_VIEW_POLICY = definePolicy({
  'view.keep': { owner: 'clinic', manager: 'clinic', practitioner: 'clinic', front_desk: 'clinic', auditor: 'clinic' },
});
