import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { LIMITS } from '../graphql/limits.ts';
import { Refusal } from './refusal.ts';

const MEDIA_TYPE = /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/**
 * The JSON of a POST request: UTF-8 only, uncompressed only, within the limit of bytes.
 * @throws Refusal with the status that says why
 */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal(415, 'Compressed bodies are not accepted.');
  }
  if (!MEDIA_TYPE.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'The content type of a POST request must be application/json in UTF-8.');
  }
  const bytes = await bytesOf(request, LIMITS.bodyBytes.value);
  if (!isUtf8(bytes)) throw new Refusal(400, 'The body is not valid UTF-8.');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is not valid JSON.');
  }
}

/** Reads at most `limit` bytes; what is longer is refused without reading on. */
function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new Refusal(413, `The body is larger than ${limit} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        request.removeAllListeners('data');
        request.pause();
        reject(tooLarge());
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => reject(new Refusal(400, 'The body did not arrive whole.')));
    request.on('close', () => {
      if (!request.complete) reject(new Refusal(400, 'The body did not arrive whole.'));
    });
  });
}
