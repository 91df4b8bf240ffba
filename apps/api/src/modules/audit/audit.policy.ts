import { definePolicy } from '../../platform/policy.ts';

/**
 * Who may say who did what. A manager of named locations sees the history of a record that lies there, one at a
 * time; the whole trail is for those who answer for the whole clinic.
 */
export const AUDIT_POLICY = definePolicy({
  'audit.read': { owner: 'clinic', manager: 'locations', auditor: 'clinic' },
});
