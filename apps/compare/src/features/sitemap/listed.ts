import { SitemapDocument, type SitemapQuery } from '@stipple/contract/compare';
import type { RouterContextProvider } from 'react-router';
import { ask } from '../../app/load.ts';
import { BOOK } from '../guide/book.ts';

/** Pages that are there whoever is listed. */
const OWN = ['', '/find', '/guide', ...BOOK.map(({ outline }) => `/guide/${outline.slug}`), '/check'];

/** How long what was read is good for. */
const KEPT_MS = 10 * 60_000;

let kept: { readonly at: number; readonly paths: Promise<readonly string[]> } | null = null;

/** Every page that search engines should know, without its language; read anew every ten minutes at most. */
export function listedPaths(context: Readonly<RouterContextProvider>): Promise<readonly string[]> {
  if (kept && performance.now() - kept.at < KEPT_MS) return kept.paths;
  const paths = readPaths(context);
  const mine = { at: performance.now(), paths };
  kept = mine;
  paths.catch(() => {
    if (kept === mine) kept = null;
  });
  return paths;
}

async function readPaths(context: Readonly<RouterContextProvider>): Promise<readonly string[]> {
  const clinics = new Set<string>();
  const practitioners = new Set<string>();
  let after: string | null = null;
  do {
    const { practitioners: page }: SitemapQuery = await ask(context, SitemapDocument, { after });
    for (const { slug, clinic } of page.nodes) {
      practitioners.add(`/p/${slug}`);
      clinics.add(`/c/${clinic.slug}`);
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return [...OWN, ...clinics, ...practitioners];
}
