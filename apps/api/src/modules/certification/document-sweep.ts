import { setTimeout as sleep } from 'node:timers/promises';
import { KEPT_DAYS, systemMember } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { documents, type DocumentEvent } from './document.repository.ts';

/** What the sweep of documents needs. */
export interface DocumentSweepOptions {
  readonly doors: Doors;
  readonly files: FileStore;
  readonly onError: (error: unknown, clinicId: string) => void;
  readonly signal: AbortSignal;
}

const DAY_MS = 86_400_000;

/** Forgets documents that nothing names any more, day after day, until the signal aborts. */
export async function runDocumentSweep(options: DocumentSweepOptions): Promise<void> {
  const { signal } = options;
  while (!signal.aborted) {
    await sweepDocuments(options);
    await sleep(DAY_MS, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Forgets documents of claims that were given up, and those that another took the place of, some days later. What was
 * found true stays, and what another claim or a photo names: the trail says which are over, the tables which are not.
 * A clinic that can not be swept does not keep the others from it.
 */
export async function sweepDocuments({ doors, files, onError, signal }: DocumentSweepOptions): Promise<void> {
  for (const clinicId of await files.clinics()) {
    if (signal.aborted) return;
    try {
      await sweepClinic(doors, files, clinicId);
    } catch (error) {
      onError(error, clinicId);
    }
  }
}

async function sweepClinic(doors: Doors, files: FileStore, clinicId: string): Promise<void> {
  const member = systemMember(clinicId);
  const now = doors.clock.now().getTime();
  const history = await doors.asClinic(member, (tx) => documents(tx).history());
  const kept: string[] = [];
  for (const hash of documentsOver(history, new Date(now - KEPT_DAYS.document * DAY_MS))) {
    if (await files.originalAt(clinicId, hash)) kept.push(hash);
  }
  if (kept.length === 0) return;
  const named = await doors.asClinic(member, (tx) => documents(tx).named(kept));
  // Whoever has handed one in anew within a day may be about to name it.
  const since = new Date(now - DAY_MS);
  for (const hash of kept) if (!named.has(hash)) await files.dropOriginal(clinicId, hash, since);
}

/** Hashes of documents that stopped being a claim's before then, for the last time, and were never found true. */
export function documentsOver(history: readonly DocumentEvent[], before: Date): string[] {
  const found = new Set<string>();
  const proofs = new Set<string>();
  const over = new Map<string, Date>();
  for (const { kind, subjectId, happenedAt, hashes, statusBefore } of history) {
    if (kind === 'certification.verified') found.add(subjectId);
    if (!hashes) continue;
    const [hash] = hashes;
    if (hash && (statusBefore === 'verified' || found.has(subjectId))) proofs.add(hash);
    if (hash) over.set(hash, happenedAt);
    found.delete(subjectId);
  }
  return [...over].flatMap(([hash, at]) => (at < before && !proofs.has(hash) ? [hash] : []));
}
