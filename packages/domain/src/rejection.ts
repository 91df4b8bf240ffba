/** Codes of what a user can mend, carried by `UserError.code` of every mutation. */
export const USER_ERROR_CODES = [
  'REQUIRED',
  'INVALID_VALUE',
  'OUT_OF_RANGE',
  'TOO_LONG',
  'UNKNOWN_REFERENCE',
  'CONFLICT',
  'STALE',
  'CONFIRMS_CLIENT',
  'SENSITIVE_DETAIL',
  'TOO_SHORT',
  'TOO_COMMON',
  'TELLS_OWNER',
  'WRONG_CREDENTIALS',
  'WRONG_CODE',
  'TOO_MANY_ATTEMPTS',
  'EXPIRED',
] as const;
export type UserErrorCode = (typeof USER_ERROR_CODES)[number];
