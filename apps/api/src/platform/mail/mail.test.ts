import { describe, expect, it } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { Seal } from '../seal.ts';
import { keptMail, postMail } from './mail.repository.ts';
import type { Message } from './message.ts';
import { sendNext, type MailTransport } from './worker.ts';

let now = new Date('2026-03-02T10:00:00Z');
const { doors } = await ownDatabase({ now: () => now });
const seal = new Seal('a secret of this test alone', 'letters');
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

const messageOf = (content: unknown): Message => {
  const { to } = content as { to: string };
  return { to, subject: 'A letter', html: '<p>Hello</p>', text: 'Hello' };
};
const post = (content: object) => doors.asIdentity((tx) => postMail(tx, seal, content));

function worker(transport: MailTransport) {
  const errors: unknown[] = [];
  const options = {
    doors,
    seal,
    transport,
    write: async (content: unknown) => ('to' in (content as object) ? messageOf(content) : null),
    onError: (error: unknown) => void errors.push(error),
  };
  return { errors, next: () => sendNext(options) };
}

describe('a letter', () => {
  it('is sealed: who reads the table reads nothing', async () => {
    await post({ to: 'a@example.org', token: 'a token that nobody must read' });
    const [row] = await doors.asIdentity((tx) => keptMail(tx, 1));
    expect(row?.sealed.toString('latin1')).not.toContain('token');
    expect(JSON.parse(seal.open(row!.sealed, row!.id))).toMatchObject({ to: 'a@example.org' });
    expect(() => seal.open(row!.sealed, 'another row')).toThrow();
    expect(() => new Seal('another secret, as long as the first', 'letters').open(row!.sealed, row!.id)).toThrow();
    await worker(async () => undefined).next();
  });

  it('is sent once, by one of two workers, and forgotten then', async () => {
    const sent: string[] = [];
    const { next } = worker(async ({ to }) => void sent.push(to));
    await post({ to: 'b@example.org' });
    expect((await Promise.all([next(), next()])).toSorted()).toEqual([false, true]);
    expect(await next()).toBe(false);
    expect(sent).toEqual(['b@example.org']);
    expect(await doors.asIdentity((tx) => keptMail(tx, 10))).toEqual([]);
  });

  it('that could not be sent is tried again later, and holds up no other', async () => {
    const sent: string[] = [];
    let isDown = true;
    const { next, errors } = worker(async ({ to }) => {
      if (isDown && to === 'c@example.org') throw new Error('No such server');
      sent.push(to);
    });
    await post({ to: 'c@example.org' });
    await post({ to: 'd@example.org' });
    await next();
    await next();
    expect(sent).toEqual(['d@example.org']);
    expect(errors).toHaveLength(1);
    expect(await next()).toBe(false);
    isDown = false;
    later(1);
    await next();
    expect(sent).toEqual(['d@example.org', 'c@example.org']);
  });

  it('is taken up by another worker when its own died', async () => {
    const sent: string[] = [];
    await post({ to: 'e@example.org' });
    const dead = worker(() => new Promise(() => undefined));
    void dead.next();
    const { next } = worker(async ({ to }) => void sent.push(to));
    await expect.poll(async () => (await doors.asIdentity((tx) => keptMail(tx, 1)))[0]?.attempts).toBe(1);
    expect(await next()).toBe(false);
    later(3);
    expect(await next()).toBe(true);
    expect(sent).toEqual(['e@example.org']);
  });

  it('that says nothing is done without being sent', async () => {
    const { next } = worker(() => Promise.reject(new Error('must not be sent')));
    await post({ filler: 'nobody here' });
    expect(await next()).toBe(true);
    expect(await next()).toBe(false);
  });

  it('is given up after the last try', async () => {
    const { next, errors } = worker(() => Promise.reject(new Error('No such server')));
    await post({ to: 'f@example.org' });
    for (let i = 0; i < 12; i += 1) {
      await next();
      later(5 * 60);
    }
    expect(errors).toHaveLength(8);
  });
});
