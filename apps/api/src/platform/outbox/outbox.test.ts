import { describe, expect, it } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { newId } from '../ids.ts';
import { drainOutbox, outboxLag, type OutboxHandler } from './index.ts';

let now = new Date();
const { doors } = await ownDatabase({ now: () => now });

/** A clinic with an empty outbox, and subjects that changed since. */
async function changed(count: number): Promise<{ clinicId: string; subjects: string[] }> {
  const clinic = await createWorld(doors).clinic();
  await drainOutbox({ doors, handlers: [], onError: fail });
  const subjects = Array.from({ length: count }, newId);
  await doors.asClinic(clinic.member, (tx) =>
    tx.recordAll(
      subjects.map((subjectId) => ({ kind: 'practitioner.updated', subjectType: 'practitioner', subjectId })),
    ),
  );
  return { clinicId: clinic.id, subjects };
}

const fail = (error: unknown) => {
  throw error;
};

describe('the outbox', () => {
  it('hands over what one clinic changed together, once', async () => {
    const { subjects } = await changed(1_500);
    const batches: string[][] = [];
    const handler: OutboxHandler = async (_, rows) => {
      batches.push(rows.map((row) => row.subjectId));
    };
    expect(await drainOutbox({ doors, handlers: [handler], onError: fail })).toBe(1_500);
    expect(batches).toEqual([subjects]);
    expect(await drainOutbox({ doors, handlers: [handler], onError: fail })).toBe(0);
  });

  it('puts off the one row that can not be handled, and handles all others', async () => {
    const { subjects } = await changed(9);
    const poison = subjects[4];
    const handled = new Set<string>();
    let broken = true;
    const handler: OutboxHandler = async (_, rows) => {
      if (broken && rows.some((row) => row.subjectId === poison)) throw new Error('can not be handled');
      for (const row of rows) handled.add(row.subjectId);
    };
    const errors: unknown[] = [];
    const drain = () => drainOutbox({ doors, handlers: [handler], onError: (error) => errors.push(error) });
    await drain();
    expect(errors).toHaveLength(1);
    expect(handled).toEqual(new Set(subjects.filter((id) => id !== poison)));
    await drain();
    expect(errors).toHaveLength(1);
    broken = false;
    now = new Date(now.getTime() + 1_100);
    await drain();
    expect(handled).toEqual(new Set(subjects));
  });

  it('says how long the oldest row has been waiting', async () => {
    await changed(1);
    now = new Date(now.getTime() + 5_000);
    const lag = await doors.asWorker(outboxLag);
    expect(lag).toBeGreaterThanOrEqual(5_000);
    await drainOutbox({ doors, handlers: [], onError: fail });
    expect(await doors.asWorker(outboxLag)).toBe(0);
  });

  it('leaves a row that a second worker is at alone', async () => {
    const { subjects } = await changed(3);
    const seen: string[] = [];
    let inner = -1;
    const handler: OutboxHandler = async (_, rows) => {
      seen.push(...rows.map((row) => row.subjectId));
      if (inner === -1) {
        inner = 0;
        inner = await drainOutbox({ doors, handlers: [handler], onError: fail });
      }
    };
    await drainOutbox({ doors, handlers: [handler], onError: fail });
    expect(inner).toBe(0);
    expect(seen).toEqual(subjects);
  });
});
