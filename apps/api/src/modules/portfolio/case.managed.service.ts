import {
  accepted,
  daysHealedOf,
  parseStage,
  possibleMoments,
  refused,
  stale,
  type Actor,
  type ConsentScope,
  type Member,
  type Outcome,
} from '@stipple/domain';
import { keysetCursor, pageOf, toConnection, type Connection } from '../../graphql/relay/index.ts';
import { changesOf, type ClinicTx, type Doors } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';
import { authorize, memberWith, reachOf, type PolicyRule } from '../../platform/policy.ts';
import { typedText } from '../../platform/text.ts';
import { accountNames } from '../account/index.ts';
import type { ManagedCaseArgs } from './case.managed.input.ts';
import { CASE_FACTS, CASE_ORDERS, managedCases, type CaseFacts } from './case.managed.repository.ts';
import type { ConsentWordType, ManagedCase } from './case.managed.type.ts';
import { give, publish, type ConsentSaid } from './consent.managed.service.ts';
import { PhotoPublications } from './photo-publication.repository.ts';
import type { PhotoIntake, PhotoSaid } from './photo.managed.intake.ts';
import { insertPhotosOf } from './photo.managed.service.ts';
import { managedPhotos } from './photo.managed.repository.ts';
import { PORTFOLIO_POLICY } from './portfolio.policy.ts';
import { asOutcome } from './refusal.ts';
import { ALL_SCOPES, found, reachedCase } from './reached-case.ts';

/** A case as its form says it; ids are those of the clinic's own rows. */
export type CaseSaid = { readonly [F in keyof CaseFacts]?: CaseFacts[F] | null | undefined } & Pick<
  CaseFacts,
  'practitionerId' | 'indication' | 'startedOn'
>;

/** A new case with what there is of it. */
export interface NewCase extends CaseSaid {
  readonly photos?: readonly PhotoSaid[] | null;
  readonly consent?: ConsentSaid | null;
  readonly publish?: readonly ConsentScope[] | null;
}

type Answer = Promise<Outcome<ManagedCase>>;

/** What the clinic's people do with its cases. */
export class ManagedCaseService {
  constructor(
    private readonly doors: Doors,
    private readonly intake: PhotoIntake,
  ) {}

  /** A page of what the member may see, with photos. */
  async list(actor: Actor, args: ManagedCaseArgs): Promise<Connection<ManagedCase>> {
    const member = memberWith(actor, PORTFOLIO_POLICY['case.read']);
    const reach = reachOf(member, PORTFOLIO_POLICY['case.read']);
    const [order, page, filter] = [CASE_ORDERS[args.orderBy], pageOf(args), args.filter ?? {}];
    const rows = await this.doors.asClinic(member, (tx) => managedCases(tx).page(reach, filter, order, page));
    return toConnection(
      rows,
      page,
      (row) => keysetCursor(order, row),
      () => this.doors.asClinic(member, (tx) => managedCases(tx).count(reach, filter)),
    );
  }

  /** One case. @throws {NotFound} it is not there or out of reach */
  one(actor: Actor, caseId: string): Promise<ManagedCase> {
    const member = memberWith(actor, PORTFOLIO_POLICY['case.read']);
    return this.doors.asClinic(member, async (tx) => {
      const row = await managedCases(tx).one(caseId);
      authorize(member, PORTFOLIO_POLICY['case.read'], row);
      return row!;
    });
  }

  /** What was said about the photos of cases that the member sees, by case. */
  async words(actor: Actor, caseIds: readonly string[]): Promise<Map<string, ConsentWordType[]>> {
    const member = memberWith(actor, PORTFOLIO_POLICY['case.read']);
    const words = await this.doors.asClinic(member, (tx) => managedCases(tx).words(caseIds));
    const names = await accountNames(
      this.doors,
      words.flatMap(({ recordedById }) => recordedById ?? []),
    );
    const byCase = new Map(caseIds.map((id) => [id, [] as ConsentWordType[]]));
    for (const { caseId, recordedById, ...word } of words) {
      const recordedBy = recordedById === null ? null : (names.get(recordedById) ?? null);
      byCase.get(caseId)?.push({ ...word, recordedBy });
    }
    return byCase;
  }

  /**
   * Adds a case, with its photos, the consent to them and where they are shown, or nothing of it. Records
   * `portfolio_case.created`, `photo.added`, `consent.given` and `photo.published`.
   */
  async create(actor: Actor, { photos, consent, publish: shown, ...said }: NewCase): Answer {
    const rule = PORTFOLIO_POLICY['case.edit'];
    const member = memberWith(actor, rule);
    if (consent) memberWith(actor, PORTFOLIO_POLICY['case.consent']);
    if (shown?.length) memberWith(actor, PORTFOLIO_POLICY['case.publish']);
    const facts = factsOf(said);
    // Looked at twice: no picture is read for a case that can not be made.
    await this.doors.asClinic(member, (tx) => assertReached(tx, member, rule, facts));
    const pictures = await this.intake.take(member, photos ?? []);
    if (!pictures.ok) return refused(...pictures.problems);
    const outcome = await this.doors
      .asClinic(member, async (tx): Answer => {
        await assertReached(tx, member, rule, facts);
        const id = newId();
        await managedCases(tx).insert(id, facts);
        const changes = changesOf<CaseFacts>(null, facts, CASE_FACTS);
        await tx.record({ kind: 'portfolio_case.created', subjectType: 'portfolio_case', subjectId: id, changes });
        if (pictures.value.length === 0) return accepted(await found(tx, id));
        const photoIds = await insertPhotosOf(tx, await found(tx, id), pictures.value);
        if (consent) await give(tx, member, id, photoIds, consent);
        if (shown?.length) await publish(tx, id, photoIds, shown, 'publish');
        return accepted(await found(tx, id));
      })
      .catch(asOutcome);
    if (outcome.ok) await this.intake.forget(member, photos ?? []);
    return outcome;
  }

  /**
   * Says what a case is from now on. Moments and days of its photos follow its days. Records
   * `portfolio_case.changed`, and `portfolio_case.moved` for a practitioner whose it was.
   */
  update(actor: Actor, caseId: string, version: number, said: CaseSaid): Answer {
    const rule = PORTFOLIO_POLICY['case.edit'];
    const member = memberWith(actor, rule);
    return this.doors.asClinic(member, async (tx) => {
      const before = await reachedCase(tx, member, rule, caseId);
      if (before.version !== version) return stale(version, before);
      const facts = factsOf(said);
      await assertReached(tx, member, rule, facts);
      const changes = changesOf<CaseFacts>(before, facts, CASE_FACTS);
      if (Object.keys(changes).length === 0) return accepted(before);
      await managedCases(tx).change(caseId, facts);
      if (changes['startedOn'] || changes['completedOn']) await followDays(tx, before, facts);
      await tx.record({ kind: 'portfolio_case.changed', subjectType: 'portfolio_case', subjectId: caseId, changes });
      if (changes['practitionerId']) {
        const subjectId = before.practitionerId;
        const detail = { portfolioCase: caseId };
        await tx.record({ kind: 'portfolio_case.moved', subjectType: 'practitioner', subjectId, detail });
      }
      return accepted(await found(tx, caseId));
    });
  }

  /** Puts a case away: none of its photos is shown any more; their consents stand. Records `portfolio_case.archived`. */
  archive(actor: Actor, caseId: string, version: number): Answer {
    return this.#setArchived(actor, caseId, version, this.doors.clock.now());
  }

  /** Takes a case up again, unpublished. Records `portfolio_case.restored`. */
  restore(actor: Actor, caseId: string, version: number): Answer {
    return this.#setArchived(actor, caseId, version, null);
  }

  #setArchived(actor: Actor, caseId: string, version: number, archivedAt: Date | null): Answer {
    const rule = PORTFOLIO_POLICY['case.edit'];
    const member = memberWith(actor, rule);
    return this.doors.asClinic(member, async (tx) => {
      const before = await reachedCase(tx, member, rule, caseId);
      if (before.version !== version) return stale(version, before);
      if ((before.archivedAt === null) === (archivedAt === null)) return accepted(before);
      await managedCases(tx).change(caseId, { archivedAt });
      const photoIds = before.photos.map(({ id }) => id);
      if (archivedAt) await new PhotoPublications(tx).unpublish(photoIds, ALL_SCOPES);
      await tx.record({
        kind: archivedAt ? 'portfolio_case.archived' : 'portfolio_case.restored',
        subjectType: 'portfolio_case',
        subjectId: caseId,
        changes: { archivedAt: [before.archivedAt, archivedAt] },
      });
      return accepted(await found(tx, caseId));
    });
  }
}

/** What a form says, as it is stored: what is blank is nothing, and a stage is its scale's code. */
function factsOf(said: CaseSaid): CaseFacts {
  const facts = Object.fromEntries(CASE_FACTS.map((name) => [name, said[name] ?? null])) as unknown as CaseFacts;
  const stage = typedText(said.stage);
  return {
    ...facts,
    title: typedText(said.title),
    story: typedText(said.story),
    stage: said.scale && stage ? (parseStage(said.scale, stage) ?? null) : null,
  };
}

/**
 * Looks whether the member reaches whose and where a case is. What is out of reach is told apart from what is not there
 * by nothing.
 * @throws {NotFound} the clinic has no such person or location, or it is out of reach
 */
async function assertReached(
  tx: ClinicTx,
  member: Member,
  rule: PolicyRule,
  { practitionerId, locationId }: Pick<CaseFacts, 'practitionerId' | 'locationId'>,
): Promise<void> {
  const cases = managedCases(tx);
  const places = await cases.worksAt(practitionerId);
  const isThere = locationId === null || (await cases.hasLocation(locationId));
  const placed = places && isThere && { locationIds: locationId === null ? places : [locationId], practitionerId };
  authorize(member, rule, placed || null);
}

/** Photos count their days from the last session; a moment that its day rules out becomes the one it says. */
async function followDays(tx: ClinicTx, before: ManagedCase, facts: CaseFacts): Promise<void> {
  const photos = managedPhotos(tx);
  for (const photo of before.photos) {
    const possible = possibleMoments(photo.takenOn, facts);
    const moment = possible.includes(photo.moment) ? photo.moment : possible[0]!;
    const daysHealed = daysHealedOf(photo.takenOn, moment, facts.completedOn);
    if (photo.takenOn === null || (moment === photo.moment && daysHealed === photo.daysHealed)) continue;
    await photos.change(photo.id, { moment, daysHealed });
  }
}
