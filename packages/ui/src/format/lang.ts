/** The languages that pages are written in. */
export const LANGS = ['en', 'de'] as const;
export type Lang = (typeof LANGS)[number];

/** The locale of each language: British English, German of Germany. */
export const LOCALES: Record<Lang, string> = { en: 'en-GB', de: 'de-DE' };
