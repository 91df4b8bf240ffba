import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  adminSite,
  browser,
  clinicIdOf,
  documentOf,
  expectFine,
  expectSeen,
  join,
  linkTo,
  openClaim,
  verify,
} from './world/index.ts';

const site = await adminSite();
const visitor = browser();

const folder = fileURLToPath(new URL('../../templates/import/photos/', import.meta.url));
const PHOTOS = readdirSync(folder).map((name) => `${folder}${name}`);
const CASES = 5;
/** As many as somebody who was told nothing may need: each a click, a field filled in, a file chosen or dropped. */
const MOST_ACTIONS = 40;

const NAME = 'Noa Newcomer';
const EMAIL = 'noa.newcomer@northfold.example';
const TITLE = 'Scalp micropigmentation, level 4';

/** A manager's one location, with a published page. */
async function aLocation() {
  const clinicId = await clinicIdOf(site.doors, 'northfold');
  const [found] = await site.doors.asPublic(clinicId, (tx) =>
    tx.query<{ id: string }>('select id from location where clinic_id = $1 order by name limit 1', [clinicId]),
  );
  if (!found) throw new Error('Northfold has no location.');
  return found.id;
}

/** The page address of the newcomer, once it is public. */
async function publicSlug(): Promise<string> {
  const clinicId = await clinicIdOf(site.doors, 'northfold');
  const [found] = await site.doors.asPublic(clinicId, (tx) =>
    tx.query<{ slug: string }>('select slug from practitioner where clinic_id = $1 and name = $2', [clinicId, NAME]),
  );
  return found?.slug ?? '';
}

test('a manager brings a new practitioner to a published, verified profile with five consented healed cases', async () => {
  const manager = await visitor(
    await site.member('northfold', 'manager', { name: 'Mara Manager', locationIds: [await aLocation()] }),
  );
  const { page, go } = manager;
  const actions: string[] = [];
  const act = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    actions.push(what);
    await action();
  };
  const panel = page.getByRole('dialog');

  await go('/admin/northfold');
  await act('People', () => page.getByRole('link', { name: 'People', exact: true }).click());
  await act('New person', () => page.getByRole('link', { name: 'New person' }).click());
  await act('name', () => panel.getByLabel('Name in public').fill(NAME));
  await act('e-mail', () => panel.getByLabel('E-mail').fill(EMAIL));
  await act('Add person', () => panel.getByRole('button', { name: 'Add person' }).click());
  await act('Publish', () => panel.getByRole('button', { name: 'Publish', exact: true }).click());
  await expectSeen(page.getByText(`${NAME} is public`));

  await act('their certificate', () => panel.getByRole('link', { name: 'Add their training certificate' }).click());
  await act('title', () => panel.getByLabel('Title on the document').fill(TITLE));
  await act('issuer', () => panel.getByLabel('Issued by').fill('Northern Awarding Body'));
  await act('first day', () => panel.getByLabel('First day').fill('2026-01-05'));
  await act('document', () => panel.locator('input[type=file]').setInputFiles(documentOf(TITLE)));
  await expectSeen(panel.getByText('Arrived'));
  await act('hand in', () => panel.getByRole('button', { name: 'Add and hand in' }).click());

  await act('cases', () => panel.getByRole('link', { name: /^Add cases: 5 more/ }).click());
  for (let number = 1; number <= CASES; number += 1) {
    await act('photos', () => page.locator('input[type=file]').setInputFiles(PHOTOS));
    await act('first session', () => page.getByLabel('First session').fill(`2026-0${number}-10`));
    await act('last session', () => page.getByLabel('Last session').fill(`2026-0${number}-24`));
    await act('consent', () => page.getByLabel('The client has signed for these photos').check());
    const save = page.getByRole('button', {
      name: number < CASES ? 'Save and add another' : 'Save the case',
      disabled: false,
    });
    await expectSeen(save);
    await act('save', () => save.click());
    // The next form is empty again.
    if (number < CASES)
      await expect.poll(() => page.getByLabel('First session').inputValue(), { timeout: 10_000 }).toBe('');
  }
  await expectSeen(page.getByText('Before and after from the same side'));
  expect(actions.length, actions.join(', ')).toBeLessThanOrEqual(MOST_ACTIONS);

  // The practitioner joins by the letter, and sees the own record.
  const noa = await visitor({ url: site.url, cookies: [] });
  await noa.page.goto(await linkTo(site.url, EMAIL));
  await join(noa);
  await noa.page.getByRole('button', { name: 'Not now' }).click();
  await noa.page.waitForURL(/\/admin\/northfold/);

  // The operator checks what was handed in.
  const operator = await visitor(await site.operator());
  await openClaim(operator, TITLE);
  await verify(operator);

  // Anybody sees both.
  const anyone = await visitor({ url: site.url });
  const slug = await publicSlug();
  await anyone.go(`/en/p/${slug}`);
  await expectSeen(anyone.page.getByRole('heading', { level: 1, name: NAME }));
  await expectSeen(anyone.page.locator('#credentials').getByText(TITLE));
  const query = `{ practitioner(slug: "${slug}") { cases(first: 20) { nodes { photos { moment } } } credentials { status } } }`;
  const answer = await anyone.page.request.post(`${site.url}/graphql`, { data: { query } });
  const { data } = (await answer.json()) as {
    data: { practitioner: { cases: { nodes: { photos: { moment: string }[] }[] }; credentials: unknown[] } };
  };
  const healed = data.practitioner.cases.nodes.filter(({ photos }) => photos.some(({ moment }) => moment === 'HEALED'));
  expect(healed).toHaveLength(CASES);
  expect(data.practitioner.credentials).toEqual([{ status: 'VERIFIED' }]);

  // And an auditor sees who did what.
  const auditor = await visitor(await site.member('northfold', 'auditor', { name: 'Ada Auditor' }));
  for (const [kind, what, who] of [
    ['certification.verified', 'Credential checked and verified', 'Olu Operator'],
    ['portfolio_case.created', 'Case added', 'Mara Manager'],
    ['practitioner.published', 'Practitioner published', 'Mara Manager'],
  ] as const) {
    await auditor.go(`/admin/northfold/audit?kind=${kind}`);
    const row = auditor.page.getByRole('row').filter({ hasText: what }).filter({ hasText: who });
    await expectSeen(row.first());
  }
  await expectFine(auditor, 'audit-of-a-newcomer');
});
