import type { PriceWholeFragment } from '@stipple/contract/admin';
import type { Tone } from '../../shared/show/index.ts';

/** How a standing looks. */
export const TONES: Readonly<Record<PriceWholeFragment['standing'], Tone>> = {
  DRAFT: 'warning',
  SCHEDULED: 'plain',
  HOLDS: 'good',
  LAPSED: 'plain',
  WITHDRAWN: 'plain',
};
