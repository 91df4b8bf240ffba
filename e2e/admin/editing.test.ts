import { expect, test } from 'vitest';
import { adminSite, browser, expectFine, expectSeen, type Visitor } from './world/index.ts';

const site = await adminSite();
const visitor = browser();

/** Opens the first location of the list, as an owner with this name. */
async function atLocation(name: string): Promise<Visitor> {
  const seen = await visitor(await site.member('northfold', 'owner', { name }));
  await seen.go('/admin/northfold/locations');
  await seen.page.locator('[data-row]').first().click();
  await seen.page.getByRole('textbox', { name: 'Telephone' }).waitFor();
  return seen;
}

const telephone = ({ page }: Visitor) => page.getByRole('textbox', { name: 'Telephone' });
const save = ({ page }: Visitor) => page.getByRole('button', { name: 'Save', exact: true }).click();

test('two editors of one record are told of each other, and nothing is overwritten unasked', async () => {
  const [first, second] = [await atLocation('Ada First'), await atLocation('Ben Second')];
  await telephone(first).fill('+44 20 7946 0001');
  await telephone(second).fill('+44 20 7946 0002');
  await save(first);
  await expectSeen(first.page.getByText('Location saved'));
  await save(second);
  const dialog = second.page.getByRole('dialog', { name: 'Ada First has changed this' });
  await expectSeen(dialog.getByText('+44 20 7946 0001'));
  await expectSeen(dialog.getByText('+44 20 7946 0002'));
  await expectFine(second, 'two-editors');
  await dialog.getByRole('button', { name: 'Take what is there' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await telephone(second).inputValue()).toBe('+44 20 7946 0001');

  await telephone(second).fill('+44 20 7946 0003');
  await save(second);
  await expectSeen(second.page.getByText('Location saved'));
  await second.page.getByText('History').click();
  await expectSeen(second.page.getByText('Ada First').first());
  await expectSeen(second.page.getByText('Ben Second').first());
});

test('a change is taken back with one press', async () => {
  const editor = await atLocation('Una Undo');
  const before = await telephone(editor).inputValue();
  await telephone(editor).fill('+44 20 7946 0009');
  await save(editor);
  await editor.page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
  await editor.page.keyboard.press('F8');
  await editor.page.keyboard.press('Enter');
  await editor.page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('[data-path="phone"]')?.value === wanted,
    before,
  );
  await editor.page.reload();
  expect(await telephone(editor).inputValue()).toBe(before);
});

test('what could not be saved is said, kept, and saved again when the server is back', async () => {
  const seen = await visitor({
    ...(await site.member('northfold', 'owner', { name: 'Olga Offline' })),
    expects: /ERR_FAILED|Failed to fetch|net::/,
  });
  await seen.go('/admin/northfold/locations');
  await seen.page.locator('[data-row]').first().click();
  await telephone(seen).fill('+44 20 7946 0010');
  await seen.page.route('**/graphql', (route) => route.abort());
  await save(seen);
  await expectSeen(seen.page.getByText('Not saved: the server can not be reached.'));
  await expectSeen(seen.page.getByText('The server can not be reached. What you see may be out of date'));
  expect(await telephone(seen).inputValue()).toBe('+44 20 7946 0010');
  await seen.page.unroute('**/graphql');
  await seen.page.getByRole('button', { name: 'Try again' }).last().click();
  await expectSeen(seen.page.getByText('Location saved'));
});
