import type { ModerationDecision } from '@stipple/domain';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { memberHeaders, policyWorld } from '../../../test/policy/people.ts';
import { ownDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { connectLive } from '../../../test/live.ts';
import { createWorld, OPERATOR } from '../../../test/world.ts';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { queueDisputes } from './review.handlers.ts';
import { DisputeService, ModerationService } from './index.ts';

const { doors, appUrl } = await ownDatabase();
const disputes = new DisputeService(doors);
const moderation = new ModerationService(doors);
const onError = (error: unknown) => {
  throw error;
};
const drain = () => drainOutbox({ doors, handlers: [queueDisputes], onError });

let server: TestServer;
let operator: Readonly<Record<string, string>>;
beforeAll(async () => {
  operator = (await policyWorld(doors)).headers.operator;
  server = await startServer({ databaseUrl: appUrl });
});

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What a subscription tells, one after the other. */
function follow(query: string, variables: Record<string, unknown>, headers: Readonly<Record<string, string>>) {
  const client = connectLive(server.url, { ...headers, origin: server.url }, headers['stipple-clinic']);
  closing.push(() => client.dispose());
  const values = client.iterate({ query, variables });
  return async () => {
    const { value, done } = await values.next();
    const { data, errors } = (value ?? {}) as { data?: unknown; errors?: unknown };
    return done ? 'complete' : (errors ?? data);
  };
}

async function reviewed() {
  const clinic = await createWorld(doors).clinic();
  const location = await clinic.location();
  const practitioner = await clinic.practitioner({ locations: [location] });
  const { id } = await clinic.review({ practitioner, locationId: location.id });
  return {
    id: globalIdOf('Review', { clinicId: clinic.id, id }),
    headers: await memberHeaders(doors, { doors, clinic, location, practitioner }, 'owner'),
    dispute: () => disputes.dispute(clinic.member, { reviewId: id, reason: 'fake' }),
    withdraw: () => disputes.withdraw(clinic.member, id),
    decide: (decision: ModerationDecision, version?: number) =>
      moderation.decide(
        { ...OPERATOR, name: 'Dana' },
        {
          clinicId: clinic.id,
          reviewId: id,
          decision,
          reason: 'fake',
          note: 'Looked into',
          ...(version !== undefined && { version }),
        },
      ),
  };
}

test('the queue tells of a dispute that is opened, taken back, and decided', async () => {
  const [one, other] = [await reviewed(), await reviewed()];
  const next = follow('subscription { disputeQueueState { open } }', {}, operator);
  const open = (count: number) => ({ disputeQueueState: { open: count } });
  expect(await next()).toEqual(open(0));
  await one.dispute();
  await drain();
  expect(await next()).toEqual(open(1));
  await other.dispute();
  await drain();
  expect(await next()).toEqual(open(2));
  await one.withdraw();
  await drain();
  expect(await next()).toEqual(open(1));
  // One comes and one goes between two looks: as many as before, and still told.
  await one.dispute();
  await other.decide('removed');
  await drain();
  expect(await next()).toEqual(open(1));
});

test('who has a dispute open hears what is done about it, by whom; what they decide of the old one is refused', async () => {
  const { id, dispute, decide, withdraw } = await reviewed();
  await dispute();
  const query = 'subscription ($id: ID!) { disputeState(reviewId: $id) { version action by } }';
  const next = follow(query, { id }, operator);
  expect(await next()).toEqual({ disputeState: { version: 1, action: 'DISPUTED', by: null } });
  await decide('held');
  expect(await next()).toEqual({ disputeState: { version: 2, action: 'HELD', by: 'Dana' } });
  expect(await decide('removed', 1)).toMatchObject({ ok: false, problems: [{ path: ['version'], code: 'STALE' }] });
  await decide('restored', 2);
  expect(await next()).toEqual({ disputeState: { version: 3, action: 'RESTORED', by: 'Dana' } });
  await dispute();
  await withdraw();
  expect(await next()).toMatchObject({ disputeState: { by: null } });
});

test('the clinic hears of the decision it waits for, and nothing after it', async () => {
  const { id, headers, dispute, decide } = await reviewed();
  await dispute();
  const query = 'subscription ($id: ID!) { disputedReview(id: $id) { status dispute { status note } } }';
  const next = follow(query, { id }, headers);
  expect(await next()).toMatchObject({ disputedReview: { status: 'PUBLISHED', dispute: { status: 'OPEN' } } });
  await decide('removed');
  expect(await next()).toEqual({
    disputedReview: { status: 'REMOVED', dispute: { status: 'UPHELD', note: 'Looked into' } },
  });
  expect(await next()).toBe('complete');
});

test('a clinic hears nothing of a dispute of another', async () => {
  const [ours, theirs] = [await reviewed(), await reviewed()];
  await theirs.dispute();
  const query = 'subscription ($id: ID!) { disputedReview(id: $id) { status } }';
  const refused = (next: () => Promise<unknown>) =>
    next().then(
      (value) => JSON.stringify(value),
      (error: unknown) => JSON.stringify(error),
    );
  expect(await refused(follow(query, { id: theirs.id }, ours.headers))).toContain('NOT_FOUND');
  for (const field of ['disputeQueueState { open }', `disputeState(reviewId: "${theirs.id}") { version }`]) {
    expect(await refused(follow(`subscription { ${field} }`, {}, ours.headers))).toContain('FORBIDDEN');
  }
});
