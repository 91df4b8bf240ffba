import { EvidenceTag } from '@stipple/ui/explain';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Cited } from './guide.server.ts';
import styles from './guide.module.css';

/** Every source of a chapter, as text: addresses are as they were found, and some are no more than a name. */
export function SourceList({ sources }: { readonly sources: readonly Cited[] }) {
  const { t } = useTranslation('guide');
  const { lang } = useParams();
  return (
    <section aria-labelledby="sources" className={styles.sources}>
      <h2 id="sources" tabIndex={-1}>
        {t('sources.title')}
      </h2>
      <p>
        {t('sources.body')} <Link to={`/${lang}/guide#letters`}>{t('evidence.title')}</Link>
      </p>
      <ul role="list">
        {sources.map((source) => (
          <li key={`${source.tag} ${source.ref}`}>
            <EvidenceTag tag={source.tag} />
            <SourceName source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceName({ source: { tag, ref, address } }: { readonly source: Cited }) {
  const { t } = useTranslation('guide');
  if (tag === 'J') return t('evidence.judged');
  if (tag === 'G') return t('evidence.general');
  return (
    <span>
      <bdi lang="en">{ref}</bdi>
      <span className={styles.address}>
        {tag.startsWith('S') ? t('evidence.founding') : address !== ref && <bdi lang="en">{address}</bdi>}
      </span>
    </span>
  );
}
