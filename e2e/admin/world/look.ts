import { expect } from 'vitest';
import { violations } from '../../world/axe.ts';
import { SCREENS, turn, type Visitor } from '../../world/browser.ts';
import { overflow } from '../../world/overflow.ts';
import { screenshot } from '../../world/screenshot.ts';

/** What is right on both screens and in both themes is right on a dark phone too; small screens are looked at twice. */
const LOOKS = [
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
  ['phone', 'dark'],
] as const;

/** Looks at the page as it stands, in every way: nothing wrong for axe, nothing that sticks out, a picture of each. */
export async function expectFine({ page }: Pick<Visitor, 'page'>, name: string): Promise<void> {
  for (const [screen, theme] of LOOKS) {
    await page.setViewportSize(SCREENS[screen].viewport);
    await turn(page, theme);
    expect(await overflow(page), `${name}, ${screen}, ${theme}`).toEqual([]);
    await screenshot(page, `admin-${name}-${screen}-${theme}`);
    expect(await violations(page), `${name}, ${screen}, ${theme}`).toEqual([]);
  }
  await page.setViewportSize(SCREENS.desktop.viewport);
  await turn(page, 'light');
}
