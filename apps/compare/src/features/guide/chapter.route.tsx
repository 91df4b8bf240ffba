import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { languageOf } from '../../app/i18n/language.ts';
import { found } from '../../app/load.ts';
import { Head } from '../../shared/head.tsx';
import { ChapterSection } from './chapter-section.tsx';
import { chapterIn, type ChapterLink, chaptersIn, publishedPrices } from './guide.server.ts';
import { Drawings } from './drawings.tsx';
import styles from './guide.module.css';
import { Unreviewed } from './notes.tsx';
import { PriceTable } from './price-table.tsx';
import { SourceList } from './source-list.tsx';

export function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const chapter = found(chapterIn(params['chapter'], language));
  return {
    chapter,
    chapters: chaptersIn(language),
    prices: chapter.slug === 'cost' ? publishedPrices(language) : [],
  };
}

/** Where the rules themselves go on with a chapter, in the browser. */
const GOES_ON = { 'who-should-not': 'suitability', aftercare: 'aftercare' } as const;
const goesOn = (slug: string) => (slug in GOES_ON ? GOES_ON[slug as keyof typeof GOES_ON] : undefined);

/** One chapter: contents, statements with their evidence, sources. */
export default function ChapterPage() {
  const { chapter, chapters, prices } = useLoaderData<typeof loader>();
  const { t } = useTranslation('guide');
  const { lang } = useParams();
  const tool = goesOn(chapter.slug);
  return (
    <article className={styles.chapter}>
      <Head title={`${chapter.title} · ${t('name')}`} description={chapter.summary} type="article" />
      <header className={styles.head}>
        <p>
          <Link to={`/${lang}/guide`}>{t('name')}</Link>
        </p>
        <h1>{chapter.title}</h1>
        <p className={styles.lead}>{chapter.summary}</p>
      </header>
      <nav aria-label={t('inThisChapter')} className={styles.contents}>
        <h2>{t('inThisChapter')}</h2>
        <ul role="list">
          {chapter.sections.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
          <li>
            <a href="#sources">{t('sources.title')}</a>
          </li>
        </ul>
      </nav>
      <div className={styles.body}>
        <Unreviewed />
        {chapter.sections.map((section) => (
          <ChapterSection key={section.id} section={section}>
            {section.id === 'published' && prices.length > 0 && <PriceTable prices={prices} />}
            <Drawings chapter={chapter.slug} section={section.id} />
          </ChapterSection>
        ))}
        {tool && (
          <p className={styles.goOn}>
            <Link to={`/${lang}/check#${tool}`}>{t(`check.${tool}`)}</Link>
          </p>
        )}
        <SourceList sources={chapter.sources} />
        <Neighbours chapters={chapters} slug={chapter.slug} />
      </div>
    </article>
  );
}

/** The chapters before and after. */
function Neighbours({ chapters, slug }: { readonly chapters: readonly ChapterLink[]; readonly slug: string }) {
  const { t } = useTranslation('guide');
  const { lang } = useParams();
  const place = chapters.findIndex((each) => each.slug === slug);
  const [before, after] = [chapters[place - 1], chapters[place + 1]];
  return (
    <nav aria-label={t('moreChapters')} className={styles.neighbours}>
      {before && (
        <Link to={`/${lang}/guide/${before.slug}`} rel="prev">
          <small>{t('previous')}</small>
          {before.title}
        </Link>
      )}
      {after && (
        <Link to={`/${lang}/guide/${after.slug}`} rel="next">
          <small>{t('next')}</small>
          {after.title}
        </Link>
      )}
    </nav>
  );
}
