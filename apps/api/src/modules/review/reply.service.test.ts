import { expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { ManagedReviewService, ReplyService } from './index.ts';

const { doors } = await sharedDatabase();
const replies = new ReplyService(doors);
const inbox = new ManagedReviewService(doors);

const codes = (outcome: { ok: boolean; problems?: readonly { path: readonly string[]; code: string }[] }) =>
  (outcome.problems ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);

async function reviewed() {
  const clinic = await createWorld(doors).clinic();
  const review = await clinic.review({ practitioner: await clinic.practitioner(), treatment: true });
  const waits = async () =>
    (
      await clinic.asMember((tx) =>
        tx.query('select 1 from review_to_answer where clinic_id = $1 and review_id = $2', [clinic.id, review.id]),
      )
    ).length;
  return { clinic, review, waits, said: { reviewId: review.id, body: 'Thank you for writing.' } };
}

test('an answer that confirms a client is refused whatever its author says; other detail needs a word', async () => {
  const { clinic, said } = await reviewed();
  const reply = (body: string, sendAnyway = false) =>
    replies.reply(clinic.member, { ...said, body, sendAnyway }).then(codes);
  expect(await reply(' ')).toEqual(['body REQUIRED']);
  expect(await reply('It was a pleasure treating you.', true)).toEqual(['body CONFIRMS_CLIENT']);
  expect(await reply('A scar needs more time.')).toEqual(['body SENSITIVE_DETAIL']);
  expect(await reply('A scar needs more time.', true)).toEqual([]);
  expect(await reply('And again.')).toEqual(['reviewId CONFLICT']);
});

test('a review waits for its answer until it has one, and again when that is taken away', async () => {
  const { clinic, said, waits } = await reviewed();
  expect(await waits()).toBe(1);
  await replies.reply(clinic.member, said);
  expect(await waits()).toBe(0);
  await replies.remove(clinic.member, { ...said, version: 1 });
  expect(await waits()).toBe(1);
  expect((await replies.reply(clinic.member, said)).ok).toBe(true);
});

test('earlier texts are kept, and a text that somebody else has changed is not overwritten', async () => {
  const { clinic, said } = await reviewed();
  await replies.reply(clinic.member, said);
  expect(await replies.edit(clinic.member, { ...said, body: 'Thank you. Please call us.', version: 1 })).toMatchObject({
    value: { version: 2 },
  });
  const late = await replies.edit(clinic.member, { ...said, body: 'Something else.', version: 1 });
  expect(late).toMatchObject({ ok: false, problems: [{ code: 'STALE' }], current: { version: 2 } });
  await replies.remove(clinic.member, { ...said, version: 2 });
  const { reply, replyHistory } = await inbox.one(clinic.member, said.reviewId);
  expect(reply).toBeNull();
  expect(replyHistory.map(({ body, change }) => [change, body])).toEqual([
    ['removed', 'Thank you. Please call us.'],
    ['edited', 'Thank you for writing.'],
  ]);
});

test('what was written, before and after, stands in the audit trail', async () => {
  const { clinic, said } = await reviewed();
  await replies.reply(clinic.member, said);
  await replies.edit(clinic.member, { ...said, body: 'Thank you. Please call us.', version: 1 });
  const events = await clinic.asMember((tx) =>
    tx.query(
      `select kind, changes from event where clinic_id = $1 and subject_id = $2 and kind like 'review.repl%' order by id`,
      [clinic.id, said.reviewId],
    ),
  );
  expect(events).toEqual([
    { kind: 'review.replied', changes: { reply: [null, said.body] } },
    { kind: 'review.reply_edited', changes: { reply: [said.body, 'Thank you. Please call us.'] } },
  ]);
});
