import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { carried, MOST_PICKED, pickedIn } from '../../shared/address.ts';
import styles from './compare.module.css';

/** Set to show only what differs. */
export const ROWS_PARAM = 'rows';

const never = () => () => undefined;

/** Send, print, add another, show only what differs. What needs script is there once script is. */
export function Toolbar({ onlyDiffering }: { readonly onlyDiffering: boolean }) {
  const { t } = useTranslation('compare');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const [isCopied, setCopied] = useState(false);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const other = new URLSearchParams(params);
  if (onlyDiffering) other.delete(ROWS_PARAM);
  else other.set(ROWS_PARAM, 'differing');
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <div className={styles.toolbar}>
      <Link to={{ search: `?${other.toString()}` }} preventScrollReset replace className={styles.tool}>
        {t(onlyDiffering ? 'showAll' : 'showDiffering')}
      </Link>
      {pickedIn(params).length < MOST_PICKED && (
        <Link to={`/${lang}/find${carried(params)}`} className={styles.tool}>
          {t('add')}
        </Link>
      )}
      <span className={styles.scripted} data-ready={hasScript}>
        <button type="button" className={styles.tool} onClick={() => void copy()}>
          {t('copy')}
        </button>
        <button type="button" className={styles.tool} onClick={() => window.print()}>
          {t('print')}
        </button>
      </span>
      <output className={styles.copied}>{isCopied ? t('copied') : null}</output>
    </div>
  );
}
