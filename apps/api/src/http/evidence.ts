import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import type { EvidenceAddresses } from '../modules/certification/index.ts';
import type { FileStore } from '../platform/files/index.ts';
import { refuse } from './refusal.ts';
import { requestIdOf } from './request.ts';

/** What `/evidence` needs. */
export interface EvidenceParts {
  readonly store: FileStore;
  readonly addresses: EvidenceAddresses;
}

const CLOSED = 'This address does not show a document, or not any more.';

/**
 * `/evidence/{clinic}/{hash}.{type}?expires=&signature=`: the document of a credential, byte for byte as it was handed
 * in, for whoever holds an address that was signed for it. It runs nothing, may be framed by our own pages only, and
 * is kept by no cache.
 */
export function evidenceRouter({ store, addresses }: EvidenceParts): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/:clinic/:file', async (request: Request, response: Response, next: NextFunction) => {
    const { clinic, file } = request.params as { clinic: string; file: string };
    const { expires, signature } = request.query;
    const isSigned = typeof expires === 'string' && typeof signature === 'string';
    const known = isSigned ? addresses.read(`${clinic}/${file}`, expires, signature) : null;
    if (!known) return refuse(response, 403, CLOSED, requestIdOf(request));
    try {
      const bytes = await store.readOriginal(known.clinicId, known.hash);
      const isPicture = known.type !== 'application/pdf';
      response.set({
        'content-type': known.type,
        'content-length': String(bytes.length),
        'content-disposition': 'inline',
        // A browser's own PDF reader does not run in a sandbox; a document is looked at when it is claimed.
        'content-security-policy': `default-src 'none'; frame-ancestors 'self'${isPicture ? '; sandbox' : ''}`,
        'x-frame-options': 'SAMEORIGIN',
        'cache-control': 'private, no-store',
      });
      response.end(bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') refuse(response, 404, CLOSED, requestIdOf(request));
      else next(error);
    }
  });
  return router;
}
