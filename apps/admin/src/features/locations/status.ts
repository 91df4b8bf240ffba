import type { LocationStatus, PractitionerStatus } from '@stipple/contract/admin';
import type { Tone } from '../../shared/show/index.ts';

/** How the state of a location looks. */
export const LOCATION_TONES: Readonly<Record<LocationStatus, Tone>> = {
  DRAFT: 'warning',
  PUBLISHED: 'good',
  CLOSED: 'plain',
};

/** How the state of a person looks. */
export const PERSON_TONES: Readonly<Record<PractitionerStatus, Tone>> = {
  DRAFT: 'warning',
  ACTIVE: 'good',
  LEFT: 'plain',
};
