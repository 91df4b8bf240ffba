import { LANGS } from '@stipple/ui/format';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { siteContext } from './context.ts';
import { scriptsAfterPaint } from './scripts-after-paint.ts';
import { loadTexts } from './i18n/load.ts';

await Promise.all(LANGS.map(loadTexts));

/** Rendering that takes longer is given up; data have been read by then. */
const RENDER_MS = 5_000;

/** One whole document: a page is short, and a whole one can say how long it took and never breaks half-way. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const site = context.get(siteContext);
  const body = request.method === 'HEAD' ? null : await render(request.url, entry, site.nonce, site.report);
  headers.set('content-type', 'text/html; charset=utf-8');
  // Each document has its own nonce, and what a client withdrew must be gone at once: no copy is kept.
  headers.set('cache-control', 'private, no-cache');
  const total = performance.now() - site.started;
  headers.set('server-timing', `ask;dur=${site.asker.spent.toFixed(1)}, total;dur=${total.toFixed(1)}`);
  return new Response(body, { status, headers });
}

function render(url: string, entry: EntryContext, nonce: string, report: (error: unknown) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={entry} url={url} nonce={nonce} />, {
      nonce,
      onAllReady() {
        clearTimeout(timer);
        const whole = new PassThrough();
        text(whole).then((html) => resolve(import.meta.env.PROD ? scriptsAfterPaint(html) : html), reject);
        pipe(whole);
      },
      onShellError: reject,
      onError: report,
    });
    const timer = setTimeout(() => abort(new Error('The page was not rendered in time')), RENDER_MS);
  });
}

/** Bugs in loaders; what we throw on purpose is a response and does not come here. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (!request.signal.aborted) context.get(siteContext).report(error);
}
