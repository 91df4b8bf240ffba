/** States of one treatment session. */
export const SESSION_STATUSES = ['planned', 'completed', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];
