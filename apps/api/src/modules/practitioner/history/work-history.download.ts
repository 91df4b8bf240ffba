import { slugify } from '@stipple/domain';
import type { RequestHandler } from 'express';
import type { Download, Downloads } from '../../../platform/download.ts';
import { NotFound } from '../../../platform/errors.ts';
import type { Signer } from '../../../platform/signing.ts';
import { workHistoryPage } from './work-history.page.ts';
import type { WorkHistoryService } from './work-history.service.ts';

/** `/downloads/work-history/{practitioner}.html` (with `lang=de`) and `.json`: the same facts, signed. */
export const workHistoryDownload =
  (service: WorkHistoryService): Downloads =>
  async (actor, [name = ''], { lang }): Promise<Download> => {
    const [, id = '', kind] = /^([\w-]+)\.(html|json)$/.exec(name) ?? [];
    if (!kind) throw new NotFound();
    const { history, signature } = await service.issue(actor, id);
    const fileName = `work-history-${slugify(history.practitioner) || 'practitioner'}.${kind}`;
    if (kind === 'json') {
      const text = `${JSON.stringify({ history, signature }, null, 2)}\n`;
      return { fileName, contentType: 'application/json; charset=utf-8', body: once(text) };
    }
    const text = workHistoryPage(history, signature, lang === 'de' ? 'de' : 'en');
    return { fileName, contentType: 'text/html; charset=utf-8', body: once(text) };
  };

/** A file in one piece, served as those in many are. */
async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** The public keys that signatures are checked with, as a JWK set (RFC 7517). */
export const keysHandler =
  (signer: Signer): RequestHandler =>
  (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.set({ 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' });
    response.json({ keys: [signer.jwk] });
  };
