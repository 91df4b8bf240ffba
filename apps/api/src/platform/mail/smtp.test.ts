import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { smtpTransport } from './smtp.ts';

/** A mail server that takes letters for nobody, and says for whom. */
const server: Server = createServer((socket) => {
  socket.write('220 here\r\n');
  socket.on('data', (data) => {
    const [, address] = /RCPT TO:<([^>]*)>/.exec(data.toString()) ?? [];
    socket.write(address ? `550 5.1.1 <${address}>: no such mailbox\r\n` : '250 fine\r\n');
  });
  socket.on('error', () => socket.destroy());
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('tells why a letter was not taken, and never whom it was for', async () => {
  const { port } = server.address() as AddressInfo;
  const send = smtpTransport(`smtp://127.0.0.1:${port}`, 'stipple@example.org');
  const letter = { to: 'ada@example.org', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };
  const error = await send(letter).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).toContain('550');
  expect(JSON.stringify([String(error), (error as Error).stack, (error as Error).cause])).not.toContain('ada@');
});
