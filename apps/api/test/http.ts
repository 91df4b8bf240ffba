import { Writable } from 'node:stream';
import { afterAll, inject } from 'vitest';
import { composeApi, type Api, type ComposeOptions } from '../src/compose-api.ts';
import { listen, type Listening } from '../src/http/server.ts';
import { createLog } from '../src/platform/log.ts';

/** The API over real HTTP, on a port of its own. */
export interface TestServer {
  readonly url: string;
  readonly api: Api;
  readonly listening: Listening;
  /** Every log line so far, as parsed JSON. */
  readonly logged: Record<string, unknown>[];
  /** POSTs a document and returns status and parsed body. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Ends it before the file does. */
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] | undefined;
  readonly extensions: { cost?: { requested: number; actual: number; limit: number } } | undefined;
}

export interface TestServerOptions extends ComposeOptions {
  /** Another way to the shared database than the direct one. */
  readonly databaseUrl?: string;
  /** `test` unless given. */
  readonly environment?: 'test' | 'production';
}

/** Starts the API as main.ts does, over the shared database; ended when the file ends. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const logged: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk.toString().split('\n')) if (line) logged.push(JSON.parse(line));
      done();
    },
  });
  const log = createLog('debug', 'test', sink);
  const api = await composeApi(
    {
      databaseUrl: options.databaseUrl ?? inject('database').appUrl,
      publicUrl: 'http://localhost',
      data: new URL('../../../.data/test-files', import.meta.url).pathname,
      fileSecret: 'x'.repeat(32),
      sealSecret: 'x'.repeat(32),
      environment: options.environment ?? 'test',
    },
    log,
    options,
  );
  const listening = await listen(api.app, 0, log, api.onUpgrade);
  const url = `http://127.0.0.1:${listening.port}`;
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    api.beginClosing();
    await listening.close();
    await api.close();
  };
  afterAll(close);
  return {
    url,
    api,
    listening,
    logged,
    close,
    ask: (query, variables, headers) => ask(url, { query, variables }, headers),
  };
}

/** POSTs JSON to the endpoint. */
export async function ask(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors, extensions } = (await response.json()) as Answer;
  return { status: response.status, headers: response.headers, data, errors, extensions };
}
