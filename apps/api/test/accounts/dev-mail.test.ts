import { expect, it, test } from 'vitest';
import { insertAccount } from '../../src/modules/account/account.builder.ts';
import { ownDatabase } from '../database.ts';
import { startServer } from '../http.ts';

const { doors, appUrl } = await ownDatabase();
const REQUEST = 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { done } }';

it('shows letters that nobody sends, with what people wrote as text', async () => {
  const server = await startServer({ databaseUrl: appUrl });
  const account = await insertAccount(doors, { name: '<script>alert(1)</script>' });
  await server.ask(REQUEST, { email: account.email });
  const list = await (await fetch(`${server.url}/dev/mail`)).text();
  const [, path = ''] = /href="(\/dev\/mail\/[\w-]+)"/.exec(list) ?? [];
  const letter = await fetch(server.url + path);
  const page = await letter.text();
  expect(letter.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page).toContain('/admin/reset-password#');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

test.each(['/dev/mail', '/dev/mail/x'])('%s is not there in production', async (path) => {
  const server = await startServer({ databaseUrl: appUrl, environment: 'production' });
  expect((await fetch(server.url + path)).status).toBe(404);
});
