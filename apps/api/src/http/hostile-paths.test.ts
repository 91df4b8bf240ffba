import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/http.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.api.warmUp();
}, 120_000);

/** Sends a request as its very bytes, for fetch would tidy the path up, and returns all that comes back. */
function raw(text: string, stops = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.listening.port, '127.0.0.1', () => (stops ? socket.end(text) : socket.write(text)));
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer within 5 s')));
  });
}

const PATHS = [
  '/graphiql/../package.json',
  '/graphiql/..%2f..%2f..%2fpackage.json',
  '/graphiql/%2e%2e/%2e%2e/build.ts',
  '/graphiql/..%5c..%5cpackage.json',
  '/graphiql/assets/../../../../../../etc/passwd',
  '/graphiql/%00',
  '/graphiql/.git/config',
  '/graphiql//etc/passwd',
  '/files/../../etc/passwd/640',
  '/files/%2e%2e%2f%2e%2e%2fetc%2fpasswd/640',
  '/files/%00/640',
  '/files/AAAA/999999999999999999999',
  '/files/AAAA/640?expires=1e99&signature[]=x&signature[]=y',
  '/files/constructor/640',
  '/__proto__',
  '/%E0%A4%A',
  '/%',
  '/?__proto__[x]=1',
  '//evil.example/%2f..',
  '/graphql/../graphiql/',
  '/graphql?query=%7B__typename%7D&query=%7Blimits%7Bname%7D%7D',
  '/graphql?variables=%5B',
  '/graphql?extensions=%7B%22persistedQuery%22%3A1%7D',
  '/graphql?%00=%00',
];

describe('nasty addresses', () => {
  test.each(PATHS)('%s', async (path) => {
    const answer = await raw(
      `GET ${path} HTTP/1.1\r\nhost: x\r\napollo-require-preflight: 1\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
    expect(answer).not.toMatch(/root:|"@stipple|\[core\]|node_modules|\.ts:\d|Error:|at Object/);
    expect(answer).not.toMatch(/^location: (?:https?:)?\/\//im);
  });
});

describe('what is hardly HTTP', () => {
  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', /^HTTP\/1\.1 400/],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\nconnection: close\r\n\r\n{}',
      /^HTTP\/1\.1 400/,
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400/,
    ],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
    ['headers without end', `GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
    ['CONNECT', 'CONNECT evil.example:80 HTTP/1.1\r\nhost: x\r\n\r\n', /^$|^HTTP\/1\.1 4/],
    [
      'an upgrade',
      'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nconnection: close\r\n\r\n',
      /^HTTP\/1\.1 4/,
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await raw(text)).toMatch(expected);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('a body that stops half way', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n';
    expect(await raw(`${head}{"q`, true)).toMatch(/^$|^HTTP\/1\.1 400/);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('nothing of it was a bug', () => {
    expect(server.logged.filter((line) => line['level'] === 'error')).toEqual([]);
  });
});
