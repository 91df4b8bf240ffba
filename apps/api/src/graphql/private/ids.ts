import type { Member, NodeTypeName } from '@stipple/domain';
import { NotFound } from '../../platform/errors.ts';
import { decodeGlobalId } from '../relay/index.ts';

/**
 * The id of a row of the member's own clinic, of a global id.
 * @throws {NotFound} it names another kind of thing, another clinic's, or nothing: nobody can tell which
 */
export function ownId(member: Pick<Member, 'clinicId'>, type: NodeTypeName, globalId: string): string {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type !== type || decoded.clinicId !== member.clinicId) throw new NotFound();
  return decoded.id;
}

/** Clinic and id of a global id, for the operator, who works across clinics. @throws {NotFound} of another kind */
export function placedId(type: NodeTypeName, globalId: string): { readonly clinicId: string; readonly id: string } {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type !== type || decoded.clinicId === null) throw new NotFound();
  return { clinicId: decoded.clinicId, id: decoded.id };
}
