import { definePolicy } from '../../platform/policy.ts';

/** An import can touch every record of the clinic, so it is the owner's; who answers for the whole may look. */
export const IMPORT_POLICY = definePolicy({
  'import.read': { owner: 'clinic', auditor: 'clinic' },
  'import.run': { owner: 'clinic' },
});
