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
export const CERTIFICATION_LIMITS = { title: 200, issuer: 200, number: 40 } as const;

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
  verified: ['self_declared', 'submitted', 'rejected'],
  rejected: ['self_declared', 'submitted'],
  revoked: ['verified'],
} as const satisfies Partial<Record<CertificationStatus, readonly CertificationStatus[]>>;
export type CertificationFinding = keyof typeof CERTIFICATION_CHECKS;

/** Whether a claim in this status can be found so. */
export function canBeFound(status: CertificationStatus, finding: CertificationFinding): boolean {
  const from: readonly CertificationStatus[] = CERTIFICATION_CHECKS[finding];
  return from.includes(status);
}
