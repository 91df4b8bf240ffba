import { LANGS } from '@stipple/ui/format';

/** A sitemap may list so many addresses (sitemaps.org). */
export const MOST_LISTED = 50_000;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The pages of one file: each path (without its language) in every language. */
export function pagesOf(paths: readonly string[], file: number): readonly string[] {
  const each = MOST_LISTED / LANGS.length;
  return paths.slice((file - 1) * each, file * each);
}

/** How many files the paths take. */
export const filesFor = (paths: readonly string[]): number =>
  Math.max(1, Math.ceil((paths.length * LANGS.length) / MOST_LISTED));

/** A sitemap: every path in every language, each naming the others. */
export function sitemapXml(publicUrl: string, paths: readonly string[]): string {
  const address = (lang: string, path: string) => escaped(`${publicUrl}/${lang}${path}`);
  const entries = paths.flatMap((path) => {
    const links = [...LANGS.map((lang) => [lang, lang] as const), ['x-default', LANGS[0]] as const]
      .map(([name, lang]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${address(lang, path)}"/>`)
      .join('');
    return LANGS.map((lang) => `<url><loc>${address(lang, path)}</loc>${links}</url>`);
  });
  return `${HEAD}<urlset ${NAMES} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** The list of sitemaps, where one does not hold all. */
export function sitemapIndexXml(publicUrl: string, files: number): string {
  const entries = Array.from(
    { length: files },
    (_, i) => `<sitemap><loc>${escaped(publicUrl)}/sitemap/${i + 1}.xml</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex ${NAMES}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}
