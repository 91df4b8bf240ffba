import type { EvidenceTag, Source } from '@stipple/domain';

// The founding documents, and short forms for the other kinds of evidence. Addresses: SOURCE_ADDRESSES of domain.
const of =
  (tag: EvidenceTag) =>
  (ref: string): Source => ({ tag, ref });

export const S0 = of('S0')('Effective SMP Procedures');
export const S1 = of('S1')('Fast, Safe, and Effective: SMP');
export const S2 = of('S2')('the step-by-step overview');
export const S3 = of('S3')('How To Get The Best Results');
export const S4 = of('S4')('Restoring Confidence');
/** Paper, law or official body. */
export const paper = of('P');
/** Clinic, vendor or trainer: commercial, weak. */
export const clinic = of('C');
export const GENERAL = of('G')('general knowledge');
/** A judgement of ours, or what we looked for and did not find. */
export const JUDGED = of('J')('domain.md');
