import type { Member, Outcome } from '@stipple/domain';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { statementsOf } from '../../../test/statements.ts';
import { createWorld, type ClinicHandle } from '../../../test/world.ts';
import { composeProjector } from '../../compose-worker.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { managedLocationService, ManagedPractitionerService } from '../practitioner/index.ts';
import { ManagedLocationOrder } from './location.managed.input.ts';
import type { ManagedLocation } from './location.managed.type.ts';

let now = new Date('2026-06-10T12:00:00Z');
const { doors } = await ownDatabase({ now: () => now });
const service = managedLocationService(doors);
const people = new ManagedPractitionerService(doors);
const projector = await composeProjector(doors);

let clinic: ClinicHandle;
let owner: Member;
beforeAll(async () => {
  clinic = await createWorld(doors).clinic({ name: 'Alder' });
  owner = clinic.member;
});

const HULL = { name: 'Hull', city: 'Hull', countryCode: 'GB', address: '1 Quay Street' };

function done(outcome: Outcome<ManagedLocation>): ManagedLocation {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const problems = (outcome: Outcome<ManagedLocation>) =>
  outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
const seen = ({ id, version }: ManagedLocation) => ({ locationId: id, version });

/** Names in the directory, once the worker has been told everything. */
async function listed(): Promise<string[]> {
  await drainOutbox({
    doors,
    handlers: [projector.handle],
    onError: (error) => {
      throw error;
    },
  });
  const rows = await doors.readPublic<{ profile: string }>('select profile from directory_entry where clinic_id = $1', [
    clinic.id,
  ]);
  return rows.map(({ profile }) => (JSON.parse(profile) as { name: string }).name).toSorted();
}

describe('a new location', () => {
  it('takes time zone, region and coordinates from its town, and is a draft', async () => {
    const made = done(await service.create(owner, HULL));
    expect(made).toMatchObject({
      timeZone: 'Europe/London',
      region: 'England',
      coordinateSource: 'town',
      status: 'draft',
      version: 1,
      missing: [],
    });
    expect(made.slug).toMatch(/^hull-[0-9a-f]{8}$/);
  });

  it('keeps what is stated', async () => {
    const made = done(
      await service.create(owner, { ...HULL, timeZone: 'europe/dublin', latitude: 1.5, longitude: -2.5 }),
    );
    expect(made).toMatchObject({
      timeZone: 'Europe/Dublin',
      latitude: 1.5,
      longitude: -2.5,
      coordinateSource: 'given',
    });
  });

  it('asks for the time zone where no town says it, and lacks coordinates then', async () => {
    const nowhere = { ...HULL, city: 'Nowhereville' };
    expect(problems(await service.create(owner, nowhere))).toEqual(['timeZone REQUIRED']);
    const made = done(await service.create(owner, { ...nowhere, timeZone: 'Europe/London' }));
    expect(made.missing.map(({ path }) => path[0])).toEqual(['latitude']);
    expect(problems(await service.publish(owner, seen(made)))).toEqual(['latitude REQUIRED']);
  });

  it('is not public, and not found below the clinic, before it is published', async () => {
    const made = done(await service.create(owner, { ...HULL, name: 'Secret' }));
    const shown = () =>
      doors.asPublic(clinic.id, (tx) =>
        tx.query('select id from location where clinic_id = $1 and id = $2', [clinic.id, made.id]),
      );
    expect(await shown()).toEqual([]);
    done(await service.publish(owner, seen(made)));
    expect(await shown()).toHaveLength(1);
  });
});

describe('a location that changes', () => {
  it('tells the second of two editors what the first has made of it, and overwrites nothing', async () => {
    const made = done(await service.create(owner, HULL));
    const first = await service.update(owner, { ...HULL, ...seen(made), name: 'Hull, Quay' });
    expect(done(first).version).toBe(2);
    const second = await service.update(owner, { ...HULL, ...seen(made), name: 'Hull, Harbour' });
    expect(second).toMatchObject({ ok: false, problems: [{ code: 'STALE' }], current: { name: 'Hull, Quay' } });
    expect((await service.one(owner, made.id)).name).toBe('Hull, Quay');
  });

  it('moves with its town, unless its coordinates were stated', async () => {
    const made = done(await service.create(owner, HULL));
    const moved = done(
      await service.update(owner, { ...HULL, ...seen(made), city: 'Leeds', timeZone: 'Europe/London' }),
    );
    expect(moved.latitude).not.toBe(made.latitude);
    expect(moved.coordinateSource).toBe('town');
  });

  it('leaves a trail of what was and what is, and none when nothing changed', async () => {
    const made = done(await service.create(owner, HULL));
    const given = { ...HULL, timeZone: made.timeZone, region: made.region };
    const same = done(await service.update(owner, { ...given, ...seen(made) }));
    expect(same.version).toBe(1);
    done(await service.update(owner, { ...given, ...seen(made), phone: '01482 496000' }));
    const events = await doors.asClinic(owner, (tx) =>
      tx.query('select kind, changes from event where clinic_id = $1 and subject_id = $2 order by id', [
        clinic.id,
        made.id,
      ]),
    );
    expect(events).toMatchObject([
      { kind: 'location.created', changes: { city: [null, 'Hull'] } },
      { kind: 'location.updated', changes: { phone: [null, '01482 496000'] } },
    ]);
  });

  it('that is public can not lose what the directory needs', async () => {
    const made = done(await service.publish(owner, seen(done(await service.create(owner, HULL)))));
    expect(problems(await service.update(owner, { ...HULL, ...seen(made), address: ' ' }))).toEqual([
      'address REQUIRED',
    ]);
  });
});

describe('opening hours', () => {
  const week = [
    { weekday: 'tuesday' as const, opens: '13:00', closes: '18:00' },
    { weekday: 'monday' as const, opens: '09:00', closes: '12:00' },
  ];

  it('are put in order, and an overlap is refused whole', async () => {
    const made = done(await service.create(owner, HULL));
    const set = done(await service.setHours(owner, { ...seen(made), week }));
    expect(set.openingWeek.map(({ weekday }) => weekday)).toEqual(['monday', 'tuesday']);
    const overlap = [...week, { weekday: 'monday' as const, opens: '11:00', closes: '14:00' }];
    expect(problems(await service.setHours(owner, { ...seen(set), week: overlap }))).toEqual(['week.2.opens CONFLICT']);
    expect((await service.one(owner, made.id)).openingWeek).toHaveLength(2);
  });

  it('have exceptions, one for a day, none in the past', async () => {
    const made = done(await service.create(owner, HULL));
    const on = { locationId: made.id, startsOn: '2026-12-24', endsOn: '2026-12-26', note: 'Christmas' };
    const added = done(await service.addException(owner, on));
    expect(added.openingExceptions).toMatchObject([{ startsOn: '2026-12-24', note: 'Christmas', opens: null }]);
    expect(problems(await service.addException(owner, on))).toEqual(['startsOn CONFLICT']);
    const past = { ...on, startsOn: '2026-06-01', endsOn: '2026-06-09' };
    expect(problems(await service.addException(owner, past))).toEqual(['endsOn OUT_OF_RANGE']);
    const exceptionId = added.openingExceptions[0]!.id;
    expect(done(await service.removeException(owner, { locationId: made.id, exceptionId })).openingExceptions).toEqual(
      [],
    );
  });
});

describe('a location that closes', () => {
  it('takes who works only there out of the directory, and opening again brings them back', async () => {
    const [closing, other] = [await clinic.location({ name: 'Closing' }), await clinic.location({ name: 'Other' })];
    await clinic.practitioner({ name: 'Only Here', locations: [closing] });
    await clinic.practitioner({ name: 'Two Places', locations: [closing, other] });
    expect(await listed()).toEqual(['Only Here', 'Two Places']);
    const before = await service.one(owner, closing.id);
    expect(before).toMatchObject({ practitionerCount: 2, onlyHereCount: 1 });
    const closed = done(await service.close(owner, seen(before)));
    expect(closed).toMatchObject({ status: 'closed', closedOn: '2026-06-10' });
    expect(await listed()).toEqual(['Two Places']);
    done(await service.publish(owner, seen(closed)));
    expect(await listed()).toEqual(['Only Here', 'Two Places']);
  });

  it('leaves a gap in who worked there, when it opens again later', async () => {
    const place = await clinic.location({ name: 'Gap' });
    const robin = await clinic.practitioner({ name: 'Robin Gap', locations: [place] });
    const closed = done(await service.close(owner, seen(await service.one(owner, place.id))));
    now = new Date('2026-08-01T12:00:00Z');
    done(await service.publish(owner, seen(closed)));
    const { workplaces: present, pastWorkplaces } = await people.one(owner, robin.id);
    expect(present).toMatchObject([{ fromOn: '2026-08-01', untilOn: null }]);
    expect(pastWorkplaces).toMatchObject([{ fromOn: null, untilOn: '2026-06-10' }]);
    now = new Date('2026-06-10T12:00:00Z');
  });
});

describe('a list of locations', () => {
  test.each(Object.values(ManagedLocationOrder))('by %s pages through all, both ways', async (orderBy) => {
    const many = await createWorld(doors).clinic();
    for (let i = 0; i < 7; i += 1)
      await many.location({ name: i % 2 ? 'Same' : `Other ${i}`, city: i % 3 ? 'A' : 'B' });
    const names = async (args: object) => service.list(many.member, { orderBy, ...args });
    const all = (await names({ first: 100 })).nodes.map(({ id }) => id);
    expect(new Set(all).size).toBe(7);
    const [one, rest] = [await names({ first: 3 }), [] as string[]];
    for (let page = one; ; page = await names({ first: 3, after: page.pageInfo.endCursor })) {
      rest.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(rest).toEqual(all);
    expect((await names({ last: 3 })).nodes.map(({ id }) => id)).toEqual(all.slice(-3));
    expect(await one.totalCount()).toBe(7);
  });

  it('narrows by status, country, stated hours and words', async () => {
    const many = await createWorld(doors).clinic();
    const hull = await many.location({ name: 'Quay', city: 'Hull' });
    await many.location({ name: 'Ufer', city: 'Kiel', countryCode: 'DE', status: 'draft' });
    await many.openingHours(hull, [{ weekday: 'monday', opens: '09:00', closes: '17:00' }]);
    const count = async (filter: object) =>
      (await service.list(many.member, { orderBy: ManagedLocationOrder.NAME, filter })).nodes.length;
    expect(await count({ statuses: ['draft'] })).toBe(1);
    expect(await count({ countries: ['DE', 'FR'] })).toBe(1);
    expect(await count({ hoursStated: true })).toBe(1);
    expect(await count({ hoursStated: false, search: 'quay' })).toBe(0);
    expect(await count({ search: 'hULL' })).toBe(1);
  });

  it('asks Postgres once, and once more to count', async () => {
    const { statements } = await statementsOf(async () => {
      const page = await service.list(owner, { orderBy: ManagedLocationOrder.NAME });
      await page.totalCount();
    });
    expect(statements).toHaveLength(2);
  });
});
