import { UPLOAD_LIMITS, UPLOAD_PURPOSES, type UploadPurpose } from '@stipple/domain';
import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { uploadOwner } from '../modules/upload/index.ts';
import type { RoomProblem, Upload, UploadOwner, UploadStore } from '../platform/files/index.ts';
import type { Authentication } from './actor.ts';
import { Refusal, refuse } from './refusal.ts';
import { requestIdOf } from './request.ts';

/** What `/uploads` needs. */
export interface UploadsParts {
  readonly store: UploadStore;
  /** Who sends a request: by session, clinic and the page it comes from. */
  readonly authentication: Pick<Authentication, 'of'>;
}

const VERSION = '1.0.0';
const BYTES = 'application/offset+octet-stream';
const NOTHING = 'There is no such upload.';

/**
 * `/uploads`: resumable uploads over tus 1.0.0, the core protocol with creation, expiration and termination.
 * Each upload is its account's within one clinic; anybody else is told that there is none.
 */
export function uploadsRouter({ store, authentication }: UploadsParts): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  const answering =
    (work: (request: Request, response: Response, owner: UploadOwner) => Promise<void>) =>
    async (request: Request, response: Response, next: NextFunction): Promise<void> => {
      response.set({ 'tus-resumable': VERSION, 'cache-control': 'no-store' });
      try {
        if (request.get('tus-resumable') !== VERSION) {
          response.set('tus-version', VERSION);
          throw new Refusal(412, `The header Tus-Resumable must be ${VERSION}.`);
        }
        const { actor } = await authentication.of(request);
        if (actor.kind !== 'member' && actor.kind !== 'operator') throw new Refusal(404, NOTHING);
        await work(request, response, uploadOwner(actor));
      } catch (error) {
        if (error instanceof Refusal) refuse(response, error.status, error.message, requestIdOf(request));
        // Whose line broke is told nothing; what arrived is kept.
        else if (!response.closed && !request.destroyed) next(error);
      }
    };

  router.options(['/', '/:id'], (_request, response) => {
    response.set({
      'tus-resumable': VERSION,
      'tus-version': VERSION,
      'tus-extension': 'creation,expiration,termination',
      'tus-max-size': String(UPLOAD_PURPOSES.import.bytes),
    });
    response.status(204).end();
  });

  router.post(
    '/',
    answering(async (request, response, owner) => {
      const length = wholeNumber(request, 'upload-length');
      const metadata = request.get('upload-metadata');
      const purpose = purposeIn(metadata);
      if (length > UPLOAD_PURPOSES[purpose].bytes) throw tooLarge(UPLOAD_PURPOSES[purpose].bytes);
      const name = told(metadata, 'filename').slice(-UPLOAD_LIMITS.nameLength);
      const upload = await store.create(owner, name, length, purpose);
      if (typeof upload === 'string') throw noRoom(upload);
      response.set('location', `${request.baseUrl}/${upload.id}`);
      say(response, 201, upload);
    }),
  );

  router.head(
    '/:id',
    answering(async (request, response, owner) => {
      const upload = await store.find(owner, idIn(request));
      if (!upload) throw new Refusal(404, NOTHING);
      response.set('upload-length', String(upload.length));
      say(response, 200, upload);
    }),
  );

  router.patch(
    '/:id',
    answering(async (request, response, owner) => {
      if (request.get('content-type') !== BYTES) throw new Refusal(415, `The content type must be ${BYTES}.`);
      const coding = request.get('content-encoding');
      if (coding !== undefined && coding !== 'identity') throw new Refusal(415, 'Compressed bodies are not accepted.');
      const offset = wholeNumber(request, 'upload-offset');
      const result = await store.append(owner, idIn(request), offset, request);
      if (result === 'absent') throw new Refusal(404, NOTHING);
      if (result === 'elsewhere') throw new Refusal(409, 'The upload does not stand at this offset.');
      if (result === 'too long') throw new Refusal(413, 'More bytes than were announced.');
      say(response, 204, result);
    }),
  );

  router.delete(
    '/:id',
    answering(async (request, response, owner) => {
      if (!(await store.find(owner, idIn(request)))) throw new Refusal(404, NOTHING);
      await store.remove(owner, idIn(request));
      response.status(204).end();
    }),
  );

  router.all(['/', '/:id'], (request, response) => {
    response.set('allow', 'OPTIONS, POST, HEAD, PATCH, DELETE');
    refuse(response, 405, 'Files can only be sent here.', requestIdOf(request));
  });
  return router;
}

const WHAT_TO_DO = `Use or remove some of them, or wait: what is not used goes after ${UPLOAD_LIMITS.minutes} minutes.`;
const gibibytes = (bytes: number) => `${bytes / 1024 ** 3} GiB`;

/** Says what is full, and what to do. */
function noRoom(problem: RoomProblem): Refusal {
  const { atOnce, accountBytes, clinicBytes } = UPLOAD_LIMITS;
  if (problem === 'many') return new Refusal(429, `At most ${atOnce} files of yours may wait at a time. ${WHAT_TO_DO}`);
  const [whose, most] = problem === 'owner full' ? ['of yours', accountBytes] : ['of the clinic', clinicBytes];
  return new Refusal(413, `Files ${whose} that wait may have ${gibibytes(most)} together. ${WHAT_TO_DO}`);
}

const tooLarge = (bytes: number) => new Refusal(413, `A file may have ${bytes} bytes.`);
const idIn = (request: Request): string => String(request.params['id']);

function say(response: Response, status: number, { offset, expiresAt }: Upload): void {
  response.set({ 'upload-offset': String(offset), 'upload-expires': expiresAt.toUTCString() });
  response.status(status).end();
}

function wholeNumber(request: Request, header: string): number {
  const text = request.get(header) ?? '';
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, `The header ${header} must be a whole number.`);
  return Number(text);
}

/** What `Upload-Metadata: filename {base64}, ...` tells of a key; an empty text when it tells nothing. */
function told(metadata: string | undefined, key: string): string {
  const pair = metadata?.split(',').find((part) => part.trim().startsWith(`${key} `));
  return Buffer.from(pair?.trim().slice(key.length + 1) ?? '', 'base64').toString('utf8');
}

/** What the upload is for: a photo or a document, unless it says otherwise. */
function purposeIn(metadata: string | undefined): UploadPurpose {
  const purpose = told(metadata, 'purpose') || 'file';
  if (!Object.hasOwn(UPLOAD_PURPOSES, purpose)) {
    throw new Refusal(400, `The purpose of an upload is one of ${Object.keys(UPLOAD_PURPOSES).join(', ')}.`);
  }
  return purpose as UploadPurpose;
}
