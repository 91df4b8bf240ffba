import { CONSENT_SCOPES, type Member } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize, type PolicyRule } from '../../platform/policy.ts';
import { managedCases } from './case.managed.repository.ts';
import type { ManagedCase } from './case.managed.type.ts';

/** Every purpose on every channel. */
export const ALL_SCOPES = CONSENT_SCOPES;

/** A case within the member's reach, held until the transaction ends. @throws {NotFound} there is none for them */
export async function reachedCase(
  tx: ClinicTx,
  member: Member,
  rule: PolicyRule,
  caseId: string,
): Promise<ManagedCase> {
  const cases = managedCases(tx);
  await cases.lock(caseId);
  const row = await cases.one(caseId);
  authorize(member, rule, row);
  return row!;
}

/** A case that is there. */
export async function found(tx: ClinicTx, caseId: string): Promise<ManagedCase> {
  const row = await managedCases(tx).one(caseId);
  if (!row) throw new NotFound();
  return row;
}
