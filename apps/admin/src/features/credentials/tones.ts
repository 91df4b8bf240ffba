import type { CredentialRowFragment } from '@stipple/contract/admin';
import type { Tone } from '../../shared/show/index.ts';

/** What a state means at a glance; the word says it. */
export const TONES: Readonly<Record<CredentialRowFragment['state'], Tone>> = {
  SELF_DECLARED: 'plain',
  SUBMITTED: 'warning',
  VERIFIED: 'good',
  REJECTED: 'bad',
  REVOKED: 'bad',
  LAPSED: 'bad',
};
