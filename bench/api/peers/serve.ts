import type { IncomingMessage, ServerResponse } from 'node:http';

/** Connection options as the API's pool for searches has them, but for the role. */
export const GENERIC_PLAN = [
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  ...['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin'].map((name) => `enable_${name}=off`),
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** Reads which prepared operation a request names, and sends its answer. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  respond: (index: number) => Promise<string>,
): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { prepared } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { prepared?: number };
    if (prepared === undefined) {
      response.writeHead(400).end();
      return;
    }
    respond(prepared).then(
      (json) => {
        const body = Buffer.from(json);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
        response.end(body);
      },
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        response.writeHead(500).end();
      },
    );
  });
}
