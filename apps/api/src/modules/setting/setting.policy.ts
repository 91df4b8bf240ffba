import { definePolicy } from '../../platform/policy.ts';

/** Everybody of a clinic may know what it goes by; who answers for the whole of it decides. */
export const SETTING_POLICY = definePolicy({
  'setting.read': {
    owner: 'clinic',
    manager: 'clinic',
    practitioner: 'clinic',
    front_desk: 'clinic',
    auditor: 'clinic',
  },
  'setting.change': { owner: 'clinic' },
});
