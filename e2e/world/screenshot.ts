import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../../tools/postgres/place.mjs';

/** Keeps a picture of the whole page in the folder `screenshots`, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  // What is lazy comes into view once, so that it is there.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  await page.screenshot({ path: join(repository, 'screenshots', `${name}.png`), fullPage: true });
}
