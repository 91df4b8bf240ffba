import { systemMember } from '../../packages/domain/src/actor.ts';
import { beforeAll, expect, test } from 'vitest';
import { buildLocation, insertLocations } from '../../apps/api/src/modules/location/location.builder.ts';
import {
  buildPractitioner,
  insertPractitioners,
} from '../../apps/api/src/modules/practitioner/practitioner.builder.ts';
import { adminSite, browser, clinicIdOf, expectFine, expectSeen } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

/** More than any list carries at a time; those below are the last of them by name. */
const MANY = 120;
const PERSON = `Zoe Far ${MANY}`;
const PLACE = `Zz Studio ${MANY}`;

beforeAll(async () => {
  const clinicId = await clinicIdOf(site.doors, 'northfold');
  const numbers = Array.from({ length: MANY }, (_, i) => String(i + 1).padStart(3, '0'));
  await site.doors.asClinic(systemMember(clinicId), async (tx) => {
    await insertLocations(
      tx,
      numbers.map((n) => buildLocation({ clinicId, name: `Zz Studio ${n}`, slug: `zz-studio-${n}` })),
    );
    await insertPractitioners(
      tx,
      numbers.map((n) => buildPractitioner({ clinicId, name: `Zoe Far ${n}`, slug: `zoe-far-${n}` })),
    );
  });
});

test('every person and every location of a large clinic can be chosen in each form, by keyboard', async () => {
  const { page, go } = await visitor(await site.member('northfold', 'owner'));
  const choose = async (field: string | RegExp, text: string) => {
    const box = page.getByRole('combobox', { name: field });
    // What is chosen already has its name before anybody types.
    await expect.poll(() => box.isEditable()).toBe(true);
    await box.focus();
    await page.keyboard.type(text);
    await expectSeen(page.getByRole('option', { name: text }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    return box;
  };
  await go('/admin/northfold/portfolio/new');
  const practitioner = await choose(/^Practitioner/, PERSON);
  const location = await choose(/^Location/, PLACE);
  expect([await practitioner.inputValue(), await location.inputValue()]).toEqual([PERSON, PLACE]);
  await location.click();
  await expectSeen(page.getByRole('option', { name: 'There are more: go on typing the name' }));
  await expectFine({ page }, 'case-new-choosing');
  await page.keyboard.press('Escape');
  await expectFine({ page }, 'case-new-chosen');

  await go('/admin/northfold/credentials/new');
  expect(await (await choose('Held by', PERSON)).inputValue()).toBe(PERSON);
  await go('/admin/northfold/people/new');
  await choose('Works at', PLACE);
  await expectSeen(page.getByRole('dialog').getByText(PLACE).first());
  await go('/admin/northfold/team/invite');
  await page.getByRole('checkbox', { name: 'Practitioner' }).check();
  await choose('Locations', PLACE);
  expect(await (await choose('Their record among the people', PERSON)).inputValue()).toBe(PERSON);
});

test('a list is narrowed to somebody or a location of a large clinic, and the address says by which name', async () => {
  const { page, go } = await visitor(await site.member('northfold', 'owner'));
  for (const [list, field, text] of [
    ['reviews', 'Location', PLACE],
    ['reviews', 'Practitioner', PERSON],
    ['credentials', 'Location', PLACE],
    ['portfolio', 'Practitioner', PERSON],
    ['people', 'Location', PLACE],
  ] as const) {
    await go(`/admin/northfold/${list}`);
    await page.getByRole('button', { name: 'Filter' }).click();
    const box = page.getByRole('combobox', { name: field, exact: true });
    await box.fill(text);
    await page.getByRole('option', { name: text }).click();
    const chip = page.getByRole('button', { name: `Without “${field}: ${text}”` });
    await expectSeen(chip);
    await page.reload();
    await expectSeen(chip);
  }
});

test('the panel of a person leads to their credentials, cases and reviews', async () => {
  const { page, go } = await visitor(await site.member('northfold', 'owner'));
  await go('/admin/northfold/people?q=Beth Walsh');
  for (const [way, seen] of [
    ['Their credentials', 'What Beth Walsh needs'],
    ['Their portfolio', 'Practitioner: Beth Walsh'],
    ['What clients say of them', 'Practitioner: Beth Walsh'],
  ] as const) {
    await go('/admin/northfold/people?q=Beth Walsh');
    await page.getByRole('link', { name: 'Beth Walsh' }).click();
    await page.getByRole('tab', { name: 'Record' }).click();
    await page.getByRole('link', { name: way }).click();
    await expectSeen(page.getByText(seen).first());
  }
});

test('the audit trail is narrowed to who it was, by name, and to what the system did; the file follows', async () => {
  const { page, go } = await visitor(await site.member('northfold', 'owner', { name: 'Nadia Narrow' }));
  await go('/admin/northfold/team/invite');
  const panel = page.getByRole('dialog');
  await panel.getByLabel('E-mail').fill('somebody.invited@example.org');
  await panel.getByLabel('Name').fill('Ines Invited');
  await page.getByRole('checkbox', { name: 'Front desk' }).check();
  await page.getByRole('checkbox', { name: 'At every location' }).check();
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await expectSeen(page.getByText('Invitation sent'));

  await go('/admin/northfold/audit');
  await page.getByRole('button', { name: 'Filter' }).click();
  const who = page.getByRole('combobox', { name: 'Who' });
  await who.focus();
  await page.keyboard.type('nadia');
  await expectSeen(page.getByRole('option', { name: 'Nadia Narrow' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectSeen(page.getByRole('button', { name: 'Without “Who: Nadia Narrow”' }));
  await page.keyboard.press('Escape');
  const row = page.locator('[data-row]');
  await expect.poll(() => row.count()).toBe(1);
  await expectFine({ page }, 'audit-who');
  await expectSeen(page.getByRole('cell', { name: 'Ines Invited' }));
  await page.getByRole('button', { name: 'Take this away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'As CSV' }).click(),
  ]);
  expect(new URL(download.url()).searchParams.get('actorId')).toBe(new URL(page.url()).searchParams.get('who'));

  await go('/admin/northfold/audit?who=WORKER');
  await expectSeen(page.getByRole('button', { name: 'Without “Who: The system”' }));
  expect(await page.getByText('Nadia Narrow').count()).toBe(0);
});
