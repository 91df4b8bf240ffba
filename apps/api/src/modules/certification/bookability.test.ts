import { credentialState } from '@stipple/domain';
import { lastDay } from '@stipple/pigment-rules';
import { expect, test } from 'vitest';
import { at, dataOf } from '../../../test/answers.ts';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer } from '../../../test/http.ts';
import { createWorld } from '../../../test/world.ts';
import { credentialSettings } from './bookability.ts';

const { doors } = await sharedDatabase();
const BOOKABLE = `query ($slug: String!) { practitioner(slug: $slug) {
  credentials { title }
  bookability { ok locations { locationName ok reasons { kind problem lastDay } } }
} }`;

/** A server whose clock a test moves. */
async function movable(start: string) {
  let now = new Date(start);
  const server = await startServer({ clock: { now: () => now } });
  return {
    async ask(slug: string, instant: string) {
      now = new Date(instant);
      return at(dataOf(await server.ask(BOOKABLE, { slug })), 'practitioner');
    },
  };
}

test('insurance that lapses hides its badge and stops booking at each location’s own midnight, with no write', async () => {
  const clock = await movable('2026-06-30T12:00:00Z');
  const clinic = await createWorld(doors).clinic();
  const london = await clinic.location({ name: 'London', timeZone: 'Europe/London' });
  const lisbon = await clinic.location({ name: 'Azores', timeZone: 'Atlantic/Azores', countryCode: 'PT' });
  for (const location of [london, lisbon]) await clinic.certification({ location, kind: 'licence' });
  const practitioner = await clinic.practitioner({ locations: [london, lisbon] });
  const held = { practitioner, verified: true } as const;
  await clinic.certification({ ...held, kind: 'bloodborne_pathogen', title: 'Class', issuedOn: '2026-01-10' });
  await clinic.certification({
    ...held,
    kind: 'insurance',
    title: 'Cover',
    scope: 'general',
    issuedOn: '2025-07-01',
    expiresOn: '2026-06-30',
  });
  const lapsed = [{ kind: 'INSURANCE', problem: 'LAPSED', lastDay: '2026-06-30' }];
  const place = (locationName: string, reasons: object[]) => ({ locationName, ok: reasons.length === 0, reasons });
  const asked = async (instant: string) => {
    const answer = await clock.ask(practitioner.slug, instant);
    return [at(answer, 'credentials.*.title'), at(answer, 'bookability')];
  };
  // British Summer Time ends the day at 23:00 UTC, the Azores an hour of theirs after midnight UTC less one: 00:00 UTC.
  expect(await asked('2026-06-30T22:59:59Z')).toEqual([
    ['Class', 'Cover'],
    { ok: true, locations: [place('London', []), place('Azores', [])] },
  ]);
  expect(await asked('2026-06-30T23:00:00Z')).toEqual([
    ['Class'],
    { ok: true, locations: [place('London', lapsed), place('Azores', [])] },
  ]);
  expect(await asked('2026-07-01T00:00:00Z')).toEqual([
    ['Class'],
    { ok: false, locations: [place('London', lapsed), place('Azores', lapsed)] },
  ]);
  expect(at(await asked('2026-06-29T12:00:00Z'), '1.ok')).toBe(true);
});

test('what is missing, rejected, or for another treatment is told, and who works nowhere can not be booked', async () => {
  const clock = await movable('2026-06-30T12:00:00Z');
  const clinic = await createWorld(doors).clinic();
  const location = await clinic.location();
  const practitioner = await clinic.practitioner({ locations: [location] });
  await clinic.certification({ practitioner, kind: 'insurance', scope: 'pmu' });
  await clinic.certification({ practitioner, kind: 'licence', verified: { status: 'rejected' } });
  const answer = await clock.ask(practitioner.slug, '2026-06-30T12:00:00Z');
  expect(at(answer, 'bookability.locations.0.reasons')).toEqual([
    { kind: 'BLOODBORNE_PATHOGEN', problem: 'MISSING', lastDay: null },
    { kind: 'INSURANCE', problem: 'OTHER_TREATMENT', lastDay: null },
    { kind: 'LICENCE', problem: 'MISSING', lastDay: null },
  ]);
  const nowhere = await clinic.practitioner({ locations: [] });
  expect(at(await clock.ask(nowhere.slug, '2026-06-30T12:00:00Z'), 'bookability')).toEqual({
    ok: false,
    locations: [],
  });
});

test('the last day in the database is the one of the rule', async () => {
  const clinic = await createWorld(doors).clinic();
  const practitioner = await clinic.practitioner();
  const cases = [
    ['bloodborne_pathogen', '2024-02-29', null],
    ['bloodborne_pathogen', '2025-01-31', '2030-01-01'],
    ['bloodborne_pathogen', '2025-01-31', '2025-03-01'],
    ['training', '2025-01-31', null],
    ['insurance', '2025-01-31', '2030-01-01'],
  ] as const;
  const settings = credentialSettings('GB', 'Europe/London');
  for (const [kind, issuedOn, expiresOn] of cases) {
    const row = await clinic.certification({ practitioner, kind, issuedOn, expiresOn });
    const [kept] = await clinic.asMember((tx) =>
      tx.query<{ day: string | null }>(
        `select to_char(last_day, 'YYYY-MM-DD') as day from certification where clinic_id = $1 and id = $2`,
        [clinic.id, row.id],
      ),
    );
    expect(kept?.day).toBe(lastDay({ ...row, hours: null }, settings));
  }
});

test('a state is its status until the last day is over', () => {
  expect(credentialState('verified', '2026-06-30', '2026-06-30')).toBe('verified');
  expect(credentialState('verified', '2026-06-30', '2026-07-01')).toBe('lapsed');
  expect(credentialState('verified', null, '2099-01-01')).toBe('verified');
  expect(credentialState('revoked', '2026-06-30', '2026-07-01')).toBe('revoked');
});
