import type { Lang } from '@stipple/ui/format';
import { keepTexts } from './instances.ts';

/** Every text of a language in one file, so that a visitor fetches one. */
const ALL = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
} satisfies Record<Lang, () => Promise<unknown>>;

/** Those of start and results alone, for a quick first visit. */
const FIRST = {
  en: () => import('./first.en.ts'),
  de: () => import('./first.de.ts'),
} satisfies Record<Lang, () => Promise<unknown>>;

/** Start and results, below any language. */
const IS_FIRST = /^\/[a-z]{2}(\/find)?\/?$/;

/** Fetches the texts of a language. */
export async function loadTexts(language: Lang): Promise<void> {
  const { texts, words } = await ALL[language]();
  keepTexts(language, texts, words);
}

/** Fetches the texts that a page needs; in the browser before anything is drawn anew. */
export async function loadTextsFor(language: Lang, pathname: string): Promise<void> {
  if (!IS_FIRST.test(pathname)) return loadTexts(language);
  const { first, words } = await FIRST[language]();
  keepTexts(language, first, words);
}
