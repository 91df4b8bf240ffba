import type { Actor } from '@stipple/domain';
import { Forbidden } from '../../platform/errors.ts';

/** A clinic claims; only the operator checks. */
export function mayCheck(actor: Actor): void {
  if (actor.kind !== 'operator') throw new Forbidden('Only the operator checks credentials.');
}
