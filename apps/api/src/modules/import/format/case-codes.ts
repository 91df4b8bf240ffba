import { INDICATIONS, type CaseScale, type Indication } from '@stipple/domain';

/** The indications and scales the format names; the domain knows a few more. */
export const CASE_INDICATIONS: readonly Indication[] = INDICATIONS.filter(
  (code) => code !== 'chemo_radiation' && code !== 'telogen',
);
export const IMPORTED_SCALES = ['norwood', 'ludwig'] as const satisfies readonly CaseScale[];
