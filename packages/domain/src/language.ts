/** How many languages somebody may be said to speak. */
export const MAX_LANGUAGES = 20;

/** A language as a BCP 47 tag in its usual capitals (`en`, `pt-BR`); `null` when the text names no language. */
export function languageTagged(text: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    if (tag === undefined) return null;
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(tag.split('-')[0] ?? '') === undefined ? null : tag;
  } catch {
    // Not a language tag at all.
    return null;
  }
}
