/** What a credential is about (import-format, table certifications). */
export const CERTIFICATION_KINDS = ['training', 'bloodborne_pathogen', 'licence', 'insurance', 'first_aid'] as const;
export type CertificationKind = (typeof CERTIFICATION_KINDS)[number];

/** Which procedures the credential names. Only `smp` names scalp micropigmentation; a CPCP, for one, is `pmu`. */
export const CERTIFICATION_SCOPES = ['smp', 'pmu', 'tattoo', 'general'] as const;
export type CertificationScope = (typeof CERTIFICATION_SCOPES)[number];

/**
 * How far a claim has come. Lapsing is not a status: it follows from the dates alone
 * (issued <= day <= expiry in the location's calendar).
 */
export const CERTIFICATION_STATUSES = ['self_declared', 'submitted', 'verified', 'rejected', 'revoked'] as const;
export type CertificationStatus = (typeof CERTIFICATION_STATUSES)[number];

/** How a verifier checked the claim: against the issuer's own registry, or by the document alone. */
export const VERIFICATION_METHODS = ['issuer_registry', 'document_only'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

/** Limits of a certification's texts, in characters. */
export const CERTIFICATION_LIMITS = { title: 200, issuer: 200, number: 40, evidenceName: 200, reason: 1000 } as const;

/** Most training hours a certificate can state. */
export const CERTIFICATION_MAX_HOURS = 10_000;

/**
 * Whether a certification counts on a calendar day of its own location.
 * Days are ISO `YYYY-MM-DD` strings, which compare in calendar order. No expiry means it does not lapse.
 * Source: import-format rule 12.
 */
export function isValidOn(certification: { issuedOn: string; expiresOn: string | null }, day: string): boolean {
  return certification.issuedOn <= day && (certification.expiresOn === null || day <= certification.expiresOn);
}

/** What an operator can find when checking a claim, and from which statuses. */
export const CERTIFICATION_CHECKS = {
  // A verified one again, when the day of its next check has come.
  verified: ['self_declared', 'submitted', 'rejected', 'verified'],
  rejected: ['self_declared', 'submitted'],
  revoked: ['verified'],
} as const satisfies Partial<Record<CertificationStatus, readonly CertificationStatus[]>>;
export type CertificationFinding = keyof typeof CERTIFICATION_CHECKS;

/** Whether a claim in this status can be found so. */
export function canBeFound(status: CertificationStatus, finding: CertificationFinding): boolean {
  const from: readonly CertificationStatus[] = CERTIFICATION_CHECKS[finding];
  return from.includes(status);
}

/** Statuses in which a clinic may still change what it claims. */
export const EDITABLE_STATUSES: readonly CertificationStatus[] = ['self_declared', 'rejected'];

/** What a claim counts as on a day: its status, or that it has lapsed, which is written nowhere. */
export const CREDENTIAL_STATES = [...CERTIFICATION_STATUSES, 'lapsed'] as const;
export type CredentialState = (typeof CREDENTIAL_STATES)[number];

/** The state of a claim whose last day is `lastDay` (null: it does not lapse) on a day of its own location. */
export function credentialState(status: CertificationStatus, lastDay: string | null, today: string): CredentialState {
  const over = lastDay !== null && lastDay < today;
  return over && status !== 'rejected' && status !== 'revoked' ? 'lapsed' : status;
}

/** Why a credential that booking needs does not count: there is none, it has lapsed, or it is for something else. */
export const BOOKING_PROBLEMS = ['missing', 'lapsed', 'other_treatment'] as const;
export type BookingProblem = (typeof BOOKING_PROBLEMS)[number];

/** Who can hold a credential. */
export const CREDENTIAL_HOLDERS = ['practitioner', 'location'] as const;
export type CredentialHolder = (typeof CREDENTIAL_HOLDERS)[number];

/** Why a claim is in the operator's queue: it was handed in, or the day of its next check has come. */
export const QUEUE_REASONS = ['submitted', 'next_check'] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];
