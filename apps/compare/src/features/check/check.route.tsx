import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Head } from '../../shared/head.tsx';
import styles from './check.module.css';
import { useTool } from './use-tool.ts';

/**
 * The rules of consultation and aftercare in the visitor's own browser. They are fetched when this page is, so that no
 * other page pays for them, and nothing that is entered is sent or kept.
 */
export default function Check() {
  const { t } = useTranslation('check');
  return (
    <div className={styles.page}>
      <Head title={t('title')} description={t('description')} />
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <p className={styles.private}>
        <strong>{t('privacy.title')}</strong> {t('privacy.body')}
      </p>
      <WithoutScript />
      <OpenTool />
    </div>
  );
}

/** What a browser without script reads. */
function WithoutScript() {
  const { t } = useTranslation('check');
  const { lang } = useParams();
  return (
    <noscript>
      <div className={styles.noScript}>
        <h2>{t('noScript.title')}</h2>
        <p>{t('noScript.body')}</p>
        <ul>
          <li>
            <Link to={`/${lang}/guide/who-should-not`}>{t('noScript.whoShouldNot')}</Link>
          </li>
          <li>
            <Link to={`/${lang}/guide/aftercare`}>{t('noScript.aftercare')}</Link>
          </li>
        </ul>
      </div>
    </noscript>
  );
}

function OpenTool() {
  const { t } = useTranslation('check');
  const { tool, failed, again } = useTool();
  if (failed) {
    return (
      <div role="alert" className={styles.waiting}>
        <p>{t('failed')}</p>
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      </div>
    );
  }
  if (!tool) {
    return <output className={styles.waiting}>{t('loading')}</output>;
  }
  const { Tool, speech } = tool;
  return (
    <>
      <nav aria-label={t('contents')} className={styles.contents}>
        <a href="#suitability">{t('suitability')}</a>
        <a href="#aftercare">{t('aftercare')}</a>
      </nav>
      <Tool speech={speech} />
    </>
  );
}
