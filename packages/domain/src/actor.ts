/** Who is asking. The tenant of a member or client comes from a verified membership, never from a bare header. */
export type Actor = Visitor | Client | Member | Partner | Operator;

/** Anyone on the public site. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** A person who is, or may be, treated. */
export interface Client {
  readonly kind: 'client';
  readonly accountId: string;
}

/**
 * A person working for one clinic. A rule that reaches `locations` reaches those of `locationIds`, or every one with
 * `allLocations`; a rule that reaches `own` reaches the records of the practitioner `practitionerId`.
 */
export interface Member {
  readonly kind: 'member';
  /** `null` for a run without a signed-in person, such as an import from the command line. */
  readonly accountId: string | null;
  readonly clinicId: string;
  readonly roles: readonly MemberRole[];
  readonly allLocations: boolean;
  readonly locationIds: readonly string[];
  readonly practitionerId: string | null;
}

/** An outside organisation with credentials of its own. */
export interface Partner {
  readonly kind: 'partner';
  readonly partnerId: string;
  readonly scopes: readonly string[];
}

/** Us: verifies certifications, handles disputes. */
export interface Operator {
  readonly kind: 'operator';
  readonly accountId: string | null;
  readonly name: string;
}

/** Roles of a member inside one clinic. */
export const MEMBER_ROLES = ['owner', 'manager', 'practitioner', 'front_desk', 'auditor'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** The visitor has no identity, so one value serves all. */
export const VISITOR: Visitor = { kind: 'visitor' };

/** Whose doing an event of the audit trail is. */
export const EVENT_ACTOR_KINDS = ['member', 'client', 'operator', 'worker'] as const;

/** A member of a clinic that may do everything, without a signed-in person: imports, demo data, the system itself. */
export const systemMember = (clinicId: string): Member => ({
  kind: 'member',
  accountId: null,
  clinicId,
  roles: ['owner'],
  allLocations: true,
  locationIds: [],
  practitionerId: null,
});
