import { afterAll, inject } from 'vitest';
import type { SiteAsk } from '../../apps/api/src/http/site.ts';
import { serve, type Served } from './serve.ts';

/** A site of the test file's own over the demo chains, with something between its pages and the schema. */
export async function ownSite(between: (ask: SiteAsk) => SiteAsk): Promise<Served> {
  const served = await serve({ appUrl: inject('demo').appUrl, between });
  afterAll(() => served.close());
  return served;
}
