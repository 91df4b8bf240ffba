import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SiteAsk } from '../apps/api/src/http/site.ts';
import { violations } from './world/axe.ts';
import { browser, expectSeen } from './world/browser.ts';
import { ownSite } from './world/own-site.ts';
import { NEED } from './world/pages.ts';
import { screenshot } from './world/screenshot.ts';

const visitor = browser();
const RESULTS = `/en/find?place=Manchester&${NEED}`;

const well = (ask: SiteAsk): SiteAsk => ask;
const down = (): SiteAsk => () => Promise.reject(new Error('connect ECONNREFUSED'));
const erroring = (): SiteAsk => () =>
  Promise.resolve({ errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
const slow =
  (ask: SiteAsk): SiteAsk =>
  async (request, signal) => {
    await pass(2_000);
    return ask(request, signal);
  };

/** Waits until the browser has the scripts of the other pages. */
const fetchedAhead = (page: Page) =>
  page.waitForFunction(() => {
    const there = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')];
    return ahead.length > 0 && ahead.every(({ href }) => there.has(href));
  });

let trouble: (ask: SiteAsk) => SiteAsk;
let url: string;
beforeAll(async () => {
  ({ url } = await ownSite((ask) => (request, signal) => trouble(ask)(request, signal)));
});
beforeEach(() => {
  trouble = well;
});

describe.each([
  ['down', down, 503, 'unavailable'],
  ['erroring', erroring, 500, 'bug'],
] as const)('the API is %s', (name, kind, status, problem) => {
  test(`a page says so with status ${status}, without a word of the error, and comes when asked again`, async () => {
    trouble = kind;
    const { page, go } = await visitor({ url, expects: new RegExp(`status of ${status}`) });
    await go(RESULTS);
    expect((await fetch(url + RESULTS)).status).toBe(status);
    expect(await page.locator('[data-problem]').getAttribute('data-problem')).toBe(problem);
    expect(await page.locator('main').innerText()).not.toMatch(/ECONN|INTERNAL|went wrong\.|at .*\.js/);
    expect(await violations(page)).toEqual([]);
    await screenshot(page, `api-${name}`);
    trouble = well;
    await page.locator('main').getByRole('link', { name: 'Try again' }).click();
    await page.getByRole('listitem').first().waitFor();
    expect(await page.locator('[data-problem]').count()).toBe(0);
  });

  test('a page that stands goes on to one that says so, and back', async () => {
    const { page, go } = await visitor({ url, expects: new RegExp(`status of ${status}`) });
    await go(RESULTS);
    trouble = kind;
    await page.locator('main a[href*="/en/p/"]').first().click();
    await expectSeen(page.locator(`[data-problem=${problem}]`));
    trouble = well;
    await page.goBack();
    await expectSeen(page.locator('main a[href*="/en/p/"]').first());
  });
});

test('the API takes two seconds: the visitor is told at once that something comes, and it comes', async () => {
  const { page, go } = await visitor({ url });
  await go(RESULTS);
  trouble = slow;
  await page.locator('main a[href*="/en/p/"]').first().click();
  await expectSeen(page.locator('output[data-going=true]'));
  await screenshot(page, 'api-slow');
  // What was there stays readable meanwhile.
  expect(await page.locator('main a[href*="/en/p/"]').count()).toBeGreaterThan(0);
  await page.waitForURL(/\/en\/p\//);
  await page.locator('output[data-going=false]').waitFor({ state: 'attached' });
});

test('the browser is offline: the page says that it is the connection', async () => {
  const { page, context, go } = await visitor({ url, expects: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ });
  await go(RESULTS);
  await fetchedAhead(page);
  await context.setOffline(true);
  await page.locator('main a[href*="/en/p/"]').first().click();
  await expectSeen(page.locator('[data-problem=offline]'));
  await screenshot(page, 'offline');
});
