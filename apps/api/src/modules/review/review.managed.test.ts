import type { Member } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { ManagedReviewOrder, type ManagedReviewFilter } from './review.managed.input.ts';
import { DisputeService, ManagedReviewService } from './index.ts';

const { doors } = await sharedDatabase();
const inbox = new ManagedReviewService(doors);

/** Two locations, and reviews that differ in one thing each. */
async function desk() {
  const clinic = await createWorld(doors).clinic();
  const [leeds, york] = [await clinic.location(), await clinic.location()];
  const practitioner = await clinic.practitioner({ locations: [leeds, york] });
  const add = (title: string, given: Partial<Parameters<typeof clinic.review>[0]> = {}) =>
    clinic.review({ practitioner, locationId: leeds.id, reviewedOn: '2026-03-10', title, body: 'Fine.', ...given });
  const plain = await add('plain');
  await add('answered', { reply: 'Thank you.', reviewedOn: '2026-03-09' });
  await add('one star', { rating: 1, reviewedOn: '2026-03-08' });
  await add('York', { locationId: york.id, reviewedOn: '2026-03-07' });
  await add('no place', { locationId: null, reviewedOn: '2026-03-06' });
  await add('held', { status: 'held', reviewedOn: '2026-03-05' });
  await add('verified', { treatment: true, body: 'As natural as 100% hair.', reviewedOn: '2026-02-01' });
  await new DisputeService(doors).dispute(clinic.member, { reviewId: plain.id, reason: 'fake' });
  const titles = async (
    filter: ManagedReviewFilter,
    member: Member = clinic.member,
    orderBy = ManagedReviewOrder.NEWEST,
  ) => (await inbox.list(member, { filter, orderBy })).nodes.map(({ title }) => title);
  const manager: Member = { ...clinic.member, roles: ['manager'], allLocations: false, locationIds: [york.id] };
  return { clinic, leeds, york, titles, manager };
}

describe('the inbox', () => {
  test('finds by each condition what meets it', async () => {
    const { titles, york } = await desk();
    expect(await titles({ answered: true })).toEqual(['answered']);
    expect(await titles({ disputed: true })).toEqual(['plain']);
    expect(await titles({ disputed: false, statuses: ['held'] })).toEqual(['held']);
    expect(await titles({ ratings: [1, 2] })).toEqual(['one star']);
    expect(await titles({ locationIds: [globalIdOf('Location', york)] })).toEqual(['York']);
    expect(await titles({ sources: ['treatment'] })).toEqual(['verified']);
    expect(await titles({ since: '2026-03-10' })).toEqual(['plain']);
    expect(await titles({ until: '2026-02-28' })).toEqual(['verified']);
    expect(await titles({ toAnswer: true })).toEqual(['plain', 'one star', 'York', 'no place', 'verified']);
  });

  test('looks for words as they are written: no sign in them means more than itself', async () => {
    const { titles } = await desk();
    expect(await titles({ search: 'NATURAL as' })).toEqual(['verified']);
    expect(await titles({ search: '100%' })).toEqual(['verified']);
    expect(await titles({ search: '%' })).toEqual(['verified']);
    expect(await titles({ search: '_' })).toEqual([]);
  });

  test('shows a manager what was at their locations, and whether it is theirs to answer', async () => {
    const { titles, manager } = await desk();
    expect(await titles({}, manager)).toEqual(['York']);
    const frontDesk: Member = { ...manager, roles: ['front_desk'] };
    expect(await titles({}, frontDesk)).toEqual(['York']);
    expect(await titles({ toAnswer: true }, frontDesk)).toEqual([]);
  });

  test.each(Object.values(ManagedReviewOrder))('is paged in the order %s, forwards and backwards', async (orderBy) => {
    const { clinic, titles } = await desk();
    const all = await titles({}, clinic.member, orderBy);
    const walk = async (step: 'first' | 'last') => {
      const found: (string | null)[] = [];
      let cursor: string | null = null;
      for (;;) {
        const at: { after?: string | null; before?: string | null } =
          step === 'first' ? { after: cursor } : { before: cursor };
        const { nodes, pageInfo } = await inbox.list(clinic.member, { [step]: 3, ...at, orderBy });
        found.splice(step === 'first' ? found.length : 0, 0, ...nodes.map(({ title }) => title));
        if (!(step === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return found;
        cursor = step === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
      }
    };
    expect(all).toHaveLength(7);
    expect(await walk('first')).toEqual(all);
    expect(await walk('last')).toEqual(all);
  });

  test('counts when it is asked to', async () => {
    const { clinic } = await desk();
    const { totalCount } = await inbox.list(clinic.member, {
      filter: { answered: false },
      orderBy: ManagedReviewOrder.NEWEST,
      first: 1,
    });
    expect(await totalCount()).toBe(6);
  });

  test('tells the course of a location’s ratings by month', async () => {
    const { clinic, leeds } = await desk();
    const months = await inbox.byMonth(clinic.member, leeds.id);
    expect(months.find(({ month }) => month === '2026-03-01')).toEqual({
      month: '2026-03-01',
      count: 3,
      average: 3.67,
    });
  });
});
