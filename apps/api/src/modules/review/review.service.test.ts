import type { Member } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { createWorld, type ClinicHandle } from '../../../test/world.ts';
import { Doors, sqlState } from '../../platform/db/index.ts';
import { ManagedReviewService, ReplyService, ReviewService } from './index.ts';

const { doors, source, publicSource } = await sharedDatabase();
const service = new ReviewService(doors);

const codes = (outcome: { ok: boolean; problems?: readonly { path: readonly string[]; code: string }[] }) =>
  (outcome.problems ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);

async function completed() {
  const clinic = await createWorld(doors).clinic();
  const practitioner = await clinic.practitioner();
  const session = await clinic.session({ practitioner, heldOn: '2025-05-12' });
  return { clinic, practitioner, session };
}

async function published() {
  const { clinic, ...made } = await completed();
  const outcome = await service.publish(clinic.member, { sessionId: made.session.id, rating: 4 });
  if (!outcome.ok) throw new Error('The review was refused');
  return { clinic, ...made, review: outcome.value };
}

const eventsOf = (clinic: ClinicHandle, subjectId: string) =>
  clinic.asMember(async (tx) =>
    (
      await tx.query<{ kind: string }>(
        `select kind from event where clinic_id = $1 and subject_id = $2 order by happened_at, id`,
        [clinic.id, subjectId],
      )
    ).map(({ kind }) => kind),
  );

describe('a review of a completed session', () => {
  test('is published once, tied to the session, with its event and its outbox row', async () => {
    const { clinic, session, practitioner } = await completed();
    const input = { sessionId: session.id, rating: 5, aspects: { hygiene: 4 }, body: '<b>Fine</b>' };
    const outcome = await service.publish(clinic.member, input);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        practitionerId: practitioner.id,
        source: 'treatment',
        ratingHygiene: 4,
        ratingMatch: null,
        body: '<b>Fine</b>',
        treatmentCompletedOn: '2025-05-12',
      },
    });
    expect(codes(await service.publish(clinic.member, input))).toEqual(['sessionId CONFLICT']);
    if (outcome.ok) expect(await eventsOf(clinic, outcome.value.id)).toEqual(['review.published']);
  });

  test('is published once even when it is sent twice at the same moment', async () => {
    const { clinic, session } = await completed();
    const send = () => service.publish(clinic.member, { sessionId: session.id, rating: 5 });
    const outcomes = await Promise.all([send(), send(), send()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is refused for a planned session, for no session, and for another clinic’s', async () => {
    const { clinic, practitioner, session } = await completed();
    const planned = await clinic.session({ practitioner, status: 'planned' });
    const other = await completed();
    const publish = async (sessionId: string, member: Member = clinic.member) =>
      codes(await service.publish(member, { sessionId, rating: 5 }));
    expect(await publish(planned.id)).toEqual(['sessionId CONFLICT']);
    expect(await publish(practitioner.id)).toEqual(['sessionId UNKNOWN_REFERENCE']);
    expect(await publish(session.id, other.clinic.member)).toEqual(['sessionId UNKNOWN_REFERENCE']);
  });

  test('names every mistake at once', async () => {
    const { clinic, session } = await completed();
    const input = { sessionId: session.id, rating: 6, aspects: { match: 0, comfort: 2.5 }, title: 'x'.repeat(201) };
    expect(codes(await service.publish(clinic.member, input))).toEqual([
      'rating OUT_OF_RANGE',
      'aspects.match OUT_OF_RANGE',
      'aspects.comfort OUT_OF_RANGE',
      'title TOO_LONG',
    ]);
  });

  test('gets one follow-up for each month', async () => {
    const { clinic, review } = await published();
    const followUp = (month: number) => service.followUp(clinic.member, { reviewId: review.id, month, rating: 3 });
    expect((await followUp(6)).ok).toBe(true);
    expect((await followUp(12)).ok).toBe(true);
    expect(codes(await followUp(6))).toEqual(['month CONFLICT']);
    expect(codes(await followUp(7))).toEqual(['month OUT_OF_RANGE']);
  });

  test('is answered on the day it is where the treatment was', async () => {
    const early = new Doors(source, publicSource, { now: () => new Date('2026-01-01T20:00:00Z') });
    const clinic = await createWorld(early).clinic();
    const auckland = await clinic.location({ timeZone: 'Pacific/Auckland', countryCode: 'NZ' });
    const practitioner = await clinic.practitioner({ locations: [auckland] });
    const session = await clinic.session({ practitioner, location: auckland, heldOn: '2025-05-12' });
    const there = new ReviewService(early);
    const review = await there.publish(clinic.member, { sessionId: session.id, rating: 4 });
    if (!review.ok) throw new Error('The review was refused');
    await new ReplyService(early).reply(clinic.member, { reviewId: review.value.id, body: 'Thank you.' });
    const shown = await new ManagedReviewService(early).one(clinic.member, review.value.id);
    expect([shown.reviewedOn, shown.reply?.writtenOn]).toEqual(['2026-01-02', '2026-01-02']);
  });
});

test('what a client said stays said: Postgres refuses the clinic that would change or hide it', async () => {
  const { clinic, practitioner, review } = await published();
  const imported = await clinic.review({ practitioner });
  const update = (id: string, values: string) =>
    clinic
      .asMember((tx) =>
        tx.query(`update review set ${values} where clinic_id = $1 and id = $2 returning id`, [clinic.id, id]),
      )
      .then((rows) => rows.length, sqlState);
  expect(await update(review.id, `rating = 5`)).toBe(0);
  expect(await update(imported.id, `rating = 5`)).toBe(1);
  for (const id of [review.id, imported.id]) {
    expect(await update(id, `status = 'removed'`)).toBe('42501');
    expect(await update(id, `source = 'treatment'`)).toBe('42501');
  }
  const gone = clinic.asMember((tx) => tx.query(`delete from review where clinic_id = $1`, [clinic.id]));
  expect(await gone.then(() => 'gone', sqlState)).toBe('42501');
});
