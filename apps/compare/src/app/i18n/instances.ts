import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Lang } from '@stipple/ui/format';
import type { Words } from '@stipple/ui/words';
import type { Texts } from './en.ts';

const kept = new Map<Lang, { readonly i18n: i18n; readonly words: Words }>();

/** Makes texts of a language ready to be used, beside those that are. */
export function keepTexts(language: Lang, texts: Partial<Texts>, words: Words): void {
  const known = kept.get(language)?.i18n;
  if (known) {
    for (const [namespace, bundle] of Object.entries(texts)) {
      if (!known.hasResourceBundle(language, namespace)) known.addResourceBundle(language, namespace, bundle);
    }
    return;
  }
  const instance = createInstance().use(initReactI18next);
  void instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'site',
    resources: { [language]: texts },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  kept.set(language, { i18n: instance, words });
}

/** The texts and words of a language, which must have been kept. */
export function textsOf(language: Lang): { readonly i18n: i18n; readonly words: Words } {
  const texts = kept.get(language);
  if (!texts) throw new Error(`The texts of "${language}" are not there yet`);
  return texts;
}
