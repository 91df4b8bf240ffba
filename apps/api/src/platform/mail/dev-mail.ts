import { Router, type Request, type Response } from 'express';
import type { Doors } from '../db/index.ts';
import type { Seal } from '../seal.ts';
import { keptMail, type MailRow } from './mail.repository.ts';
import type { Message, Write } from './message.ts';

/** Without a mail server, in development and test: the letters that would have been sent, at `/dev/mail`. */
export function devMailRouter(doors: Doors, seal: Seal, write: Write): Router {
  const router = Router();
  const letters = async (): Promise<{ row: MailRow; message: Message }[]> => {
    const rows = await doors.asIdentity((tx) => keptMail(tx, 100));
    const written = await Promise.all(
      rows.map(async (row) => ({ row, message: await write(JSON.parse(seal.open(row.sealed, row.id))) })),
    );
    return written.flatMap(({ row, message }) => (message ? [{ row, message }] : []));
  };
  router.use((_request: Request, response: Response, next) => {
    response.setHeader('cache-control', 'no-store');
    // Letters are laid out by styles of their own, and nothing in them runs.
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    next();
  });
  router.get('/', async (request: Request, response: Response) => {
    const list = await letters();
    if (request.headers.accept?.includes('application/json')) {
      response.json(list.map(({ row, message }) => ({ id: row.id, createdAt: row.createdAt, ...message })));
      return;
    }
    const items = list.map(
      ({ row, message }) =>
        `<li><a href="/dev/mail/${row.id}">${plain(message.subject)}</a><br>to ${plain(message.to)}, ${row.createdAt.toISOString()}</li>`,
    );
    response
      .type('html')
      .send(page('Letters kept in development', `<ul>${items.join('') || '<li>None yet.</li>'}</ul>`));
  });
  router.get('/:id', async (request: Request, response: Response, next) => {
    const found = (await letters()).find(({ row }) => row.id === request.params['id']);
    if (!found) {
      next();
      return;
    }
    const { subject, to, html, text } = found.message;
    const letter = html.replace(/^[\s\S]*?<body[^>]*>/i, '').replace(/<\/body>[\s\S]*$/i, '');
    response
      .type('html')
      .send(
        page(
          plain(subject),
          `<p>To ${plain(to)}</p><div>${letter}</div><hr><h2>As plain text</h2><pre>${plain(text)}</pre>`,
        ),
      );
  });
  return router;
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>body{font:16px/1.5 system-ui;max-width:42rem;margin:2rem auto;padding:0 1rem}
li{margin:.75rem 0}pre{white-space:pre-wrap;overflow-wrap:anywhere}</style></head>
<body><h1>${title}</h1>${body}</body></html>`;

const plain = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
