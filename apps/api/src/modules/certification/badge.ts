import {
  certificationBody,
  type CertificationKind,
  type CertificationScope,
  type VerificationMethod,
} from '@stipple/domain';
import type { Certification, Verification } from './certification.entity.ts';

/** What the badge and the verification are worded from. */
export type BadgeFacts = Pick<
  Certification,
  | 'kind'
  | 'title'
  | 'issuer'
  | 'scope'
  | 'hours'
  | 'bodyCode'
  | 'status'
  | 'verifiedBy'
  | 'verificationMethod'
  | 'verifiedAt'
>;

const KIND: Record<CertificationKind, string> = {
  training: 'Training',
  bloodborne_pathogen: 'Bloodborne-pathogen class',
  licence: 'Licence',
  insurance: 'Insurance',
  first_aid: 'First-aid class',
};

const NOT_SPECIFIC = 'not specific to scalp micropigmentation';

/** What the scope says of a training; other kinds are about no procedure to begin with. */
const TRAINING_SCOPE: Record<CertificationScope, string> = {
  smp: 'names scalp micropigmentation',
  pmu: `permanent make-up, ${NOT_SPECIFIC}`,
  tattoo: `tattooing, ${NOT_SPECIFIC}`,
  general: NOT_SPECIFIC,
};

const METHOD: Record<VerificationMethod, string> = {
  issuer_registry: 'against the register of the issuer',
  document_only: 'by the document alone; the issuer was not asked',
};

/** `Training "Level 4 in scalp micropigmentation" of Gatehouse Awards (names scalp micropigmentation)`. */
function claim(facts: BadgeFacts): string {
  const body = facts.bodyCode === null ? undefined : certificationBody(facts.bodyCode);
  const notes = facts.kind === 'training' ? [TRAINING_SCOPE[facts.scope]] : [];
  if (facts.hours !== null) notes.push(`${facts.hours} hours`);
  const stated = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return `${KIND[facts.kind]} "${facts.title}" of ${body?.name ?? facts.issuer}${stated}`;
}

const checked = (method: VerificationMethod) =>
  method === 'issuer_registry'
    ? 'That the issuer lists the holder with this title, these dates and this scope.'
    : 'That a document shows the holder’s name, this title, these dates and this scope.';

/** Who checked it, how and when; `null` for what nobody has checked. */
export function verificationOf(facts: BadgeFacts): Verification | null {
  const { status, verifiedBy, verificationMethod, verifiedAt } = facts;
  if (status !== 'verified' || !verifiedBy || !verificationMethod || !verifiedAt) return null;
  return { checked: checked(verificationMethod), by: verifiedBy, method: verificationMethod, at: verifiedAt };
}

/** The badge: always what is claimed, and what was checked, by whom and when. Never just "certified". */
export function badgeOf(facts: BadgeFacts): string {
  const verification = verificationOf(facts);
  if (verification) {
    const day = new Date(verification.at).toISOString().slice(0, 10);
    return `${claim(facts)}: checked by ${verification.by} on ${day} ${METHOD[verification.method]}.`;
  }
  if (facts.status === 'submitted') return `${claim(facts)}: handed in, not checked yet.`;
  return `${claim(facts)}: self-declared, checked by nobody.`;
}
