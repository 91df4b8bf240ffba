import type { ModerationDecision } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { createWorld, OPERATOR } from '../../../test/world.ts';
import { outboxHandlers } from '../../compose-worker.ts';
import { sqlState } from '../../platform/db/index.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { DisputeDeskService, DisputeService, ManagedReviewService, ModerationService } from './index.ts';

const { doors } = await ownDatabase();
const disputes = new DisputeService(doors);
const moderation = new ModerationService(doors);
const desk = new DisputeDeskService(doors);
const inbox = new ManagedReviewService(doors);

const codes = (outcome: { ok: boolean; problems?: readonly { path: readonly string[]; code: string }[] }) =>
  (outcome.problems ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);

async function reviewed() {
  const clinic = await createWorld(doors).clinic();
  const review = await clinic.review({ practitioner: await clinic.practitioner(), treatment: true });
  const decide = (decision: ModerationDecision, reason: 'fake' | null = 'fake') =>
    moderation.decide(OPERATOR, { clinicId: clinic.id, reviewId: review.id, decision, reason, note: 'Looked into' });
  const now = () => inbox.one(clinic.member, review.id);
  const dispute = (reason: 'fake' | 'harmful' = 'fake') =>
    disputes.dispute(clinic.member, { reviewId: review.id, reason, statement: 'We know nobody of that name.' });
  return { clinic, review, decide, dispute, now };
}

const handlers = await outboxHandlers(doors);
const drain = () =>
  drainOutbox({
    doors,
    handlers,
    onError: (error) => {
      throw error;
    },
  });

describe('a dispute', () => {
  test('leaves the review online, whatever its reason, and starts the clock of the reason', async () => {
    const days = async (reason: 'fake' | 'harmful') => {
      const { dispute, now } = await reviewed();
      await dispute(reason);
      const { status, dispute: opened } = await now();
      expect([status, opened?.status]).toEqual(['published', 'open']);
      return (Date.parse(String(opened!.dueAt)) - Date.parse(String(opened!.openedAt))) / 86_400_000;
    };
    expect([await days('fake'), await days('harmful')]).toEqual([14, 1]);
  });

  test('is open once, can be taken back, and opened anew', async () => {
    const { clinic, review, dispute, now } = await reviewed();
    expect(codes(await dispute())).toEqual([]);
    expect(codes(await dispute())).toEqual(['reviewId CONFLICT']);
    const withdraw = () => disputes.withdraw(clinic.member, review.id).then(codes);
    expect([await withdraw(), await withdraw()]).toEqual([[], ['reviewId CONFLICT']]);
    expect((await now()).dispute?.status).toBe('withdrawn');
    expect(codes(await dispute())).toEqual([]);
  });

  test('can not be decided by the clinic, in Postgres either', async () => {
    const { clinic, dispute } = await reviewed();
    await dispute();
    const decideAlone = clinic.asMember((tx) =>
      tx.query(`update review_dispute set status = 'upheld', decided_at = now() where clinic_id = $1`, [clinic.id]),
    );
    expect(await decideAlone.then(() => 'decided', sqlState)).toBe('42501');
  });
});

describe('the operator', () => {
  test.each<[ModerationDecision, 'fake' | null, string, string]>([
    ['removed', 'fake', 'removed', 'upheld'],
    ['dispute_rejected', null, 'published', 'rejected'],
    ['held', 'fake', 'held', 'open'],
  ])('decides %s: the review is then %s%s, the dispute %s', async (decision, reason, status, settled) => {
    const { decide, dispute, now } = await reviewed();
    await dispute();
    expect(codes(await decide(decision, reason))).toEqual([]);
    const review = await now();
    expect([review.status, review.dispute?.status]).toEqual([status, settled]);
  });

  test('needs a reason to hold or remove, and a dispute to reject one', async () => {
    const { decide } = await reviewed();
    expect(codes(await decide('removed', null))).toEqual(['reason REQUIRED']);
    expect(codes(await decide('dispute_rejected', null))).toEqual(['decision CONFLICT']);
  });

  test('leaves every decision in the log, in order', async () => {
    const { decide, dispute, now } = await reviewed();
    await dispute();
    for (const decision of ['held', 'restored', 'removed', 'restored'] as const) await decide(decision);
    const log = (await now()).moderation.toReversed();
    expect(log.map(({ action, decidedBy }) => `${action} by ${decidedBy}`)).toEqual([
      'disputed by clinic',
      'held by operator',
      'restored by operator',
      'removed by operator',
      'restored by operator',
    ]);
  });

  test('holds a review: the clinic can not take its dispute back meanwhile', async () => {
    const { clinic, review, decide, dispute } = await reviewed();
    await dispute();
    await decide('held');
    expect(codes(await disputes.withdraw(clinic.member, review.id))).toEqual(['reviewId CONFLICT']);
  });

  test('sees what is due first at the top, and decided ones no more', async () => {
    const [usual, urgent] = [await reviewed(), await reviewed()];
    await usual.dispute('fake');
    await urgent.dispute('harmful');
    await drain();
    const queue = async () => {
      const { nodes } = await desk.list(OPERATOR, ['open'], { first: 100 });
      return nodes.map(({ reviewId }) => reviewId).filter((id) => [usual.review.id, urgent.review.id].includes(id));
    };
    expect(await queue()).toEqual([urgent.review.id, usual.review.id]);
    await urgent.decide('removed');
    await drain();
    expect(await queue()).toEqual([usual.review.id]);
  });

  test('sees the session behind a review, and that it was looked at is kept', async () => {
    const { clinic, review, dispute } = await reviewed();
    await dispute();
    const { session, review: shown } = await desk.examine(OPERATOR, clinic.id, review.id);
    expect([session?.heldOn, shown.dispute?.statement]).toEqual(['2025-05-12', 'We know nobody of that name.']);
    const events = await clinic.asMember((tx) =>
      tx.query(`select reason from event where clinic_id = $1 and kind = 'session.examined'`, [clinic.id]),
    );
    expect(events).toEqual([{ reason: 'A dispute of a review is looked into' }]);
  });
});
