import type { AccountLocale, MemberRole, SessionStage } from '@stipple/domain';

/** A clinic somebody belongs to, as a sign-in finds it. */
export interface SignedInMembership {
  readonly id: string;
  readonly clinicId: string;
  /** The clinic's page address, by which requests name it. */
  readonly slug: string;
  readonly roles: readonly MemberRole[];
  readonly allLocations: boolean;
  readonly locationIds: readonly string[];
  readonly practitionerId: string | null;
}

/** Who is signed in, read anew with every request: what is revoked or ended counts at once. */
export interface SignedIn {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: AccountLocale;
  readonly isOperator: boolean;
  /** `password`: a second factor is awaited, and nothing else may be done. */
  readonly stage: SessionStage;
  /** When the second factor was shown; null when this session never needed one. */
  readonly secondFactorAt: Date | null;
  readonly createdAt: Date;
  readonly memberships: readonly SignedInMembership[];
}
