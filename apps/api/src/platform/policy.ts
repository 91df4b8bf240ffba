import type { Actor, Member, MemberRole, Operator } from '@stipple/domain';
import { Forbidden, NotFound, Unauthenticated } from './errors.ts';

/**
 * How far a role reaches inside its clinic: everything, what lies at the locations the membership names, or what
 * belongs to the practitioner it names. A clinic is never left: row-level security keeps that by itself.
 */
export type Scope = 'clinic' | 'locations' | 'own';

/** Who may do one thing, and how far each reaches. A role that is not named may not. */
export type PolicyRule = { readonly [R in MemberRole]?: Scope } & { readonly operator?: 'any' };

/** A room's rules by name, `<noun>.<verb>`: a table that is read aloud. */
export type Policy = Readonly<Record<string, PolicyRule>>;

/** Declares a room's table of rules. */
export const definePolicy = <const P extends Policy>(policy: P): P => policy;

/** Where a row lies: at these locations, of this practitioner. */
export interface Placed {
  readonly locationIds?: readonly string[];
  readonly practitionerId?: string | null;
}

/** What a member reaches by a rule, for lists: everything, or only what lies there. */
export interface Reach {
  readonly everything: boolean;
  readonly locationIds: readonly string[];
  readonly practitionerId: string | null;
}

/** Whether the actor has the rule at all, for some row or other. */
export function may(actor: Actor, rule: PolicyRule): boolean {
  if (actor.kind === 'operator') return rule.operator !== undefined;
  return actor.kind === 'member' && actor.roles.some((role) => rule[role] !== undefined);
}

function assertRole(actor: Actor, rule: PolicyRule): void {
  if (actor.kind === 'visitor') throw new Unauthenticated();
  if (!may(actor, rule)) throw new Forbidden();
}

/**
 * The member, when its roles have the rule.
 * @throws {Unauthenticated} nobody is signed in
 * @throws {Forbidden} none of the roles has the rule
 */
export function memberWith(actor: Actor, rule: PolicyRule): Member {
  assertRole(actor, rule);
  if (actor.kind !== 'member') throw new Forbidden();
  return actor;
}

/** The operator, when the rule is one of theirs. */
export function operatorWith(actor: Actor, rule: PolicyRule): Operator {
  assertRole(actor, rule);
  if (actor.kind !== 'operator') throw new Forbidden();
  return actor;
}

/** How far the member's roles reach by the rule, taken together. */
export function reachOf(member: Member, rule: PolicyRule): Reach {
  const scopes = member.roles.map((role) => rule[role]);
  const atLocations = scopes.includes('locations');
  return {
    everything: scopes.includes('clinic') || (atLocations && member.allLocations),
    locationIds: atLocations ? member.locationIds : [],
    practitionerId: scopes.includes('own') ? member.practitionerId : null,
  };
}

/** Whether a row lies within reach. */
export const isWithin = (reach: Reach, { locationIds = [], practitionerId = null }: Placed): boolean =>
  reach.everything ||
  locationIds.some((id) => reach.locationIds.includes(id)) ||
  (practitionerId !== null && practitionerId === reach.practitionerId);

/**
 * Refuses unless the member's roles have the rule and the row lies within their reach. A row out of reach does not
 * exist for them: the same answer as for a row that is not there.
 * @throws {Unauthenticated | Forbidden | NotFound}
 */
export function authorize(actor: Actor, rule: PolicyRule, row: Placed | null | undefined): void {
  const member = memberWith(actor, rule);
  if (!row || !isWithin(reachOf(member, rule), row)) throw new NotFound();
}
