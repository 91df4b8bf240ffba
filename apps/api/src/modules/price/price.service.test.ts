import type { Member } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { Doors } from '../../platform/db/index.ts';
import type { PriceRow } from './price.builder.ts';
import { ManagedPriceService, PriceRaiseService, PriceService } from './index.ts';
import { termsOf } from './price.terms.ts';

const { source, publicSource } = await sharedDatabase();
// Eleven in the evening of 31 May in London, the first of June in Auckland.
const doors = new Doors(source, publicSource, { now: () => new Date('2026-05-31T22:00:00Z') });
const prices = new PriceService(doors);
const raises = new PriceRaiseService(doors);
const book = new ManagedPriceService(doors);

const ALL_IN = {
  taxIncluded: true,
  sessionsIncluded: 3,
  consultationIncluded: true,
  patchTestIncluded: true,
  touchUpIncluded: false,
  touchUpExtraMinor: 20_000,
  aftercareIncluded: true,
} as const;
const TERMS = { unit: 'per_treatment', amountMinor: 150_000, currency: 'GBP', ...ALL_IN } as const;

const codes = (outcome: { ok: boolean; problems?: readonly { path: readonly string[]; code: string }[] }) =>
  (outcome.problems ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);

async function chain() {
  const clinic = await createWorld(doors).clinic();
  const [london, auckland] = [
    await clinic.location({ name: 'London', timeZone: 'Europe/London' }),
    await clinic.location({ name: 'Auckland', timeZone: 'Pacific/Auckland', countryCode: 'NZ' }),
  ];
  const create = (terms: Partial<PriceRow> = {}, publish = true) =>
    prices.create(clinic.member, {
      ...termsOf({ ...TERMS, ...terms }),
      locationId: terms.locationId ?? london.id,
      practitionerId: null,
      service: 'full_scalp',
      extent: 'medium',
      publish,
    });
  const made = async (...args: Parameters<typeof create>) => {
    const outcome = await create(...args);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value.priceId;
  };
  const seen = (id: string) => book.one(clinic.member, id);
  return { clinic, london, auckland, create, made, seen };
}

describe('publishing', () => {
  test('is refused beside each field that keeps a price from being all-in; a draft may lack them', async () => {
    const { create, made, seen } = await chain();
    const partly = { taxIncluded: false, touchUpExtraMinor: null, aftercareIncluded: null };
    expect(codes(await create(partly))).toEqual([
      'taxIncluded REQUIRED',
      'touchUpExtraMinor REQUIRED',
      'aftercareIncluded REQUIRED',
    ]);
    const draft = await seen(await made(partly, false));
    expect([draft.standing, draft.missing]).toEqual([
      'draft',
      ['taxIncluded', 'touchUpExtraMinor', 'aftercareIncluded'],
    ]);
  });

  test('counts what is priced apart in the whole', async () => {
    const { made, seen } = await chain();
    expect((await seen(await made())).low).toEqual({ amountMinor: 170_000, currency: 'GBP' });
  });

  test('is refused where another one for the same holds on one of its days', async () => {
    const { create, made } = await chain();
    await made({ validFrom: '2026-01-01', validUntil: '2026-06-30' });
    expect(codes(await create({ validFrom: '2026-06-30' }))).toEqual(['validFrom CONFLICT']);
    expect(codes(await create({}))).toEqual(['validFrom CONFLICT']);
    expect(codes(await create({ validFrom: '2026-07-01' }))).toEqual([]);
  });

  test('two at once: one of them is refused', async () => {
    const { create } = await chain();
    const outcomes = await Promise.all([create(), create(), create()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a published price can not be changed into one that is not all-in', async () => {
    const { clinic, made } = await chain();
    const priceId = await made();
    const change = { ...termsOf({ ...TERMS, taxIncluded: null }), priceId, version: 1, publish: false };
    expect(codes(await prices.update(clinic.member, change))).toEqual(['taxIncluded REQUIRED']);
  });
});

test('a price of another’s version is not overwritten, and every version is kept', async () => {
  const { clinic, made, seen } = await chain();
  const priceId = await made({}, false);
  const update = (amountMinor: number, version: number) =>
    prices.update(clinic.member, { ...termsOf({ ...TERMS, amountMinor }), priceId, version, publish: true });
  expect((await update(160_000, 1)).ok).toBe(true);
  expect(await update(170_000, 1)).toMatchObject({ problems: [{ code: 'STALE' }], current: { version: 2 } });
  await prices.withdraw(clinic.member, { priceId, version: 2 });
  const { versions, standing } = await seen(priceId);
  expect(standing).toBe('withdrawn');
  expect(versions.map(({ version, status, low }) => [version, status, low.amountMinor])).toEqual([
    [3, 'withdrawn', 180_000],
    [2, 'published', 180_000],
    [1, 'draft', 170_000],
  ]);
});

test('lapses by the day of its location, without a write', async () => {
  const { made, seen, auckland } = await chain();
  const london = await made({ validUntil: '2026-05-31' });
  const there = await made({ validUntil: '2026-05-31', locationId: auckland.id });
  expect([(await seen(london)).standing, (await seen(there)).standing]).toEqual(['holds', 'lapsed']);
});

test('copies to other locations are drafts; a location gets no second copy of its own', async () => {
  const { clinic, london, auckland, made } = await chain();
  const priceId = await made();
  expect(await prices.copy(clinic.member, [priceId], [london.id, auckland.id])).toMatchObject({ value: { count: 1 } });
  const { nodes } = await book.book(clinic.member, {});
  expect(nodes.map(({ name, prices: own }) => [name, own.map(({ standing }) => standing)])).toEqual([
    ['Auckland', ['draft']],
    ['London', ['holds']],
  ]);
});

describe('a raise', () => {
  test('ends what holds the day before, begins another, and can be taken back', async () => {
    const { clinic, made, seen } = await chain();
    const priceId = await made();
    const raised = await raises.raise(clinic.member, { priceIds: [priceId], percent: 5, fromDay: '2026-07-01' });
    if (!raised.ok) throw new Error('refused');
    const all = async () =>
      (await book.list(clinic.member, {})).nodes.map(({ amountMinor, validFrom, validUntil, status }) => [
        amountMinor,
        validFrom,
        validUntil,
        status,
      ]);
    expect(await all()).toEqual([
      [157_500, '2026-07-01', null, 'published'],
      [150_000, null, '2026-06-30', 'published'],
    ]);
    expect((await raises.undo(clinic.member, raised.value.id)).ok).toBe(true);
    expect(await all()).toEqual([
      [157_500, '2026-07-01', null, 'withdrawn'],
      [150_000, null, null, 'published'],
    ]);
    await expect(raises.undo(clinic.member, raised.value.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await seen(priceId)).version).toBe(3);
  });

  test('is not taken back once somebody has changed one of its prices', async () => {
    const { clinic, made } = await chain();
    const priceId = await made();
    const raised = await raises.raise(clinic.member, { priceIds: [priceId], percent: 5, fromDay: '2026-07-01' });
    await prices.withdraw(clinic.member, { priceId, version: 2 });
    const undone = await raises.undo(clinic.member, raised.ok ? raised.value.id : '');
    expect(codes(undone)).toEqual(['raiseId CONFLICT']);
  });

  test('does nothing at all when one can not be raised', async () => {
    const { clinic, made, seen } = await chain();
    const [good, draft] = [await made(), await made({ validFrom: '2030-01-01' }, false)];
    const raise = (fromDay: string, priceIds = [good, draft]) =>
      raises.raise(clinic.member, { priceIds, percent: 5, fromDay }).then(codes);
    expect(await raise('2026-07-01')).toEqual(['priceIds.1 CONFLICT']);
    expect(await raise('2026-05-31', [good])).toEqual(['fromDay OUT_OF_RANGE']);
    expect((await seen(good)).version).toBe(1);
  });
});

test('a manager writes prices of their own locations alone', async () => {
  const { clinic, london, auckland, made } = await chain();
  const [here, there] = [await made(), await made({ locationId: auckland.id })];
  const manager: Member = { ...clinic.member, roles: ['manager'], allLocations: false, locationIds: [london.id] };
  const gone = { code: 'NOT_FOUND' };
  expect((await prices.withdraw(manager, { priceId: here, version: 1 })).ok).toBe(true);
  await expect(prices.withdraw(manager, { priceId: there, version: 1 })).rejects.toMatchObject(gone);
  await expect(prices.copy(manager, [here], [auckland.id])).rejects.toMatchObject(gone);
  const raise = raises.raise(manager, { priceIds: [there], percent: 5, fromDay: '2026-07-01' });
  await expect(raise).rejects.toMatchObject(gone);
});
