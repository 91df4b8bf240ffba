import { availableParallelism } from 'node:os';
import type { Doors, ProjectorTx } from '../../platform/db/index.ts';
import type { OutboxRow } from '../../platform/outbox/index.ts';
import type { CardMaker } from './card.ts';
import { knownClinics, listed, lockClinic, removeFromDirectory, writeDirectory } from './directory.repository.ts';
import { refreshPart } from './refresh-part.ts';
import { byPractitioner, searchRow } from './search-row.ts';
import { allPractitioners, loadSources } from './sources.repository.ts';
import { touchedPractitioners } from './subjects.repository.ts';

/** How many practitioners are read and written at once. */
const BATCH = 100;

/** Up to so many practitioners, only what changed of their cards is made anew, one after another. */
const FEW = 20;

/**
 * How many clinics are rebuilt at the same time: each keeps one processor busy, here or in Postgres, and one is left
 * to the readers.
 */
const REBUILT_AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Keeps the directory in step with the clinics' own tables. */
export class Projector {
  constructor(
    private readonly doors: Doors,
    private readonly cards: CardMaker,
  ) {}

  /**
   * The outbox handler: refreshes every practitioner that the rows touch, once. Bound, for the worker's list of
   * handlers.
   */
  readonly handle = async (tx: ProjectorTx, rows: readonly OutboxRow[]): Promise<void> => {
    await lockClinic(tx);
    const touched = await touchedPractitioners(tx, rows);
    const whole: string[] = [];
    for (const [part, entries] of Map.groupBy(touched, ([, changed]) => changed)) {
      const ids = entries.map(([id]) => id);
      if (part === 'all' || ids.length > FEW) whole.push(...ids);
      else whole.push(...(await refreshPart(tx, this.cards, part, ids)));
    }
    await this.refresh(tx, whole);
  };

  /** Makes the cards of some practitioners anew; those who are not public any more leave the directory. */
  async refresh(tx: ProjectorTx, practitionerIds: readonly string[]): Promise<void> {
    for (let start = 0; start < practitionerIds.length; start += BATCH) {
      const ids = practitionerIds.slice(start, start + BATCH);
      // Read as the public does: what is not published can not reach the directory.
      const sources = await tx.asVisitor(() => loadSources(tx, ids));
      // Somebody without a published location is found nowhere.
      const facts = (sources === null ? [] : byPractitioner(sources)).filter(({ locations }) => locations.length > 0);
      await writeDirectory(
        tx,
        facts.map((each) => {
          const { entry, card } = this.cards.make(each);
          return { directory_search: searchRow(each), directory_entry: entry, directory_card: card };
        }),
      );
      const shown = new Set(facts.map((each) => each.practitioner.id));
      const gone = ids.filter((id) => !shown.has(id));
      if (gone.length > 0) await removeFromDirectory(tx, gone);
    }
  }

  /**
   * Makes the whole directory anew, clinic by clinic, each in one transaction, so that readers always see a whole
   * clinic. `onClinic` is told how far it is.
   */
  async rebuild(onClinic: (done: number, all: number) => void = () => undefined): Promise<number> {
    const clinics = await this.doors.asProjector(null, knownClinics);
    const waiting = clinics.values();
    let [practitioners, done] = [0, 0];
    const work = async () => {
      for (const clinicId of waiting) {
        const made = await this.#rebuildClinic(clinicId);
        practitioners += made;
        onClinic((done += 1), clinics.length);
      }
    };
    await Promise.all(Array.from({ length: REBUILT_AT_ONCE }, work));
    return practitioners;
  }

  #rebuildClinic(clinicId: string): Promise<number> {
    return this.doors.asProjector(clinicId, async (tx) => {
      await lockClinic(tx);
      const ids = new Set([...(await allPractitioners(tx)), ...(await listed(tx))]);
      await this.refresh(tx, [...ids]);
      return ids.size;
    });
  }
}
