import { type Lang, LANGS } from '@stipple/ui/format';

const KEPT = 'stipple-language';

const known = (tag: string | null | undefined): Lang | undefined =>
  LANGS.find((language) => language === tag?.slice(0, 2));

/** The language chosen in this browser, else the first of ours that it asks for. */
export function chosenLanguage(): Lang {
  return known(localStorage.getItem(KEPT)) ?? navigator.languages.map(known).find(Boolean) ?? LANGS[0];
}

/** Keeps a choice for the next visit. */
export function keepLanguage(language: Lang): void {
  localStorage.setItem(KEPT, language);
}
