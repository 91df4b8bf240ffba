import type { Member, Outcome } from '@stipple/domain';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { statementsOf } from '../../../test/statements.ts';
import { createWorld, type ClinicHandle } from '../../../test/world.ts';
import { composeProjector } from '../../compose-worker.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { ManagedPractitionerOrder } from './practitioner.managed.input.ts';
import { ManagedPractitionerService } from './practitioner.managed.service.ts';
import type { ManagedPractitioner } from './practitioner.managed.type.ts';

let now = new Date('2026-06-10T12:00:00Z');
const { doors } = await ownDatabase({ now: () => now });
const service = new ManagedPractitionerService(doors);
const projector = await composeProjector(doors);

type LocationRow = Awaited<ReturnType<ClinicHandle['location']>>;

let clinic: ClinicHandle;
let owner: Member;
let leeds: LocationRow;
let york: LocationRow;
beforeAll(async () => {
  clinic = await createWorld(doors).clinic({ name: 'Alder' });
  owner = clinic.member;
  leeds = await clinic.location({ name: 'Leeds' });
  york = await clinic.location({ name: 'York' });
});

function done(outcome: Outcome<ManagedPractitioner>): ManagedPractitioner {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const problems = (outcome: Outcome<ManagedPractitioner>) =>
  outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
const seen = ({ id, version }: ManagedPractitioner) => ({ practitionerId: id, version });
const read = (id: string) => service.one(owner, id);

const manager = (...locations: LocationRow[]): Member => ({
  ...owner,
  roles: ['manager'],
  allLocations: false,
  locationIds: locations.map(({ id }) => id),
});

/** Whether the directory lists somebody, once the worker has been told everything. */
async function isListed(id: string): Promise<boolean> {
  await drainOutbox({
    doors,
    handlers: [projector.handle],
    onError: (error) => {
      throw error;
    },
  });
  const rows = await doors.readPublic(
    'select clinic_id from directory_entry where clinic_id = $1 and practitioner_id = $2',
    [clinic.id, id],
  );
  return rows.length > 0;
}

describe('a new practitioner', () => {
  it('is a draft that speaks what the colleagues speak, and works there from today', async () => {
    await clinic.practitioner({ name: 'Ana', languages: ['es', 'en'], locations: [york] });
    await clinic.practitioner({ name: 'Eva', languages: ['es'], locations: [york] });
    const made = done(await service.create(owner, { name: 'Robin', locationIds: [york.id, leeds.id] }));
    expect(made).toMatchObject({ status: 'draft', languages: ['es'], missing: [], version: 1 });
    expect(made.workplaces).toMatchObject([
      { name: 'York', fromOn: '2026-06-10' },
      { name: 'Leeds', fromOn: '2026-06-10' },
    ]);
    expect(await isListed(made.id)).toBe(false);
    const published = done(await service.publish(owner, seen(made)));
    expect(published).toMatchObject({ status: 'active', firstPublishedAt: now });
    expect(await isListed(made.id)).toBe(true);
  });

  it('works at locations that their manager runs, all of them', async () => {
    await expect(
      service.create(manager(leeds), { name: 'Robin', locationIds: [leeds.id, york.id] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    done(await service.create(manager(leeds, york), { name: 'Robin', locationIds: [leeds.id, york.id] }));
  });

  it('is published where somebody can find them', async () => {
    const draft = await clinic.location({ name: 'Soon', status: 'draft' });
    const made = done(await service.create(owner, { name: 'Robin', languages: ['en'], locationIds: [draft.id] }));
    expect(problems(await service.publish(owner, seen(made)))).toEqual(['locations REQUIRED']);
  });

  it('can not have begun tomorrow', async () => {
    const given = { name: 'Robin', locationIds: [leeds.id], startedOn: '2026-06-11' };
    expect(problems(await service.create(owner, given))).toEqual(['startedOn OUT_OF_RANGE']);
  });
});

describe('a practitioner who changes', () => {
  it('tells the second of two editors, and overwrites nothing', async () => {
    const robin = await read((await clinic.practitioner({ name: 'Robin' })).id);
    const as = (name: string) => service.update(owner, { ...seen(robin), name, languages: ['en'] });
    done(await as('Robin First'));
    expect(await as('Robin Second')).toMatchObject({ ok: false, problems: [{ code: 'STALE' }] });
    expect((await read(robin.id)).name).toBe('Robin First');
  });

  it('edits the own record and no colleague’s', async () => {
    const [robin, kim] = [await clinic.practitioner({ name: 'Robin' }), await clinic.practitioner({ name: 'Kim' })];
    const self: Member = { ...owner, roles: ['practitioner'], allLocations: false, practitionerId: robin.id };
    const edit = (id: string) =>
      service.update(self, { practitionerId: id, version: 1, name: 'New', languages: ['en'] });
    done(await edit(robin.id));
    await expect(edit(kim.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await service.list(self, { orderBy: ManagedPractitionerOrder.NAME })).nodes.map(({ id }) => id)).toEqual([
      robin.id,
    ]);
  });
});

describe('who works where', () => {
  it('is kept when it ends, and a beginning may be stated', async () => {
    const robin = await clinic.practitioner({ name: 'Robin', locations: [leeds] });
    const place = { practitionerId: robin.id, locationId: york.id };
    done(await service.assign(owner, { ...place, fromOn: '2025-01-01' }));
    const after = done(await service.unassign(owner, { practitionerId: robin.id, locationId: leeds.id }));
    expect(after.workplaces).toMatchObject([{ name: 'York', fromOn: '2025-01-01' }]);
    expect((await read(robin.id)).pastWorkplaces).toMatchObject([{ name: 'Leeds', untilOn: '2026-06-10' }]);
    expect(problems(await service.unassign(owner, place))).toEqual(['locationId CONFLICT']);
    expect(
      problems(await service.assign(owner, { practitionerId: robin.id, locationId: leeds.id, fromOn: '2026-06-11' })),
    ).toEqual(['fromOn OUT_OF_RANGE']);
  });

  it('is forgotten when it was a mistake of the same day', async () => {
    const robin = await clinic.practitioner({ name: 'Robin', locations: [leeds] });
    const place = { practitionerId: robin.id, locationId: york.id };
    done(await service.assign(owner, place));
    done(await service.unassign(owner, place));
    expect((await read(robin.id)).pastWorkplaces).toEqual([]);
  });

  it('is for managers of both ends to say', async () => {
    const robin = await clinic.practitioner({ name: 'Robin', locations: [leeds] });
    const place = { practitionerId: robin.id, locationId: york.id };
    await expect(service.assign(manager(leeds), place)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.assign(manager(york), place)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    done(await service.assign(manager(leeds, york), place));
  });
});

describe('a practitioner who leaves', () => {
  it('leaves the directory and keeps everything else; coming back the same day, nothing happened', async () => {
    const robin = await clinic.practitioner({ name: 'Robin', locations: [leeds] });
    await clinic.review({ practitioner: robin, treatment: true });
    await clinic.portfolioCase({ practitioner: robin });
    expect(await isListed(robin.id)).toBe(true);
    const left = done(await service.leave(owner, seen(await read(robin.id))));
    expect(left).toMatchObject({ status: 'left', leftOn: '2026-06-10', caseCount: 1, reviewCount: 1 });
    expect(await isListed(robin.id)).toBe(false);
    const back = done(await service.return(owner, seen(left)));
    expect(back).toMatchObject({ status: 'active', leftOn: null });
    expect((await read(robin.id)).pastWorkplaces).toEqual([]);
    expect(await isListed(robin.id)).toBe(true);
  });

  it('comes back later with a gap, and a draft comes back as a draft', async () => {
    const robin = await clinic.practitioner({ name: 'Robin', locations: [leeds], status: 'draft' });
    const left = done(await service.leave(owner, seen(await read(robin.id))));
    now = new Date('2026-09-01T12:00:00Z');
    const back = done(await service.return(owner, seen(left)));
    expect(back).toMatchObject({ status: 'draft', workplaces: [{ fromOn: '2026-09-01' }] });
    expect((await read(robin.id)).pastWorkplaces).toMatchObject([{ untilOn: '2026-06-10' }]);
    now = new Date('2026-06-10T12:00:00Z');
  });

  it('is let go by a manager of every location where they work, and no other', async () => {
    const robin = await clinic.practitioner({ name: 'Robin', locations: [leeds, york] });
    const leave = async (member: Member) => service.leave(member, seen(await read(robin.id)));
    await expect(leave(manager(leeds))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    done(await leave(manager(leeds, york)));
  });
});

describe('a list of practitioners', () => {
  it('counts credentials that are verified and in date, and those that lapse soon', async () => {
    const robin = await clinic.practitioner({ name: 'Robin Lapsing', locations: [york] });
    const certify = (expiresOn: string | null, verified: boolean) =>
      clinic.certification({ practitioner: robin, issuedOn: '2025-01-01', expiresOn, verified });
    await certify('2026-06-09', true);
    await certify('2026-08-09', true);
    await certify('2026-08-10', true);
    await certify(null, true);
    await certify('2026-07-01', false);
    await clinic.review({ practitioner: robin, rating: 4 });
    await clinic.review({ practitioner: robin, rating: 5 });
    const filter = { credentialsLapsing: true, locationIds: null, search: 'lapsing' };
    const { nodes } = await service.list(owner, { orderBy: ManagedPractitionerOrder.NAME, filter });
    expect(nodes).toMatchObject([
      { name: 'Robin Lapsing', validCredentials: 3, lapsingCredentials: 1, averageRating: 4.5, reviewCount: 2 },
    ]);
  });

  test.each(Object.values(ManagedPractitionerOrder))('by %s pages through all, both ways', async (orderBy) => {
    const many = await createWorld(doors).clinic();
    for (let i = 0; i < 7; i += 1) await many.practitioner({ name: i % 2 ? 'Same' : `Other ${i}` });
    const page = (args: object) => service.list(many.member, { orderBy, ...args });
    const all = (await page({ first: 100 })).nodes.map(({ id }) => id);
    const first = await page({ first: 3 });
    const rest = await page({ first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(all);
    expect((await page({ last: 3 })).nodes.map(({ id }) => id)).toEqual(all.slice(-3));
    expect(await first.totalCount()).toBe(7);
  });

  it('asks Postgres once, and once more to count', async () => {
    const { statements } = await statementsOf(async () => {
      const page = await service.list(owner, { orderBy: ManagedPractitionerOrder.NAME });
      await page.totalCount();
    });
    expect(statements).toHaveLength(2);
  });
});
