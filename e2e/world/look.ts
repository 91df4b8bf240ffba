import { expect } from 'vitest';
import { violations } from './axe.ts';
import { SCREENS, turn, type Visitor, type VisitorOptions } from './browser.ts';
import { overflow } from './overflow.ts';
import type { Sight } from './pages.ts';
import { screenshot } from './screenshot.ts';

/** On which screens and in which themes a page is looked at: what is right on both must not be wrong on a third. */
const LOOKS = [
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
] as const;

/** Looks at a page in every way: nothing wrong for axe, nothing that sticks out, and a picture of each to keep. */
export async function expectWell(visitor: (options?: VisitorOptions) => Promise<Visitor>, sight: Sight): Promise<void> {
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
}
