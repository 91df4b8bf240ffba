import type { Operator } from '@stipple/domain';
import { expect, test } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { newId } from '../../platform/ids.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { keepCredentialQueue } from './certification.handlers.ts';
import { CertificationService } from './certification.service.ts';
import { CredentialDeskService } from './credential-desk.service.ts';
import { EvidenceAddresses } from './evidence-address.ts';

let now = new Date('2026-06-15T12:00:00Z');
const clock = { now: () => now };
const { doors } = await ownDatabase(clock);
const desk = new CredentialDeskService(doors, new EvidenceAddresses('s'.repeat(32), clock));
const checks = new CertificationService(doors);
const operator: Operator = { kind: 'operator', accountId: newId(), name: 'Dana' };
const onError = (error: unknown) => {
  throw error;
};
const drain = () => drainOutbox({ doors, handlers: [keepCredentialQueue], onError });
const waiting = async (filter: object = {}) =>
  (await desk.list(operator, filter, {})).nodes.map(({ title, reason }) => `${title} ${reason}`);

test('the queue holds what was handed in, the longest waiting first, and what is due to be looked at again', async () => {
  const world = createWorld(doors);
  const [alder, birch] = [await world.clinic({ name: 'Alder' }), await world.clinic({ name: 'Birch' })];
  const berlin = await birch.location({ countryCode: 'DE', timeZone: 'Europe/Berlin' });
  const [ada, ben] = [
    await alder.practitioner({ name: 'Ada', locations: [await alder.location()] }),
    await birch.practitioner({ name: 'Ben', locations: [berlin] }),
  ];
  const handedIn = { status: 'submitted', kind: 'insurance' } as const;
  const second = await alder.certification({
    ...handedIn,
    practitioner: ada,
    title: 'second',
    updatedAt: new Date('2026-06-02'),
  });
  await birch.certification({ ...handedIn, practitioner: ben, title: 'first', updatedAt: new Date('2026-06-01') });
  await birch.certification({
    ...handedIn,
    location: berlin,
    title: 'premises',
    kind: 'licence',
    updatedAt: new Date('2026-06-03'),
  });
  await alder.certification({ practitioner: ada, title: 'own word' });
  await drain();
  expect(await waiting()).toEqual(['first submitted', 'second submitted', 'premises submitted']);
  expect(await waiting({ kinds: ['licence'] })).toEqual(['premises submitted']);
  expect(await waiting({ countryCodes: ['DE'] })).toEqual(['first submitted', 'premises submitted']);
  expect(await waiting({ clinicSlug: alder.slug })).toEqual(['second submitted']);
  expect(await waiting({ search: 'BEN' })).toEqual(['first submitted']);

  const at = { clinicId: alder.id, certificationId: second.id };
  await checks.verify(operator, { ...at, reason: 'Fine', method: 'document_only', nextCheckOn: '2026-09-01' });
  await drain();
  expect(await waiting()).toEqual(['first submitted', 'premises submitted']);
  now = new Date('2026-09-01T00:00:00Z');
  expect(await waiting()).toEqual(['first submitted', 'premises submitted', 'second next_check']);
  await checks.revoke(operator, { ...at, reason: 'The issuer took it back' });
  await drain();
  expect(await waiting({ reasons: ['next_check'] })).toEqual([]);

  const stop = new AbortController();
  const told = desk.follow(operator, stop.signal);
  expect((await told.next()).value).toMatchObject({ waiting: 2 });
  const third = await alder.certification({
    ...handedIn,
    practitioner: ada,
    title: 'third',
    updatedAt: new Date('2026-05-01'),
  });
  await drain();
  expect((await told.next()).value).toEqual({
    waiting: 3,
    firstId: globalIdOf('Credential', { clinicId: alder.id, id: third.id }),
  });
  stop.abort();
});
