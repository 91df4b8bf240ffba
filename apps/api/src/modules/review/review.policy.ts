import type { Actor, Member } from '@stipple/domain';
import { Forbidden } from '../../platform/errors.ts';

/** The clinic speaks through its owner and managers. */
export function mayAnswer(member: Member): void {
  const speaks = member.roles.some((role) => role === 'owner' || role === 'manager');
  if (!speaks) throw new Forbidden('Only an owner or a manager answers and disputes reviews.');
}

/** Whoever works with clients takes down what a client says; nobody but the client decides what. */
export function mayPublish(member: Member): void {
  if (!member.roles.some((role) => role !== 'auditor')) throw new Forbidden('You may not take down reviews.');
}

/** A clinic can not take a review away: only the operator decides. */
export function mayModerate(actor: Actor): void {
  if (actor.kind !== 'operator') throw new Forbidden('Only the operator decides about reviews.');
}
