import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';

const BUILT = fileURLToPath(new URL('../../../admin/dist/', import.meta.url));

/** Stands in the built page where the nonce of each answer belongs. */
const NONCE = '__NONCE__';

/** What is built changes its name with its content. */
const FOR_EVER = { immutable: true, maxAge: '1y', index: false, redirect: false } as const;

/**
 * From this origin alone: styles only with this answer's nonce, for the theme's variables; style attributes are for
 * positions that depend on data; blobs are pictures before they are sent, and files made here to be kept.
 */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-src 'self' blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/**
 * The admin as apps/admin built it, to be mounted at its base; every address without a file is a page of the app.
 * Null where it was not built, as in most tests.
 */
export function builtAdmin(folder = BUILT): RequestHandler | null {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return null;
  const [before = '', ...after] = readFileSync(file, 'utf8').split(NONCE);
  const router = Router();
  router.use(compression());
  router.use('/assets', express.static(join(folder, 'assets'), FOR_EVER));
  router.use('/assets', (_request, response) => void response.status(404).end());
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  router.get('/{*page}', (_request, response) => {
    const nonce = randomBytes(16).toString('base64url');
    response.set({ 'content-security-policy': policy(nonce), 'cache-control': 'no-store' });
    response.type('html').send([before, ...after].join(nonce));
  });
  return router;
}
