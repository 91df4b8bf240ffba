import { UPLOAD_CHUNK } from '@stipple/domain';
import { Upload } from 'tus-js-client';

/**
 * Sends a file to be imported and answers its upload's id. It goes on by itself after the line broke.
 * @param onProgress is told the share that has arrived, 0 to 1
 */
export function sendFile(
  clinic: string,
  file: File,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/uploads',
      chunkSize: UPLOAD_CHUNK,
      headers: { 'stipple-clinic': clinic },
      metadata: { filename: file.name, purpose: 'import' },
      retryDelays: [0, 1_000, 3_000, 5_000, 10_000],
      storeFingerprintForResuming: false,
      onProgress: (sent, total) => onProgress(total === 0 ? 1 : sent / total),
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      onError: reject,
    });
    signal.addEventListener('abort', () => void upload.abort(true).catch(() => undefined));
    upload.start();
  });
}
