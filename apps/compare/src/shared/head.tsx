import { type Lang, LANGS, LOCALES } from '@stipple/ui/format';
import { useLocation, useRouteLoaderData } from 'react-router';
import { inLanguage, languageOf } from '../app/i18n/language.ts';

/** A picture of `/share/`, shown where a link to the page is shared. */
export interface SharePicture {
  /** Below `/share/`, with its query; the language of the page is added. */
  readonly path: string;
  readonly alt: string;
}

export interface HeadProps {
  /** Of the page alone: the name of the site is added. */
  readonly title: string;
  /** One or two sentences, for search engines and shared links. */
  readonly description?: string;
  /** The parameters that make it another page. All others (picks, paging, place) are no part of its address proper. */
  readonly keep?: readonly string[];
  /** For pages made for one visitor: what search engines should follow, and not list. */
  readonly noindex?: boolean;
  readonly picture?: SharePicture;
  readonly type?: 'website' | 'profile' | 'article';
}

/** The name of the site, in every language. */
const SITE = 'Stipple';

/** Of share pictures. */
const PICTURE = { width: 1200, height: 630 };

/** The address of the site as visitors see it, without a slash at its end. */
export const usePublicUrl = (): string => useRouteLoaderData<{ readonly publicUrl: string }>('root')?.publicUrl ?? '';

/** What a page says of itself to browsers, search engines and whoever shows a link to it. */
export function Head({ title, description, keep = [], noindex = false, picture, type = 'website' }: HeadProps) {
  const { pathname, search } = useLocation();
  const publicUrl = usePublicUrl();
  const language = languageOf(pathname);
  const kept = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => keep.includes(name)));
  const query = kept.size === 0 ? '' : `?${kept.toString()}`;
  const address = (lang: Lang) => `${publicUrl}${inLanguage(pathname, lang)}${query}`;
  const { path, alt } = picture ?? { path: 'stipple.png', alt: SITE };
  const about = description && (
    <>
      <meta name="description" content={description} />
      <meta property="og:description" content={description} />
    </>
  );
  return (
    <>
      <title>{`${title} · ${SITE}`}</title>
      {about}
      {noindex && <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={address(language)} />
      {LANGS.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={address(lang)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(LANGS[0])} />
      <meta property="og:site_name" content={SITE} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={address(language)} />
      <meta property="og:locale" content={LOCALES[language].replace('-', '_')} />
      <meta
        property="og:image"
        content={`${publicUrl}/share/${path}${path.includes('?') ? '&' : '?'}lang=${language}`}
      />
      <meta property="og:image:width" content={String(PICTURE.width)} />
      <meta property="og:image:height" content={String(PICTURE.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
