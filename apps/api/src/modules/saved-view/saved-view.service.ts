import { accepted, type Actor, type Outcome, problem, refused, SAVED_VIEWS_MOST, filled } from '@stipple/domain';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { Forbidden, NotFound } from '../../platform/errors.ts';
import { memberWith } from '../../platform/policy.ts';
import { SAVED_VIEW_POLICY } from './saved-view.policy.ts';
import { savedViews, type SavedViewRow } from './saved-view.repository.ts';

/** Keeps lists as people save them for themselves. */
export class SavedViewService {
  constructor(private readonly doors: Doors) {}

  /** The person's views of a list, by name. */
  views(actor: Actor, list: string): Promise<SavedViewRow[]> {
    return this.#own(actor, (tx, accountId) => savedViews(tx, accountId).of(list));
  }

  /** Saves a view, in the place of one of that name. */
  save(actor: Actor, { list, name, query }: SavedViewRow): Promise<Outcome<SavedViewRow>> {
    return this.#own(actor, async (tx, accountId): Promise<Outcome<SavedViewRow>> => {
      const views = await savedViews(tx, accountId).of(list);
      const view = { list, name: name.trim(), query };
      const before = views.find((each) => each.name === view.name);
      if (!before && views.length >= SAVED_VIEWS_MOST) {
        return refused(
          problem(
            'name',
            'OUT_OF_RANGE',
            null,
            filled('at most {max} saved views of a list', { max: SAVED_VIEWS_MOST }),
          ),
        );
      }
      await savedViews(tx, accountId).save(view);
      await tx.record({
        kind: 'saved_view.saved',
        subjectType: 'account',
        subjectId: accountId,
        detail: { list, name: view.name },
        changes: { query: [before?.query ?? null, query] },
      });
      return accepted(view);
    });
  }

  /** Forgets a view. @throws {NotFound} when the person has none of that name */
  remove(actor: Actor, { list, name }: Pick<SavedViewRow, 'list' | 'name'>): Promise<Outcome<SavedViewRow>> {
    return this.#own(actor, async (tx, accountId) => {
      const view = await savedViews(tx, accountId).remove(list, name);
      if (!view) throw new NotFound();
      await tx.record({
        kind: 'saved_view.removed',
        subjectType: 'account',
        subjectId: accountId,
        detail: { list, name },
        changes: { query: [view.query, null] },
      });
      return accepted(view);
    });
  }

  /** Works on what is the person's own in their clinic. */
  #own<T>(actor: Actor, work: (tx: ClinicTx, accountId: string) => Promise<T>): Promise<T> {
    const member = memberWith(actor, SAVED_VIEW_POLICY['view.keep']);
    const { accountId } = member;
    if (accountId === null) throw new Forbidden();
    return this.doors.asClinic(member, (tx) => work(tx, accountId));
  }
}
