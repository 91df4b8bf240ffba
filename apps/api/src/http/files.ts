import { PHOTO_WIDTHS, type PhotoWidth } from '@stipple/domain';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { PhotoServing, SIGNED_CHANNELS, type PhotoCopy, type PhotoRequest } from '../modules/portfolio/index.ts';
import { isConnectionLost, type Doors } from '../platform/db/index.ts';
import { checkChannel, checkSignature, Gate, GateFull, type FileStore } from '../platform/files/index.ts';
import { LIMITS } from '../graphql/limits.ts';
import { duringOperation } from '../platform/operation.ts';
import { refuse } from './refusal.ts';
import { requestIdOf } from './request.ts';

/** What `/files` needs. */
export interface FilesParts {
  readonly doors: Doors;
  readonly store: FileStore;
  /** Signs the addresses of unpublished photos. */
  readonly secret: string;
  /** How many are served at a time and how many may wait: the published limits, unless a test needs fewer. */
  readonly atOnce?: number;
  readonly waiting?: number;
}

const GONE = 'This photo is no longer shown.';
const NOTHING = 'There is nothing at this address.';

/**
 * `/files/{key}/{width}`: a photo at one of its widths, as AVIF where that is accepted and ready, else as WebP.
 * Whether it may be shown is asked at every hit, so caches must ask again too (ETag). An address
 * without a query is the directory's; other channels' carry `?channel=&signature=`, and members see what is not public
 * by `?expires=&signature=`. It never redirects. Only so many are served at a time, and only so many wait.
 */
export function filesRouter({
  doors,
  store,
  secret,
  atOnce = LIMITS.files.value,
  waiting = LIMITS.filesWaiting.value,
}: FilesParts): RequestHandler {
  const photos = new PhotoServing(doors, store);
  const gate = new Gate(atOnce, waiting);
  const router = Router({ caseSensitive: true, strict: true });
  router.all('/:key/:width', async (request: Request, response: Response, next: NextFunction) => {
    const say = (status: number, message: string): void => refuse(response, status, message, requestIdOf(request));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.set('allow', 'GET, HEAD');
      return say(405, 'Files can only be read.');
    }
    const { key, width: text } = request.params as { key: string; width: string };
    const width = PHOTO_WIDTHS.find((known) => String(known) === text);
    if (!width) return say(404, NOTHING);
    const as = whoAsks(request, secret, key, width, doors.clock.now());
    if (as === 'forged') return say(403, 'The signature of this address is not valid.');
    if (as === 'expired') return say(403, 'This address has expired.');
    const acceptsAvif = /(?:^|[\s,])image\/avif(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(request.get('accept') ?? '');
    const left = new AbortController();
    response.once('close', () => left.abort());
    const serve = async () => {
      const found = await photos.find({ key, width, acceptsAvif, as });
      if (found.kind === 'unknown') say(404, NOTHING);
      else if (found.kind === 'gone') say(410, GONE);
      else await send(request, response, found, as === 'member');
    };
    // Statements for one who has left are cancelled.
    const operation = { requestId: requestIdOf(request), signal: left.signal, connections: new Gate(1) };
    try {
      await gate.pass(() => duringOperation(operation, serve), left.signal);
    } catch (error) {
      if (left.signal.aborted) return;
      if (error instanceof GateFull) {
        response.set('retry-after', '1');
        return say(503, 'Too many photos are asked for at this moment. Please try again.');
      }
      if (isConnectionLost(error)) return say(503, 'The database can not be reached. Please try again.');
      next(error);
    }
  });
  return router;
}

/** What the address says of itself: without a query it is the directory's. */
function whoAsks(
  request: Request,
  secret: string,
  key: string,
  width: PhotoWidth,
  now: Date,
): PhotoRequest['as'] | 'expired' | 'forged' {
  const { signature, expires, channel } = request.query;
  if (signature === undefined && expires === undefined && channel === undefined) return 'directory';
  if (typeof signature !== 'string') return 'forged';
  if (channel !== undefined) {
    const known = SIGNED_CHANNELS.find((each) => each === channel);
    return known && checkChannel(secret, { key, width, channel: known }, signature) ? known : 'forged';
  }
  if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires)) return 'forged';
  const state = checkSignature(secret, { key, width, expires: Number(expires) }, signature, now);
  return state === 'good' ? 'member' : state;
}

async function send(request: Request, response: Response, copy: PhotoCopy, isPrivate: boolean): Promise<void> {
  const tag = `"${copy.tag}"`;
  response.set({
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    // What is public may be shown by partners' pages; what is not stays on ours.
    'cross-origin-resource-policy': isPrivate ? 'same-origin' : 'cross-origin',
    'cache-control': isPrivate ? 'private, no-store' : 'public, no-cache',
    vary: 'Accept',
    etag: tag,
  });
  if (matches(request.get('if-none-match'), tag)) {
    response.status(304).end();
    return;
  }
  const bytes = await copy.bytes();
  response.status(200).set({ 'content-type': copy.type, 'content-length': String(bytes.length) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((given) => given.trim().replace(/^W\//, '') === tag);
}
