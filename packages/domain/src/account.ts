import type { MemberRole } from './actor.ts';

/** How long texts of an account may be, in characters. */
export const ACCOUNT_LIMITS = { email: 254, name: 120 } as const;

/** Languages an account can be written to and spoken with. */
export const ACCOUNT_LOCALES = ['en', 'de'] as const;
export type AccountLocale = (typeof ACCOUNT_LOCALES)[number];

/** How far a sign-in has come: the password was right and a second factor is awaited, or nothing more is. */
export const SESSION_STAGES = ['password', 'full'] as const;
export type SessionStage = (typeof SESSION_STAGES)[number];

/** A membership counts, or has ended. */
export const MEMBERSHIP_STATUSES = ['active', 'ended'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** How long somebody stays signed in: without doing anything, and at all (judgement J). */
export const SESSION_LIFE = { idleHours: 12, absoluteDays: 14, passwordStageMinutes: 10 } as const;

/** Roles that may do nothing before a second factor was shown; the operator may not either. */
export const SECOND_FACTOR_ROLES = ['owner', 'manager'] as const satisfies readonly MemberRole[];

/** Whether these roles need a second factor. */
export const needsSecondFactor = (roles: readonly MemberRole[]): boolean =>
  roles.some((role) => SECOND_FACTOR_ROLES.some((each) => each === role));
