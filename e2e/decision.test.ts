import { expect, test } from 'vitest';
import { awake, browser, expectSeen } from './world/browser.ts';
import { NEED } from './world/pages.ts';
import { screenshot } from './world/screenshot.ts';

const visitor = browser();

/** So many actions at most from the start page to a shared comparison. */
const MOST_ACTIONS = 12;

test.each([
  ['desktop', 'light'],
  ['phone', 'dark'],
] as const)(
  'Norwood III, fair skin, near Manchester: two are found, compared and shared in few actions (%s, %s)',
  async (screen, theme) => {
    const { page, context, go } = await visitor({ screen, theme });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const actions: string[] = [];
    const act = async (what: string, done: Promise<unknown>) => {
      actions.push(what);
      await done;
    };
    await go('/en');
    await act('type the town', page.getByRole('combobox', { name: 'Where?' }).fill('Manchester'));
    await act('choose it', page.getByRole('option', { name: /^Manchester England/ }).click());
    await act('choose the cause', page.getByRole('radio', { name: /^Receding or thinning, in men/ }).check());
    await act('choose the stage', page.locator('input[name=stage][value="norwood III"]').check());
    await act('open skin and hair', page.getByText('Skin tone and hair colour').click());
    await act('choose the skin', page.locator('input[name=monk][value="2"]').check());
    await act('search', page.getByRole('button', { name: 'Show practitioners' }).last().click());
    await page.waitForURL(/\/en\/find\?/);
    const cards = page.getByRole('article');
    await expectSeen(page.getByRole('heading', { level: 1, name: /practitioners? within .* of .?Manchester/ }));

    // Why the first is first: its points, part by part, each with its reason.
    const why = cards.first().locator('details', { hasText: 'Why this place?' });
    await act('ask why the first is first', why.locator('summary').click());
    await expectSeen(why.getByText('At least one credential that we have checked is in date today.'));
    expect(await why.locator('dd').count()).toBe(4);
    const points = async (n: number) =>
      Number((await cards.nth(n).locator('summary').last().innerText()).match(/[\d.]+/)?.[0]);
    expect(await points(0)).toBeGreaterThanOrEqual(await points(1));

    const names = [
      await cards.nth(0).getByRole('heading').innerText(),
      await cards.nth(1).getByRole('heading').innerText(),
    ];
    for (const [n, name] of names.entries())
      await act(
        `put ${name} aside`,
        cards
          .nth(n)
          .getByRole('link', { name: `Put ${name} aside to compare` })
          .click(),
      );
    await act('compare', page.getByRole('link', { name: 'Compare 2' }).click());
    await expectSeen(page.getByRole('heading', { level: 1, name: '2 practitioners side by side' }));
    await act('copy the link', page.getByRole('button', { name: 'Copy link' }).click());
    await expectSeen(page.getByText('The link is copied.'));
    expect(actions.length, actions.join(', ')).toBeLessThanOrEqual(MOST_ACTIONS);

    // Whom it is shared with, in a browser of their own that has never been here.
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const friend = await visitor({ screen, theme });
    await friend.go(link.pathname + link.search);
    for (const name of names)
      await expectSeen(friend.page.getByRole('columnheader').getByRole('link', { name, exact: true }));
    // What has not been proven of either can be read.
    const unproven = friend.page.locator('tr[data-fact=unproven] td');
    expect(await unproven.count()).toBe(2);
    for (const cell of await unproven.all()) {
      await cell.scrollIntoViewIfNeeded();
      expect(await cell.getByRole('listitem').count()).toBeGreaterThan(0);
      await expectSeen(cell.getByText('Years of experience are the clinic’s own word.'));
    }
    await screenshot(friend.page, `shared-comparison-${screen}-${theme}`);
  },
);

test('filters to nothing, and back', async () => {
  const { page, go } = await visitor();
  await go(`/en/find?place=Leeds&${NEED}`);
  const title = page.locator('h1');
  const before = await title.innerText();
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await filters.locator('select[name=currency]').selectOption('GBP');
  await page.waitForURL(/currency=GBP/);
  const most = filters.getByRole('spinbutton', { name: 'Up to' });
  await most.fill('1');
  await most.press('Enter');
  await expectSeen(page.getByRole('heading', { level: 1, name: /^Nobody found/ }));
  expect(new URL(page.url()).searchParams.get('max')).toBe('1');
  const way = page.getByRole('link', { name: /^\d+ at any price$/ });
  const promised = (await way.innerText()).match(/\d+/)?.[0];
  await way.click();
  await expectSeen(page.getByRole('heading', { level: 1, name: new RegExp(`^${promised} practitioners?`) }));
  await page.goBack();
  await expectSeen(page.getByRole('heading', { level: 1, name: /^Nobody found/ }));
  await page.goBack();
  await page.goBack();
  await expectSeen(page.getByRole('heading', { level: 1, name: before }));
});

test('a page of results is left and come back to where it was', async () => {
  const { page, go } = await visitor({ screen: 'phone' });
  await go('/en/find');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expectSeen(page.getByRole('link', { name: 'Previous page' }));
  const last = page.getByRole('article').last().getByRole('heading').getByRole('link');
  const name = await last.innerText();
  await last.click();
  await page.waitForURL(/\/en\/p\//);
  await page.goBack();
  await expectSeen(page.getByRole('article').last().getByRole('heading', { name }));
  await awake(page);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});
