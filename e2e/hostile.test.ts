import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeProjector } from '../apps/api/src/compose-worker.ts';
import { loadClinic } from '../apps/api/src/demo/load-clinic.ts';
import { ownDatabase } from '../apps/api/test/database.ts';
import { violations } from './world/axe.ts';
import { browser } from './world/browser.ts';
import { HOSTILE, hostileClinic, RAN } from './world/hostile.ts';
import { overflow } from './world/overflow.ts';
import { comparison } from './world/pages.ts';
import { screenshot } from './world/screenshot.ts';
import { serve, type Served } from './world/serve.ts';

const visitor = browser();

let site: Served;
/** Pages that show what a clinic and its clients wrote, by the kind of hostile text. */
const pages = new Map<string, readonly (readonly [name: string, path: string])[]>();

beforeAll(async () => {
  const database = await ownDatabase();
  const day = database.doors.clock.now().toISOString().slice(0, 10);
  const chains = new Map(HOSTILE.map((kind) => [kind, hostileClinic(kind, day)]));
  for (const rows of chains.values()) await loadClinic(database.doors, rows, 'nothing');
  await (await composeProjector(database.doors)).rebuild();
  site = await serve({ appUrl: database.appUrl });
  for (const [kind, { clinic, practitioners }] of chains) {
    const ids = await idsOf(practitioners.map(({ slug }) => slug));
    pages.set(kind, [
      ['results', '/en/find'],
      ['practitioner', `/en/p/${practitioners[0]?.slug}`],
      ['clinic', `/de/c/${clinic.slug}`],
      ['compare', comparison(ids)],
    ]);
  }
}, 120_000);
afterAll(() => site.close());

async function idsOf(slugs: readonly string[]): Promise<string[]> {
  const query = `{ ${slugs.map((slug, i) => `p${i}: practitioner(slug: "${slug}") { id }`).join(' ')} }`;
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: Record<string, { id: string }> };
  return Object.values(data).map(({ id }) => id);
}

test.each(HOSTILE)(
  '%s in every field is shown as text: nothing runs, nothing sticks out, the page keeps its direction',
  async (kind) => {
    const { page, go } = await visitor({ url: site.url, screen: 'phone' });
    for (const [name, path] of pages.get(kind) ?? []) {
      await go(path);
      const answer = await page.evaluate(
        (ran) => ({
          ran: document.documentElement.hasAttribute(ran),
          planted: document.querySelectorAll('img[src="x"], svg[onload], main script:not([type])').length,
          direction: getComputedStyle(document.body).direction,
        }),
        RAN,
      );
      expect(answer, name).toEqual({ ran: false, planted: 0, direction: 'ltr' });
      expect(await overflow(page), name).toEqual([]);
      if (kind === 'markup') {
        expect(await page.locator('main').innerText(), name).toContain(`<img src=x onerror="`);
        expect(await page.title(), name).not.toBe('');
      }
      await screenshot(page, `hostile-${kind.replaceAll(' ', '-')}-${name}`);
      expect(await violations(page), name).toEqual([]);
    }
  },
);
