import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browser, expectSeen } from './world/browser.ts';
import { comparison, NEED } from './world/pages.ts';
import { screenshot } from './world/screenshot.ts';

const visitor = browser();

/** Goes on by the tab key until the element has the focus, which must be seen wherever it stops. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return true;
      // A radio button behind a picture shows its focus around both.
      const frame = activeElement.closest('label') ?? activeElement;
      const { width, height } = frame.getBoundingClientRect();
      const ring = [activeElement, frame].some((each) => {
        const { outlineStyle, boxShadow } = getComputedStyle(each);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      return width > 0 && height > 0 && ring ? true : activeElement.outerHTML.slice(0, 200);
    });
    expect(seen).toBe(true);
  }
  throw new Error(`The focus never comes to ${String(wanted)}`);
}

test('by keyboard alone: search, look closely, put two aside, compare', async () => {
  const { page, go } = await visitor();
  await go('/en');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Where?' }));
  await page.keyboard.type('Manch');
  await expectSeen(page.getByRole('option', { name: /^Manchester England/ }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/find\?.*near=/);
  // The slider between before and after.
  const slider = page.getByRole('article').first().getByRole('slider');
  await tabTo(page, slider);
  const position = await slider.inputValue();
  await page.keyboard.press('ArrowRight');
  expect(Number(await slider.inputValue())).toBeGreaterThan(Number(position));
  for (const n of [0, 1]) {
    await tabTo(
      page,
      page
        .getByRole('article')
        .nth(n)
        .getByRole('link', { name: /aside to compare/ }),
    );
    await page.keyboard.press('Enter');
    await expectSeen(
      page
        .getByRole('article')
        .nth(n)
        .getByRole('link', { name: /is put aside/ }),
    );
  }
  await tabTo(page, page.getByRole('link', { name: 'Compare 2' }));
  await page.keyboard.press('Enter');
  await expectSeen(page.getByRole('heading', { level: 1, name: '2 practitioners side by side' }));
  await tabTo(page, page.getByRole('link', { name: 'Show only what differs' }));
  await page.keyboard.press('Enter');
  await expectSeen(page.getByRole('link', { name: 'Show all rows' }));
});

describe('without script', () => {
  test('one searches, narrows, looks closely and compares', async () => {
    const { page, go } = await visitor({ script: false, screen: 'phone' });
    await go('/en');
    await page.getByLabel('Where?').fill('Manchester');
    await page.locator('input[name=for][value=aga_male]').check();
    await page.locator('input[name=stage][value="norwood III"]').check();
    await page.getByRole('button', { name: 'Show practitioners' }).first().click();
    await expectSeen(page.getByRole('heading', { level: 1, name: /within .* of .?Manchester/ }));
    await screenshot(page, 'no-script-results');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.locator('input[name=rating]').last().check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/rating=/);
    await page.goBack();
    for (const n of [0, 1])
      await page
        .getByRole('article')
        .nth(n)
        .getByRole('link', { name: /aside to compare/ })
        .click();
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await expectSeen(page.getByRole('heading', { level: 2, name: /prove/i }));
    await screenshot(page, 'no-script-practitioner');
    await page.getByRole('link', { name: 'Compare 2' }).click();
    await expectSeen(page.getByRole('heading', { level: 1, name: '2 practitioners side by side' }));
    await screenshot(page, 'no-script-compare');
  });

  test('what an address asks for is in the document', async () => {
    const { url, ids } = inject('demo');
    for (const path of [`/en/find?place=Manchester&${NEED}`, '/en/p/megan-ogden', comparison(ids), '/en/c/northfold']) {
      const html = await (await fetch(url + path)).text();
      expect(html, path).toMatch(/<h1[ >]/);
      expect(html.replaceAll(/<script.*?<\/script>/gs, ''), path).toMatch(/healed/);
    }
  });
});

test('in German, by what the browser asks for: kilometres and German words, and back to English in the same place', async () => {
  const { page, go } = await visitor({ locale: 'de-DE' });
  await go('/');
  expect(new URL(page.url()).pathname).toBe('/de');
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.getByRole('combobox', { name: 'Wo?' }).fill('München');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/de\/find\?/);
  const title = page.locator('h1');
  await expectSeen(title.filter({ hasText: /\d+\skm/ }));
  await screenshot(page, 'german-results');
  const found = (await title.innerText()).match(/^\d+/)?.[0];
  await page.getByRole('link', { name: 'English' }).click();
  await expectSeen(title.filter({ hasText: new RegExp(`^${found} practitioners? within .* mi`) }));
  expect(new URL(page.url()).searchParams.get('place')).toBe('München');
});

test('what reads from right to left mirrors the page, and nothing sticks out', async () => {
  const { page, go } = await visitor({ screen: 'phone' });
  await go('/de/catalogue?part=rtl');
  const { scrolls, mirrored } = await page.evaluate(() => {
    const rtl = document.querySelector('[dir=rtl]');
    const first = rtl?.querySelector('h2, h3, p');
    return {
      scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      mirrored: first ? getComputedStyle(first).direction : 'nothing there',
    };
  });
  expect({ scrolls, mirrored }).toEqual({ scrolls: false, mirrored: 'rtl' });
});
