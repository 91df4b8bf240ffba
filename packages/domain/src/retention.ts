/**
 * For how many days after its end what no longer counts is kept, and why so long (judgement J). Addresses and devices
 * of people are personal data: they are kept for a purpose and no longer. A clinic's audit trail is never shortened.
 */
export const KEPT_DAYS = {
  /** A session, after its last possible day: a device that comes back within a season is no new one, and no letter tells of it. */
  session: 90,
  /** A token in a letter: who asks for help with a link that did not work can still be answered within a week. */
  token: 7,
  /** An invitation, accepted or not: who was asked to join and never came can be looked up for a season. */
  invitation: 90,
  /** What happened to an account: a break-in is often noticed late, and a year covers whoever signs in once a season. */
  accountEvent: 400,
  /** A letter, sent or given up: long enough to find out why one did not arrive. What a sent one said is forgotten at once. */
  letter: 30,
  /** An authenticator that was shown and never confirmed: nobody can use it after half an hour. */
  unconfirmedAuthenticator: 1,
  /** A document that no credential names any more and that nobody found true: a week, to help who gave it up by mistake. */
  document: 7,
  /** Counted attempts and challenges of passkeys mean nothing once their time is over. */
  throttle: 0,
  challenge: 0,
} as const;
