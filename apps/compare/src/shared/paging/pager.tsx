import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { neighbours, type PageInfo } from './paging.ts';
import styles from './pager.module.css';

interface PagerProps {
  /** The list's name in the address, and the id of its section. */
  readonly list: string;
  readonly info: PageInfo;
  /** What is listed, for those who hear the page. */
  readonly label: string;
}

/** Links to the neighbours of a page; nothing where there is one page. */
export function Pager({ list, info, label }: PagerProps) {
  const { t } = useTranslation('paging');
  const [params] = useSearchParams();
  const { previous, next } = neighbours(params, list, info);
  if (!previous && !next) return null;
  return (
    <nav className={styles.pager} aria-label={t('pages', { label })}>
      {previous ? (
        <Link to={previous} rel="prev nofollow" className={styles.link}>
          <span aria-hidden="true">←</span> {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link to={next} rel="next nofollow" className={styles.link}>
          {t('next')} <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
