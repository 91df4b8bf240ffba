import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { languageOf } from '../../app/i18n/language.ts';
import { Head } from '../../shared/head.tsx';
import { chaptersIn } from './guide.server.ts';
import styles from './guide.module.css';
import { EvidenceKey, Unreviewed } from './notes.tsx';

/** The texts are read on the server, and no browser fetches more of them than it shows. */
export function loader({ request }: LoaderFunctionArgs) {
  return { chapters: chaptersIn(languageOf(new URL(request.url).pathname)) };
}

/** The guide's chapters. */
export default function Guide() {
  const { chapters } = useLoaderData<typeof loader>();
  const { t } = useTranslation('guide');
  const { lang } = useParams();
  return (
    <div className={styles.overview}>
      <Head title={t('title')} description={t('description')} />
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <Unreviewed />
      <h2 className="visually-hidden">{t('chapters')}</h2>
      <ol className={styles.cards} role="list">
        {chapters.map(({ slug, title, summary, disagreements }) => (
          <li key={slug} className={styles.card}>
            <h3>
              <Link to={`/${lang}/guide/${slug}`}>{title}</Link>
            </h3>
            <p>{summary}</p>
            {disagreements > 0 && <p className={styles.count}>{t('disagreeCount', { count: disagreements })}</p>}
          </li>
        ))}
      </ol>
      <EvidenceKey />
    </div>
  );
}
