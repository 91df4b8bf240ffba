import type { LoadRequest } from './load.ts';

/** Sends one request and returns the text of the answer. */
export async function ask(origin: string, request: LoadRequest): Promise<string> {
  const response = await fetch(`${origin}${request.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: request.body,
  });
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`${origin}${request.path} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}
