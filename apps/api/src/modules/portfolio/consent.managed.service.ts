import {
  accepted,
  isSameScope,
  problem,
  refused,
  type Actor,
  type ConsentMethod,
  type ConsentParty,
  type ConsentPurpose,
  type PhotoChannel,
  type ConsentScope,
  type Member,
  type Outcome,
  filled,
} from '@stipple/domain';
import { sqlState, type ClinicTx, type Doors } from '../../platform/db/index.ts';
import { memberWith, type PolicyRule } from '../../platform/policy.ts';
import { typedText } from '../../platform/text.ts';
import type { ManagedCase } from './case.managed.type.ts';
import { PhotoConsents, type ConsentWord } from './photo-consent.repository.ts';
import { PhotoPublications, type PhotoScope } from './photo-publication.repository.ts';
import { managedPhotos } from './photo.managed.repository.ts';
import { unknownPhoto } from './photo.managed.service.ts';
import { PORTFOLIO_POLICY } from './portfolio.policy.ts';
import { asOutcome, Refusal } from './refusal.ts';
import { ALL_SCOPES, found, reachedCase } from './reached-case.ts';

/** A consent as a form says it. */
export interface ConsentSaid {
  readonly scopes: readonly ConsentScope[];
  readonly party: ConsentParty;
  readonly method: ConsentMethod;
  readonly wording: string;
  readonly reference?: string | null;
  readonly decidedOn: string;
}

/** A withdrawal as a form says it; without scopes it is of everything. */
export interface WithdrawalSaid extends Omit<ConsentSaid, 'scopes' | 'wording'> {
  readonly scopes?: readonly ConsentScope[] | null;
}

/** Some photos of a case; all of them when none are named. */
export interface Chosen {
  readonly caseId: string;
  readonly photoIds: readonly string[] | null;
}

type Answer = Promise<Outcome<ManagedCase>>;

/** What clients allow of their photos, and where these are shown. */
export class ManagedConsentService {
  constructor(private readonly doors: Doors) {}

  /** Writes down that a client agreed. Records `consent.given`. */
  record(actor: Actor, chosen: Chosen, said: ConsentSaid): Answer {
    return this.#ofShown(actor, PORTFOLIO_POLICY['case.consent'], chosen, async (tx, member, photoIds) => {
      await give(tx, member, chosen.caseId, photoIds, said);
    });
  }

  /**
   * Writes down that a client no longer agrees. At once the photos are shown nowhere on the strength of it, addresses
   * of those that nobody may show any more are gone, and partners who showed them are to be told. Photos taken out of
   * the case count too. Records `consent.withdrawn`.
   */
  withdraw(actor: Actor, { caseId, photoIds }: Chosen, said: WithdrawalSaid): Answer {
    const rule = PORTFOLIO_POLICY['case.consent'];
    const member = memberWith(actor, rule);
    return this.doors.asClinic(member, async (tx) => {
      await reachedCase(tx, member, rule, caseId);
      const there = (await managedPhotos(tx).all(caseId)).map(({ id }) => id);
      if (photoIds?.some((id) => !there.includes(id))) return refused(unknownPhoto('photoIds'));
      const word = wordOf(member, { ...said, wording: null });
      const stood = await new PhotoConsents(tx).withdraw(photoIds ?? there, said.scopes ?? ALL_SCOPES, word);
      if (stood.length === 0)
        return refused(problem('photoIds', 'CONFLICT', null, 'photos to which somebody has agreed'));
      await tx.record({
        kind: 'consent.withdrawn',
        subjectType: 'portfolio_case',
        subjectId: caseId,
        detail: { photos: photosIn(stood) },
        changes: { consent: [scopesIn(stood), null] },
      });
      return accepted(await found(tx, caseId));
    });
  }

  /** Shows photos where their clients agreed to it; refused when one has not. Records `photo.published`. */
  publish(actor: Actor, chosen: Chosen, scopes: readonly ConsentScope[]): Answer {
    return this.#ofShown(actor, PORTFOLIO_POLICY['case.publish'], chosen, async (tx, _, photoIds) => {
      await publish(tx, chosen.caseId, photoIds, scopes, 'photoIds');
    });
  }

  /** Shows photos no longer; their consents stand. Records `photo.unpublished`. */
  unpublish(actor: Actor, chosen: Chosen, scopes: readonly ConsentScope[]): Answer {
    return this.#ofShown(actor, PORTFOLIO_POLICY['case.publish'], chosen, async (tx, _, photoIds) => {
      const hidden = await new PhotoPublications(tx).unpublish(photoIds, scopes);
      if (hidden.length === 0) return;
      await tx.record({
        kind: 'photo.unpublished',
        subjectType: 'portfolio_case',
        subjectId: chosen.caseId,
        detail: { photos: photosIn(hidden) },
        changes: { shown: [scopesIn(hidden), null] },
      });
    });
  }

  /** Does something with photos that are in the case now. */
  async #ofShown(
    actor: Actor,
    rule: PolicyRule,
    { caseId, photoIds }: Chosen,
    work: (tx: ClinicTx, member: Member, photoIds: readonly string[]) => Promise<void>,
  ): Answer {
    const member = memberWith(actor, rule);
    const done = this.doors.asClinic(member, async (tx): Answer => {
      const there = (await reachedCase(tx, member, rule, caseId)).photos.map(({ id }) => id);
      if (photoIds?.some((id) => !there.includes(id))) return refused(unknownPhoto('photoIds'));
      await work(tx, member, photoIds ?? there);
      return accepted(await found(tx, caseId));
    });
    return done.catch(asOutcome);
  }
}

/** Writes down a consent to photos of a case. */
export async function give(
  tx: ClinicTx,
  member: Member,
  caseId: string,
  photoIds: readonly string[],
  said: ConsentSaid,
): Promise<void> {
  const given = photoIds.flatMap((photoId) => said.scopes.map((scope) => ({ ...scope, photoId })));
  await new PhotoConsents(tx).give(given, wordOf(member, said));
  await tx.record({
    kind: 'consent.given',
    subjectType: 'portfolio_case',
    subjectId: caseId,
    detail: { photos: photoIds },
    changes: { consent: [null, scopesIn(given)] },
  });
}

/**
 * Publishes photos of a case; `path` is the input field that chose them. Postgres has the last word.
 * @throws {Refusal} somebody has not agreed to it, or the case is put away
 */
export async function publish(
  tx: ClinicTx,
  caseId: string,
  photoIds: readonly string[],
  scopes: readonly ConsentScope[],
  path: string,
): Promise<void> {
  const wanted = photoIds.flatMap((photoId) => scopes.map((scope) => ({ ...scope, photoId })));
  const allowed = await new PhotoConsents(tx).active(photoIds);
  const stands = (scope: PhotoScope) =>
    allowed.some((each) => each.photoId === scope.photoId && isSameScope(each, scope));
  const lacking = wanted.filter((scope) => !stands(scope));
  if (lacking.length > 0) throw new Refusal([lacks(path, lacking)]);
  const { archivedAt } = await found(tx, caseId);
  if (archivedAt) throw new Refusal([problem('caseId', 'CONFLICT', null, 'a case that is not put away')]);
  try {
    await new PhotoPublications(tx).publish(wanted);
  } catch (error) {
    // Withdrawn since it was looked at.
    if (sqlState(error) === '23503') throw new Refusal([lacks(path, wanted)]);
    throw error;
  }
  await tx.record({
    kind: 'photo.published',
    subjectType: 'portfolio_case',
    subjectId: caseId,
    detail: { photos: photoIds },
    changes: { shown: [null, scopesIn(wanted)] },
  });
}

const lacks = (path: string, lacking: readonly PhotoScope[]) => {
  const photos = photosIn(lacking).length;
  const allOf = scopesIn(lacking);
  const expected =
    photos === 1
      ? filled('consent to {allOf}; one photo has none', { allOf })
      : filled('consent to {allOf}; {count} photos have none', { allOf, count: photos });
  return problem(path, 'CONFLICT', null, expected);
};

const wordOf = (
  member: Member,
  said: Omit<ConsentSaid, 'scopes' | 'wording'> & { wording: string | null },
): ConsentWord => ({
  party: said.party,
  method: said.method,
  wording: said.wording,
  reference: typedText(said.reference),
  decidedOn: said.decidedOn,
  recordedBy: member.accountId,
});

const photosIn = (scopes: readonly PhotoScope[]): string[] => [...new Set(scopes.map(({ photoId }) => photoId))];

const scopesIn = (scopes: readonly ConsentScope[]): `${ConsentPurpose} on ${PhotoChannel}`[] => [
  ...new Set(scopes.map(({ purpose, channel }) => `${purpose} on ${channel}` as const)),
];
