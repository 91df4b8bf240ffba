import type { Lang } from '@stipple/ui/format';
import { keepTexts } from './instances.ts';

/** One file for each language, so that a visitor fetches one. */
const FILES = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
} satisfies Record<Lang, () => Promise<unknown>>;

/** Fetches the texts of a language; in the browser before anything is drawn anew. */
export async function loadTexts(language: Lang): Promise<void> {
  const { texts, words } = await FILES[language]();
  keepTexts(language, texts, words);
}
