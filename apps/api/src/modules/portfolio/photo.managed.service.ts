import {
  accepted,
  daysHealedOf,
  momentOn,
  PORTFOLIO_LIMITS,
  problem,
  refused,
  stale,
  type Actor,
  type Outcome,
  type Problem,
  filled,
} from '@stipple/domain';
import { changesOf, type ClinicTx, type Doors } from '../../platform/db/index.ts';
import { memberWith } from '../../platform/policy.ts';
import { typedText } from '../../platform/text.ts';
import type { ManagedCase, ManagedPhoto } from './case.managed.type.ts';
import { PhotoPublications } from './photo-publication.repository.ts';
import type { CaptureGiven, PhotoIntake, PhotoSaid, TakenPhoto } from './photo.managed.intake.ts';
import { managedPhotos, PHOTO_SAID, type CaptureSaid } from './photo.managed.repository.ts';
import { PORTFOLIO_POLICY } from './portfolio.policy.ts';
import { asOutcome, Refusal } from './refusal.ts';
import { ALL_SCOPES, found, reachedCase } from './reached-case.ts';

/** What a form says of a photo that is there. */
export type PhotoEdit = CaptureGiven & { readonly photoId: string; readonly version: number };

type Answer = Promise<Outcome<ManagedCase>>;
const RULE = PORTFOLIO_POLICY['case.edit'];

/** What the clinic's people do with the photos of a case. */
export class ManagedPhotoService {
  constructor(
    private readonly doors: Doors,
    private readonly intake: PhotoIntake,
  ) {}

  /** Adds uploaded photos, all or none. Records `photo.added`. */
  async add(actor: Actor, caseId: string, photos: readonly PhotoSaid[]): Answer {
    const member = memberWith(actor, RULE);
    await this.doors.asClinic(member, (tx) => reachedCase(tx, member, RULE, caseId));
    const pictures = await this.intake.take(member, photos);
    if (!pictures.ok) return refused(...pictures.problems);
    const outcome = await this.doors
      .asClinic(member, async (tx): Answer => {
        await insertPhotosOf(tx, await reachedCase(tx, member, RULE, caseId), pictures.value);
        return accepted(await found(tx, caseId));
      })
      .catch(asOutcome);
    if (outcome.ok) await this.intake.forget(member, photos);
    return outcome;
  }

  /** Says of photos how they were taken, of all or of none. Records `photo.changed`. */
  update(actor: Actor, caseId: string, edits: readonly PhotoEdit[]): Answer {
    const member = memberWith(actor, RULE);
    return this.doors.asClinic(member, async (tx) => {
      const before = await reachedCase(tx, member, RULE, caseId);
      const written: [photo: ManagedPhoto, said: CaptureSaid][] = [];
      const problems: Problem[] = [];
      for (const [index, { photoId, version, ...given }] of edits.entries()) {
        const photo = before.photos.find(({ id }) => id === photoId);
        if (!photo) return refused(unknownPhoto(`photos.${index}.photoId`));
        if (photo.version !== version) return staleIn(stale(version, photo), before);
        const said = saidOf(given, before, `photos.${index}`);
        if (said.ok) written.push([photo, said.value]);
        else problems.push(...said.problems);
      }
      if (problems.length > 0) return refused(...problems);
      for (const [photo, said] of written) await change(tx, photo, said);
      return accepted(await found(tx, caseId));
    });
  }

  /** Puts photos in an order, which counts among those of the same moment. Records `photo.ordered`. */
  order(actor: Actor, caseId: string, photoIds: readonly string[]): Answer {
    const member = memberWith(actor, RULE);
    return this.doors.asClinic(member, async (tx) => {
      const before = await reachedCase(tx, member, RULE, caseId);
      const was = before.photos.map(({ id }) => id);
      if (photoIds.length !== was.length || !was.every((id) => photoIds.includes(id)))
        return refused(problem('photoIds', 'INVALID_VALUE', null, 'each photo of the case once'));
      await managedPhotos(tx).order(photoIds);
      const changes = { photos: [was, photoIds] as const };
      await tx.record({ kind: 'photo.ordered', subjectType: 'portfolio_case', subjectId: caseId, changes });
      return accepted(await found(tx, caseId));
    });
  }

  /** Takes photos out of a case; they are shown nowhere any more. Records `photo.removed`. */
  remove(actor: Actor, caseId: string, photoIds: readonly string[] | null): Answer {
    return this.#setRemoved(actor, caseId, photoIds, this.doors.clock.now());
  }

  /** Puts photos back that were taken out, unpublished. Records `photo.restored`. */
  restore(actor: Actor, caseId: string, photoIds: readonly string[] | null): Answer {
    return this.#setRemoved(actor, caseId, photoIds, null);
  }

  #setRemoved(actor: Actor, caseId: string, photoIds: readonly string[] | null, removedAt: Date | null): Answer {
    const member = memberWith(actor, RULE);
    return this.doors.asClinic(member, async (tx) => {
      await reachedCase(tx, member, RULE, caseId);
      const photos = managedPhotos(tx);
      const there = (await photos.all(caseId)).filter(({ removed }) => removed === (removedAt === null));
      const chosen = photoIds ?? there.map(({ id }) => id);
      if (chosen.some((id) => !there.some((photo) => photo.id === id))) return refused(unknownPhoto('photoIds'));
      if (removedAt) await new PhotoPublications(tx).unpublish(chosen, ALL_SCOPES);
      await photos.setRemoved(chosen, removedAt);
      await tx.record({
        kind: removedAt ? 'photo.removed' : 'photo.restored',
        subjectType: 'portfolio_case',
        subjectId: caseId,
        detail: { photos: chosen },
      });
      return accepted(await found(tx, caseId));
    });
  }
}

/**
 * Puts photos whose pictures are kept into a case and answers their ids. Records `photo.added`.
 * @throws {Refusal} they are too many, or their moments contradict their days
 */
export async function insertPhotosOf(
  tx: ClinicTx,
  of: ManagedCase,
  pictures: readonly TakenPhoto[],
): Promise<string[]> {
  if (of.photos.length + pictures.length > PORTFOLIO_LIMITS.photos)
    throw new Refusal([
      problem(
        'photos',
        'OUT_OF_RANGE',
        null,
        filled('at most {max} photos in a case', { max: PORTFOLIO_LIMITS.photos }),
      ),
    ]);
  const problems: Problem[] = [];
  const rows = pictures.flatMap((picture, index) => {
    const said = saidOf(picture, of, `photos.${index}`);
    if (said.ok) return [{ ...picture, ...said.value }];
    problems.push(...said.problems);
    return [];
  });
  if (problems.length > 0) throw new Refusal(problems);
  const ids = await managedPhotos(tx).insert(of.id, rows);
  await tx.record({ kind: 'photo.added', subjectType: 'portfolio_case', subjectId: of.id, detail: { photos: ids } });
  return ids;
}

export const unknownPhoto = (path: string): Problem => problem(path, 'UNKNOWN_REFERENCE', null, 'a photo of this case');

/** What is stored of how a photo was taken: the moment and the days follow from its day where they can. */
function saidOf(given: CaptureGiven, care: ManagedCase, path: string): Outcome<CaptureSaid> {
  const takenOn = given.takenOn ?? null;
  const moment = momentOn(takenOn, given.moment ?? null, care);
  if (!moment.ok) {
    return refused(...moment.problems.map((each) => ({ ...each, path: [...path.split('.'), ...each.path] })));
  }
  const plain = Object.fromEntries(PHOTO_SAID.map((name) => [name, given[name] ?? null])) as unknown as CaptureSaid;
  const daysHealed = daysHealedOf(takenOn, moment.value, care.completedOn);
  return accepted({ ...plain, moment: moment.value, daysHealed, caption: typedText(given.caption) });
}

/** A stale photo is answered with its case as it is now. */
const staleIn = (outcome: Outcome<ManagedPhoto>, current: ManagedCase): Outcome<ManagedCase> =>
  outcome.ok ? accepted(current) : { ok: false, problems: outcome.problems, current };

async function change(tx: ClinicTx, photo: ManagedPhoto, said: CaptureSaid): Promise<void> {
  const changes = changesOf<CaptureSaid>(photo, said, PHOTO_SAID);
  if (Object.keys(changes).length === 0) return;
  await managedPhotos(tx).change(photo.id, said);
  await tx.record({ kind: 'photo.changed', subjectType: 'photo', subjectId: photo.id, changes });
}
