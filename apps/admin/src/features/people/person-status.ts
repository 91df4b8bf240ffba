import type { PractitionerStatus } from '@stipple/contract/admin';
import type { Tone } from '../../shared/show/index.ts';

/** How the state of a person looks. */
export const PERSON_TONES: Readonly<Record<PractitionerStatus, Tone>> = {
  DRAFT: 'warning',
  ACTIVE: 'good',
  LEFT: 'plain',
};
