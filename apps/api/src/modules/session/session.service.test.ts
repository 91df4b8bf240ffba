import type { Member } from '@stipple/domain';
import { expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { SessionService } from './index.ts';

/** Late in the evening of 30 June in London; 1 July has begun in Warsaw. */
const clock = { now: () => new Date('2026-06-30T22:30:00Z') };
const { doors } = await sharedDatabase(clock);
const service = new SessionService(doors);

async function clinicIn(timeZone: string) {
  const clinic = await createWorld(doors).clinic();
  const location = await clinic.location({ timeZone });
  const practitioner = await clinic.practitioner();
  const plan = (heldOn: string, member: Member = clinic.member) =>
    service.plan(member, { practitionerId: practitioner.id, locationId: location.id, heldOn });
  return { clinic, location, practitioner, plan };
}

test.each([
  ['Europe/London', false],
  ['Europe/Warsaw', true],
])('a session of 1 July is completed on its day by the calendar of %s', async (timeZone, isDone) => {
  const { clinic, plan } = await clinicIn(timeZone);
  const planned = await plan('2026-07-01');
  if (!planned.ok) throw new Error('not planned');
  const completed = await service.complete(clinic.member, planned.value.id);
  expect(completed.ok).toBe(isDone);
  const again = await service.complete(clinic.member, planned.value.id);
  expect(again.ok).toBe(false);
});

test('a session is planned where the practitioner works, by those who may', async () => {
  const { clinic, location, practitioner, plan } = await clinicIn('Europe/London');
  const elsewhere = await clinic.location();
  const input = { practitionerId: practitioner.id, locationId: elsewhere.id, heldOn: '2026-06-30' };
  expect(await service.plan(clinic.member, input)).toMatchObject({ ok: false, problems: [{ path: ['locationId'] }] });
  const limited: Member = { ...clinic.member, roles: ['manager'], locationIds: [elsewhere.id] };
  expect(() => plan('2026-06-30', limited)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  expect((await plan('2026-06-30', { ...limited, locationIds: [location.id] })).ok).toBe(true);
});

test('a session of another clinic, or of another location than the member’s, is not found', async () => {
  const { clinic, plan } = await clinicIn('Europe/London');
  const other = await clinicIn('Europe/London');
  const planned = await plan('2026-06-30');
  if (!planned.ok) throw new Error('not planned');
  await expect(service.complete(other.clinic.member, planned.value.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const limited: Member = { ...clinic.member, roles: ['manager'], locationIds: [(await clinic.location()).id] };
  await expect(service.complete(limited, planned.value.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
