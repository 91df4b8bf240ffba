import type { EventVerb } from '@stipple/domain';
import type { EventNoun } from '@stipple/domain';
import type { Happening } from '../../../platform/db/index.ts';
import type { Batch } from './context.ts';

/** What files bring along. */
type ImportedNoun = { [N in EventNoun]: 'imported' extends EventVerb<N> ? N : never }[EventNoun];

/** One written row: what it is, what became of it, and whom the directory must look at again for it. */
export interface Written {
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly touches: readonly { readonly type: 'practitioner' | 'location'; readonly id: string }[];
}

/**
 * Leaves an audit event and an outbox row for each practitioner (or location) that a batch touched, naming the rows
 * that were created and updated and the run that did it. Rows that did not change leave nothing.
 */
export async function recordBatch({ tx, run }: Batch, noun: ImportedNoun, rows: readonly Written[]): Promise<void> {
  const bySubject = new Map<string, { type: string; id: string; created: string[]; updated: string[] }>();
  for (const row of rows) {
    if (row.outcome === 'unchanged') continue;
    for (const { type, id } of row.touches) {
      const key = `${type} ${id}`;
      const subject = bySubject.get(key) ?? { type, id, created: [], updated: [] };
      bySubject.set(key, subject);
      subject[row.outcome].push(row.id);
    }
  }
  const happenings: Happening[] = [...bySubject.values()].map(({ type, id, created, updated }) => ({
    kind: `${noun}.imported` as const,
    subjectType: type,
    subjectId: id,
    detail: { importRun: run.id, created, updated },
  }));
  if (happenings.length > 0) await tx.recordAll(happenings);
}

/** Whoever of these practitioners there is, each once: a row's own, and the one it belonged to before. */
export const practitionersOf = (...ids: readonly unknown[]): Written['touches'] =>
  [...new Set(ids)].flatMap((id) => (typeof id === 'string' ? [{ type: 'practitioner', id }] : []));
