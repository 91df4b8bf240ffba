import { type Browser, type BrowserContext, chromium as playwright, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromium, CHROMIUM_FLAGS } from '../../tools/browser.mjs';

/** The screens pages are tried on. */
export const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;
export type Screen = keyof typeof SCREENS;
export type Theme = 'light' | 'dark';

export interface VisitorOptions {
  readonly screen?: Screen;
  readonly theme?: Theme;
  readonly script?: boolean;
  /** What the browser asks for in `accept-language`. */
  readonly locale?: string;
  /** Another site than the one over the demo chains. */
  readonly url?: string;
  /** Complaints of the browser that the test is about. */
  readonly expects?: RegExp;
  /** Cookies it comes with; the pages of who signs in may set their own, others none. */
  readonly cookies?: readonly { readonly name: string; readonly value: string }[];
}

/** One fresh browser of a visitor: no history, no cookies, no cache. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Paths of the site, in the order in which they were asked for. */
  readonly requested: readonly string[];
  /** Goes to a path of the site, and is there when the page is whole and answers to clicks. */
  go(path: string): Promise<void>;
}

/** Makes visitors in one browser of the test file. After each test none of them may have had reason to complain. */
export function browser(): (options?: VisitorOptions) => Promise<Visitor> {
  let running: Browser | undefined;
  const visitors: { context: BrowserContext; complaints: string[]; mayKeep: boolean }[] = [];
  beforeAll(async () => {
    running = await playwright.launch({ executablePath: chromium(), args: CHROMIUM_FLAGS });
  });
  afterAll(() => running?.close());
  afterEach(async () => {
    const complaints: string[] = [];
    for (const visitor of visitors.splice(0)) {
      const cookies = await visitor.context.cookies();
      await visitor.context.close();
      const kept = visitor.mayKeep ? [] : cookies.map(({ name }) => `sets the cookie ${name}`);
      complaints.push(...visitor.complaints, ...kept);
    }
    expect(complaints).toEqual([]);
  });
  return async (options = {}) => {
    const { screen = 'desktop', theme = 'light', script = true, locale = 'en-GB', expects } = options;
    const { url = inject('demo').url, cookies } = options;
    if (!running) throw new Error('Visitors come once tests run.');
    const context = await running.newContext({
      ...SCREENS[screen],
      baseURL: url,
      colorScheme: theme,
      javaScriptEnabled: script,
      locale,
      reducedMotion: 'reduce',
    });
    // A test says which step did not come, before its own time is up.
    context.setDefaultTimeout(10_000);
    if (cookies) await context.addCookies(cookies.map((cookie) => ({ ...cookie, url })));
    const page = await context.newPage();
    const complaints: string[] = [];
    const requested: string[] = [];
    const complain = (text: string) => {
      if (!expects?.test(text)) complaints.push(text);
    };
    context.on('request', (request) => {
      const { origin, protocol, pathname, search } = new URL(request.url());
      if (origin === url) requested.push(pathname + search);
      else if (protocol.startsWith('http')) complain(`asks another host: ${request.url()}`);
    });
    // Violations of the content security policy and failures to load come here too.
    context.on('console', (message) => {
      if (message.type() === 'error') complain(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => complain(String(error.error())));
    visitors.push({ context, complaints, mayKeep: cookies !== undefined });
    return {
      page,
      context,
      requested,
      async go(path) {
        await page.goto(path);
        if (script) await awake(page);
      },
    };
  };
}

/** Waits until the page answers to script: React has taken over what the server sent. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'));
  });
}

/** Changes the theme under an open page, as a visitor's evening does, and waits until it is drawn. */
export async function turn(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((wanted) => {
    // Where Mantine stands on a page, it follows by script.
    const { mantineColorScheme = wanted } = document.documentElement.dataset;
    return matchMedia(`(prefers-color-scheme: ${wanted})`).matches && mantineColorScheme === wanted;
  }, theme);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Fails unless it comes into view. */
export const expectSeen = (locator: Locator): Promise<void> => locator.waitFor();
