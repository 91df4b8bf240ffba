/** What a password must be. `guesses`: how many tries a cracker that knows lists and patterns must need (judgement J). */
export const PASSWORD = { min: 12, max: 200, guesses: 1e9 } as const;

/** Digits of an authenticator's code, and the seconds each is shown (RFC 6238). */
export const AUTHENTICATOR_CODE = { digits: 6, seconds: 30 } as const;

/** How many recovery codes are given out at once; each works once. */
export const RECOVERY_CODES = 10;

/** How long the name of a passkey or an authenticator may be. */
export const FACTOR_NAME_MAX = 60;

/** What a second factor can be. */
export const FACTOR_KINDS = ['passkey', 'authenticator'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** What a challenge of a passkey is for. */
export const CHALLENGE_PURPOSES = ['sign_in', 'enrolment'] as const;
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number];

/** What a token in a letter is for. */
export const TOKEN_PURPOSES = ['password_reset', 'email_change'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** How long what is sent or asked stays valid, in minutes (judgement J). */
export const TOKEN_MINUTES = {
  password_reset: 60,
  email_change: 24 * 60,
  invitation: 7 * 24 * 60,
  challenge: 5,
} as const;

/** How often something may be tried within how many minutes, by whom it is counted (judgement J). */
export const THROTTLES = {
  signInByAccount: { attempts: 10, minutes: 15 },
  signInByAddress: { attempts: 100, minutes: 15 },
  secondFactorByAccount: { attempts: 5, minutes: 15 },
  letterByRecipient: { attempts: 4, minutes: 60 },
  letterByAddress: { attempts: 40, minutes: 60 },
  tokenByAddress: { attempts: 60, minutes: 15 },
} as const;
export type Throttle = keyof typeof THROTTLES;

/** What a session that is not through yet must do next. */
export const SIGN_IN_STEPS = ['second_factor', 'enrolment', 'done'] as const;
export type SignInStep = (typeof SIGN_IN_STEPS)[number];

/** What happens to an account, as its owner can read it. */
export const ACCOUNT_EVENT_KINDS = [
  'signed_in',
  'sign_in_failed',
  'second_factor_failed',
  'signed_out',
  'session_revoked',
  'passkey_added',
  'authenticator_added',
  'factor_removed',
  'recovery_code_used',
  'recovery_codes_made',
  'password_changed',
  'password_reset_requested',
  'password_reset',
  'email_change_requested',
  'email_changed',
  'invitation_accepted',
] as const;
export type AccountEventKind = (typeof ACCOUNT_EVENT_KINDS)[number];

/** Where an invitation stands. */
export const INVITATION_STATES = ['open', 'accepted', 'revoked', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** An e-mail address as it is kept and compared. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** Whether a text has the shape of an e-mail address; whether it arrives, only a letter tells. */
export const isEmail = (text: string): boolean => /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(text);
