import { type Lang, LANGS } from '@stipple/ui/format';

/** Whether a word names a language that the site is written in. */
export const isLanguage = (word: string | undefined): word is Lang =>
  (LANGS as readonly (string | undefined)[]).includes(word);

/** The language of an address: its first part. Addresses without one are English. */
export function languageOf(pathname: string): Lang {
  const [, first] = pathname.split('/');
  return isLanguage(first) ? first : 'en';
}

/** The address of this page in another language. */
export function inLanguage(path: string, language: Lang): string {
  return path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${language}`);
}

/** The one of our languages that a browser asks for first, by its `accept-language` header. */
export function wantedLanguage(header: string): Lang {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
  return wanted.find((language) => isLanguage(language)) ?? LANGS[0];
}
