import type { Member } from '@stipple/domain';
import { Forbidden } from '../../platform/errors.ts';
import { definePolicy } from '../../platform/policy.ts';

/** The clinic speaks through its owner and managers; it never takes a review away: only the operator decides. */
export const REVIEW_POLICY = definePolicy({
  'review.read': {
    owner: 'clinic',
    manager: 'locations',
    practitioner: 'own',
    front_desk: 'locations',
    auditor: 'clinic',
  },
  'review.trend': { owner: 'clinic', manager: 'locations', front_desk: 'locations', auditor: 'clinic' },
  'review.reply': { owner: 'clinic', manager: 'locations' },
  'review.dispute': { owner: 'clinic', manager: 'locations' },
  'review.judge': { operator: 'any' },
});

/** Where a review lies: at its location, of its practitioner. */
export const placeOf = (review: { readonly locationId: string | null; readonly practitionerId: string }) => ({
  locationIds: review.locationId === null ? [] : [review.locationId],
  practitionerId: review.practitionerId,
});

/** Whoever works with clients takes down what a client says; nobody but the client decides what. */
export function mayPublish(member: Member): void {
  if (!member.roles.some((role) => role !== 'auditor')) throw new Forbidden('You may not take down reviews.');
}
