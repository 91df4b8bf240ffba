import { expect } from 'vitest';
import { plainPdf } from '../../../apps/api/src/platform/files/plain-pdf.ts';
import { expectSeen, type Visitor } from '../../world/browser.ts';

/** A password that nobody has used, as whoever joins chooses it. */
export const PASSWORD = 'seven otters paint boats';

type AtPage = Pick<Visitor, 'page'>;

/** The link in the latest letter to an address; letters leave when the worker comes to them. */
export async function linkTo(url: string, email: string): Promise<string> {
  let link = '';
  await expect
    .poll(
      async () => {
        const response = await fetch(`${url}/dev/mail`, { headers: { accept: 'application/json' } });
        const letters = (await response.json()) as { to: string; text: string }[];
        link = /http\S+#\S+/.exec(letters.find(({ to }) => to === email)?.text ?? '')?.[0] ?? '';
        return link;
      },
      { timeout: 15_000 },
    )
    .not.toBe('');
  return link;
}

interface Invited {
  readonly email: string;
  readonly name: string;
  /** As the form names it. */
  readonly role: string;
  /** Whose record among the clinic's people they may look after. */
  readonly record?: string;
}

/** Invites somebody by the form, from the page of the team. */
export async function invite({ page }: AtPage, { email, name, role, record }: Invited): Promise<void> {
  await page.getByRole('link', { name: 'Invite somebody' }).click();
  const panel = page.getByRole('dialog', { name: 'Invite somebody' });
  await panel.getByLabel('E-mail').fill(email);
  await panel.getByLabel('Name').fill(name);
  await panel.getByRole('checkbox', { name: role }).check();
  await panel.getByRole('checkbox', { name: 'At every location' }).check();
  if (record) {
    await panel.getByRole('combobox', { name: 'Their record among the people' }).fill(record);
    await page.getByRole('option', { name: record }).click();
  }
  await panel.getByRole('button', { name: 'Send invitation' }).click();
  await expectSeen(page.getByText('Invitation sent'));
}

/** Joins with a new account and a password, on the page behind the link of an invitation. */
export async function join({ page }: AtPage, password = PASSWORD): Promise<void> {
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Create my account and join' }).click();
}

/** Adds a passkey to one's account, on its page. */
export async function addPasskey({ page }: AtPage): Promise<void> {
  await page.getByRole('button', { name: 'Add a second factor' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Your password/).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByRole('button', { name: 'Create a passkey' }).click();
  await dialog.getByRole('button', { name: 'I have kept them' }).click();
}

interface Insurance {
  /** Whose, by name. */
  readonly holder: string;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Adds an insurance with its document and hands it in, from the page of credentials. */
export async function handIn({ page }: AtPage, { holder, title, firstDay, lastDay }: Insurance): Promise<void> {
  await page.getByRole('link', { name: 'Add a credential' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('combobox', { name: 'Held by' }).fill(holder.slice(0, 6));
  await page.getByRole('option', { name: holder }).click();
  await panel.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Insurance' }).click();
  await panel.getByLabel('Title on the document').fill(title);
  await panel.getByLabel('Issued by').fill('Harbour Mutual');
  await panel.getByLabel('First day').fill(firstDay);
  await panel.getByLabel('Last day').fill(lastDay);
  await panel.locator('input[type=file]').setInputFiles(documentOf(title));
  await expectSeen(panel.getByText('Arrived'));
  await panel.getByRole('button', { name: 'Add and hand in' }).click();
  await expectSeen(panel.getByText('Handed in').first());
}

/** A document that says what it is. */
export const documentOf = (title: string) => ({
  name: 'document.pdf',
  mimeType: 'application/pdf',
  buffer: plainPdf(title, 'DEMO'),
});

/** Opens a claim of the operator's queue beside its document, ready to be decided. */
export async function openClaim({ page, go }: Pick<Visitor, 'page' | 'go'>, title: string): Promise<void> {
  await go(`/admin/operator/credentials?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  const claim = page.getByRole('dialog');
  await claim.getByRole('button', { name: 'Open the document' }).click();
  await expectSeen(claim.getByTitle(`The document of “${title}”`));
}

/** Verifies the open claim by its document, by keyboard: v, and send. */
export async function verify({ page }: AtPage): Promise<void> {
  const claim = page.getByRole('dialog');
  await claim.getByRole('heading', { name: 'Decide' }).click();
  await page.keyboard.press('v');
  await expectSeen(claim.getByRole('radio', { name: 'By the document alone' }));
  await page.keyboard.press('Enter');
  await expectSeen(page.getByText('Checked: the badge shows within a second'));
}
