import { LimitExceeded } from '../../platform/errors.ts';
import { LIMITS } from '../limits.ts';

/** What differs from one question of a statement to the next. */
export interface Asked {
  readonly clinicId: string;
  readonly ids: readonly string[];
  readonly now: Date;
}

/** Stands for a value that is known when the question is asked. */
class Later {
  constructor(readonly name: keyof Asked) {}
}

const ASKED = { clinicId: new Later('clinicId'), ids: new Later('ids'), now: new Later('now') };

/**
 * The parameters of one statement about one clinic. `$1` is the clinic, and stands in every select and subselect:
 * one that only correlates with its parent is many times slower on Citus (scale-out.md, rule 7).
 */
export class DeepStatement {
  readonly clinic = '$1';
  readonly #values: unknown[] = [ASKED.clinicId];
  #now: string | null = null;
  #aliases = 0;
  #reads = 0;

  /** The values of the parameters for one question: the same text asks of any clinic, of any of its rows, at any time. */
  valuesFor(asked: Asked): unknown[] {
    return this.#values.map((value) => (value instanceof Later ? asked[value.name] : value));
  }

  /** Adds a parameter and names it, cast to its SQL type. */
  add(value: unknown, type: string): string {
    this.#values.push(value);
    return `$${this.#values.length}::${type}`;
  }

  /** Runs `work`, and takes back the parameters it added when it throws: Postgres refuses one that no text names. */
  attempt<T>(work: () => T): T {
    const added = this.#values.length;
    const now = this.#now;
    try {
      return work();
    } catch (error) {
      this.#values.length = added;
      this.#now = now;
      throw error;
    }
  }

  /** Counts one read below the page. @throws LimitExceeded when there are more than Postgres should plan at once */
  countRead(): void {
    this.#reads += 1;
    const { value } = LIMITS.reads;
    if (this.#reads <= value) return;
    const sentence = `The request exceeds the limit "reads": more than ${value} lists, counts and summaries of one page.`;
    throw new LimitExceeded(sentence, 'reads', value, this.#reads);
  }

  /** The moment of asking, the same all through the statement. */
  get now(): string {
    this.#now ??= this.add(ASKED.now, 'timestamptz');
    return this.#now;
  }

  /** Adds the ids of the rows that are asked for. */
  addIds(): string {
    return this.add(ASKED.ids, 'uuid[]');
  }

  /** A fresh name for a table. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }
}
