import { expect, test } from 'vitest';
import { violations } from './world/axe.ts';
import { browser, SCREENS, type Screen, turn } from './world/browser.ts';
import { SIGHTS } from './world/pages.ts';
import { screenshot } from './world/screenshot.ts';

const visitor = browser();

/** Whether something makes the page itself scroll sideways, and what. */
const overflow = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
};

test.each(SIGHTS)(
  '$name: nothing wrong for axe, nothing sideways, in light and dark, on desktop and phone',
  async (sight) => {
    const expects = sight.status ? new RegExp(`status of ${sight.status}`) : undefined;
    const { page, go } = await visitor({ ...(expects && { expects }) });
    const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
    await go(sight.path);
    expect((await answered).status()).toBe(sight.status ?? 200);
    for (const screen of Object.keys(SCREENS) as Screen[]) {
      await page.setViewportSize(SCREENS[screen].viewport);
      expect(await page.evaluate(overflow), screen).toEqual([]);
      for (const theme of ['light', 'dark'] as const) {
        await turn(page, theme);
        await screenshot(page, `${sight.name}-${screen}-${theme}`);
        expect(await violations(page), `${screen}, ${theme}`).toEqual([]);
      }
    }
  },
);
