import { expect, test } from 'vitest';
import { violations } from './world/axe.ts';
import { browser, SCREENS, turn } from './world/browser.ts';
import { overflow } from './world/overflow.ts';
import { sights } from './world/pages.ts';
import { screenshot } from './world/screenshot.ts';

const visitor = browser();

/** On which screens and in which themes a page is looked at: what is right on both must not be wrong on a third. */
const LOOKS = [
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
] as const;

test.each(sights())(
  '$name: nothing wrong for axe, nothing sideways, on desktop and phone, light and dark',
  async (sight) => {
    const { name, path, status = 200 } = sight;
    const { page, go } = await visitor(status === 200 ? {} : { expects: new RegExp(`status of ${status}`) });
    const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
    await go(path);
    expect((await answered).status()).toBe(status);
    for (const [screen, theme] of LOOKS) {
      await page.setViewportSize(SCREENS[screen].viewport);
      await turn(page, theme);
      expect(await overflow(page), `${screen}, ${theme}`).toEqual([]);
      await screenshot(page, `${name}-${screen}-${theme}`);
      expect(await violations(page), `${screen}, ${theme}`).toEqual([]);
    }
  },
);
