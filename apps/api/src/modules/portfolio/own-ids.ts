import type { Actor } from '@stipple/domain';
import { ownId } from '../../graphql/private/index.ts';
import { memberWith } from '../../platform/policy.ts';
import type { CaseSaid } from './case.managed.service.ts';
import type { Chosen } from './consent.managed.service.ts';
import type { PhotoEdit } from './photo.managed.service.ts';
import { PORTFOLIO_POLICY } from './portfolio.policy.ts';

type RuleName = keyof typeof PORTFOLIO_POLICY;

/** The case an input names. */
export const caseOf = (actor: Actor, rule: RuleName, { caseId }: { readonly caseId: string }): string =>
  ownId(memberWith(actor, PORTFOLIO_POLICY[rule]), 'PortfolioCase', caseId);

/** The case an input names, and the version its editor has seen. */
export const seen = (actor: Actor, input: { readonly caseId: string; readonly version: number }): [string, number] => [
  caseOf(actor, 'case.edit', input),
  input.version,
];

/** The photos of a case that an input names, with the ids of the clinic's own rows. */
export function chosen(
  actor: Actor,
  rule: RuleName,
  input: { readonly caseId: string; readonly photoIds?: readonly string[] | null },
): Chosen {
  const member = memberWith(actor, PORTFOLIO_POLICY[rule]);
  const photoIds = input.photoIds?.map((id) => ownId(member, 'Photo', id)) ?? null;
  return { caseId: ownId(member, 'PortfolioCase', input.caseId), photoIds };
}

/** Edits of photos, with the ids of the clinic's own rows. */
export const photosOf = (actor: Actor, photos: readonly PhotoEdit[]) => {
  const member = memberWith(actor, PORTFOLIO_POLICY['case.edit']);
  return photos.map((photo) => ({ ...photo, photoId: ownId(member, 'Photo', photo.photoId) }));
};

/** What is said of a case, with the ids of the clinic's own rows. */
export function own<Input extends CaseSaid>(actor: Actor, rule: RuleName, input: Input): Input {
  const member = memberWith(actor, PORTFOLIO_POLICY[rule]);
  return {
    ...input,
    practitionerId: ownId(member, 'Practitioner', input.practitionerId),
    locationId: input.locationId ? ownId(member, 'Location', input.locationId) : null,
  };
}
