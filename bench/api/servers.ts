import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const typescript = pathToFileURL(`${repository}node_modules/@oxc-node/core/register.mjs`).href;

/** A server under test. */
export interface Running {
  readonly name: string;
  readonly origin: string;
  readonly pid: number;
  /** The last it wrote to its standard error. */
  said(): string;
  stop(): Promise<void>;
}

/**
 * Starts one program of the bench in a process of its own, in production mode, and waits until it answers at `ready`,
 * or, without an address, until it says something.
 */
export async function start(
  name: string,
  file: string,
  env: Readonly<Record<string, string>>,
  ready: string | null,
  flags: readonly string[] = [],
): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, '--import', typescript, `${repository}${file}`], {
    cwd: repository,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', ready === null ? 'pipe' : 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4_000)));
  const origin = `http://127.0.0.1:${port}`;
  const answers = ready === null ? speaking(child) : answering(child, `${origin}${ready}`);
  await answers.catch((error: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`${name} did not start: ${said}`, { cause: error });
  });
  return {
    name,
    origin,
    pid: child.pid ?? 0,
    said: () => said,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Waits for the first line that a process without a port writes. */
const speaking = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', () => reject(new Error('It ended at once')));
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks again and again, for a minute at most, until there is any answer. */
async function answering(child: ChildProcess, address: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server for ${address} ended at once`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer) {
      await answer.arrayBuffer();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No answer from ${address} within a minute`);
}
