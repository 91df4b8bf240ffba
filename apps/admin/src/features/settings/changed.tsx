import { useTranslation } from 'react-i18next';
import { History, type HistoryLabel } from '../../shared/history/index.ts';
import { When } from '../../shared/show/index.ts';
import styles from './settings.module.css';

interface ChangedProps {
  readonly of: {
    readonly id?: string | null | undefined;
    readonly changedAt?: string | null | undefined;
    readonly changedBy?: string | null | undefined;
  };
  /** What the fields are called in the history. */
  readonly labels: Readonly<Record<string, HistoryLabel>>;
}

/** Who changed it last, and what was before. */
export function Changed({ of: { id, changedAt, changedBy }, labels }: ChangedProps) {
  const { t } = useTranslation('settings');
  if (!changedAt) return <p className={styles.muted}>{t('untouched')}</p>;
  return (
    <>
      <p className={styles.muted}>
        {t('changed')} <bdi>{changedBy ?? t('somebody')}</bdi>, <When at={changedAt} />
      </p>
      {id ? <History record={id} labels={labels} /> : null}
    </>
  );
}
