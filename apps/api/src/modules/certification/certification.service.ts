import {
  accepted,
  canBeFound,
  certificationBody,
  problem,
  refused,
  staleProblem,
  type CertificationFinding,
  type Operator,
  type Outcome,
  type VerificationMethod,
  verbatim,
} from '@stipple/domain';
import { changesOf, type ClinicTx, type Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Certification } from './certification.entity.ts';
import { mayCheck } from './certification.policy.ts';
import { certifications, type Finding } from './certification.repository.ts';

/** What an operator says of a claim. The reason is kept in the audit trail. */
export interface Check {
  readonly clinicId: string;
  readonly certificationId: string;
  readonly reason: string;
  /** The one that was looked at; not compared when not given. */
  readonly version?: number;
}

/** A check that found the claim true. */
export interface Verified extends Check {
  readonly method: VerificationMethod;
  /** Code of the body that issued it, where it is one we know. */
  readonly bodyCode?: string | null;
  /** When to look at it again. */
  readonly nextCheckOn?: string | null;
}

/** What a check changes, as the audit trail tells it. */
const TOLD = ['status', 'verificationMethod', 'verifiedBy', 'bodyCode', 'nextCheckOn'] as const;

/** Checking what clinics claim. */
export class CertificationService {
  constructor(private readonly doors: Doors) {}

  /** Notes that a claim was checked and is true. Records `certification.verified`. */
  async verify(operator: Operator, check: Verified): Promise<Outcome<Certification>> {
    const bodyCode = check.bodyCode ?? null;
    if (bodyCode !== null && !certificationBody(bodyCode)) {
      return refused(problem('bodyCode', 'UNKNOWN_REFERENCE', verbatim(bodyCode), 'the code of a certification body'));
    }
    return this.#find(operator, check, 'verified', (tx) => ({
      status: 'verified',
      verifiedBy: operator.name,
      verificationMethod: check.method,
      verifiedAt: tx.clock.now(),
      bodyCode,
      decisionReason: null,
      nextCheckOn: check.nextCheckOn ?? null,
    }));
  }

  /** Notes that a claim was checked and is not true: it is not public any more. Records `certification.rejected`. */
  reject(operator: Operator, check: Check): Promise<Outcome<Certification>> {
    return this.#find(operator, check, 'rejected', (_, { bodyCode }) => ({
      ...UNCHECKED,
      status: 'rejected',
      bodyCode,
      decisionReason: check.reason,
      nextCheckOn: null,
    }));
  }

  /** Takes a verification back, because the issuer did or it was a mistake. Records `certification.revoked`. */
  revoke(operator: Operator, check: Check): Promise<Outcome<Certification>> {
    return this.#find(operator, check, 'revoked', (_, row) => ({
      status: 'revoked',
      verifiedBy: row.verifiedBy,
      verificationMethod: row.verificationMethod,
      verifiedAt: row.verifiedAt,
      bodyCode: row.bodyCode,
      decisionReason: check.reason,
      nextCheckOn: null,
    }));
  }

  #find(
    operator: Operator,
    { clinicId, certificationId, reason, version }: Check,
    finding: CertificationFinding,
    findingOf: (tx: ClinicTx, row: Certification) => Finding,
  ): Promise<Outcome<Certification>> {
    mayCheck(operator);
    return this.doors.asOperator(operator, reason, clinicId, async (tx) => {
      const row = await certifications(tx).forChange(certificationId);
      if (!row) throw new NotFound();
      // The clinic may have taken it back and handed in another document: that one nobody has looked at.
      const current = await certifications(tx).version(certificationId);
      if (version !== undefined && version !== current) return refused(staleProblem(version, current));
      if (!canBeFound(row.status, finding)) {
        return refused(problem('certificationId', 'CONFLICT', row.status, `a claim that can be ${finding}`));
      }
      const found = findingOf(tx, row);
      await certifications(tx).find(row.id, found);
      const detail = { from: row.status, method: found.verificationMethod, bodyCode: found.bodyCode };
      const after = { ...row, ...found };
      const changes = changesOf<Certification>(row, after, TOLD);
      const kind = `certification.${finding}` as const;
      await tx.record({ kind, subjectType: 'certification', subjectId: row.id, detail, changes });
      return accepted(after);
    });
  }
}

const UNCHECKED = { verifiedBy: null, verificationMethod: null, verifiedAt: null } as const;
