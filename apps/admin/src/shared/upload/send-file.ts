import { UPLOAD_CHUNK, type UploadPurpose } from '@stipple/domain';

/** Pauses before it is tried again where a line broke, in milliseconds; progress starts them anew. */
const PAUSES_MS = [500, 1_500, 4_000, 8_000, 15_000];
/** What the server says that trying again can mend: a request that took too long, another tab, no answer. */
const PASSING = new Set([0, 408, 409, 423, 429, 502, 503, 504]);

/** There is no room on the server: too much of one's own, or of the clinic, was sent and waits to be used. */
export class NoRoom extends Error {}

export interface SendOptions {
  /** The clinic's page address; null for the operator's own. */
  readonly clinic: string | null;
  readonly purpose?: UploadPurpose;
  readonly onProgress?: (sent: number, all: number) => void;
  /** Aborting forgets the upload on the server too. */
  readonly signal?: AbortSignal;
}

/**
 * Sends a file in pieces and answers the id that mutations name as `uploadId`. A broken line is mended by itself, and
 * a file that was on its way when the page was left goes on where it was when it is sent again.
 * @throws {NoRoom} or what else kept it from being sent; of an aborted one the signal's reason
 */
export async function sendFile(
  file: File,
  { clinic, purpose = 'file', onProgress, signal }: SendOptions,
): Promise<string> {
  const { Upload, DetailedError } = await import('tus-js-client');
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/uploads',
      chunkSize: UPLOAD_CHUNK,
      retryDelays: PAUSES_MS,
      metadata: { filename: file.name, purpose },
      headers: clinic === null ? {} : { 'stipple-clinic': clinic },
      fingerprint: (of: File) =>
        Promise.resolve(['stipple', clinic, purpose, of.name, of.size, of.lastModified].join(' ')),
      removeFingerprintOnSuccess: true,
      onShouldRetry: (error) => PASSING.has(error.originalResponse?.getStatus() ?? 0),
      onProgress: (sent, all) => onProgress?.(sent, all),
      onSuccess: () => resolve(new URL(upload.url ?? '', location.href).pathname.split('/').at(-1) ?? ''),
      onError(error) {
        const status = error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined;
        reject(status === 413 || status === 429 ? new NoRoom() : error);
      },
    });
    signal?.addEventListener('abort', () => {
      void upload.abort(true).catch(() => undefined);
      reject(signal.reason as Error);
    });
    upload.findPreviousUploads().then(
      ([previous]) => {
        if (previous) upload.resumeFromPreviousUpload(previous);
        upload.start();
      },
      () => upload.start(),
    );
  });
}
