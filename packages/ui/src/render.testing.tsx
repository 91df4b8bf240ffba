import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { FormatProvider, type Lang } from './format/index.ts';
import { texts as german } from './texts/texts.de.ts';
import { texts as english } from './texts/texts.en.ts';
import { de } from './words/de/index.ts';
import { en } from './words/en/index.ts';
import { WordsProvider } from './words/index.ts';

/** The markup a server sends for a piece, in a language. */
export function render(piece: ReactNode, lang: Lang = 'en'): string {
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({
    lng: lang,
    initAsync: false,
    ns: 'ui',
    defaultNS: 'ui',
    resources: { en: { ui: english }, de: { ui: german } },
  });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <FormatProvider lang={lang}>
        <WordsProvider words={lang === 'de' ? de : en}>{piece}</WordsProvider>
      </FormatProvider>
    </I18nextProvider>,
  );
}

/** The words of markup, as a reader meets them. */
export const wordsIn = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
