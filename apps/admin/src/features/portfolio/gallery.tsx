import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Status } from '../../shared/show/index.ts';
import { RowLink, type RowsProps } from '../../shared/table/index.ts';
import { Pair, type CaseRow } from './pair.tsx';
import styles from './portfolio.module.css';
import { ConsentState, isHealedDue, isShown } from './states.tsx';

/** Cases as pictures: before and after, large enough to judge. */
export function Gallery({ table, rowLink }: RowsProps<CaseRow>) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  return (
    <ul role="list" className={styles.gallery} aria-busy={table.isStale}>
      {table.rows.map((row) => (
        <li key={row.id} className={styles.tile}>
          <Pair photos={row.photos} />
          <RowLink to={rowLink(row)} id={row.id} search={table.params.toString()}>
            <bdi>{row.title ?? t('noTitle')}</bdi>
          </RowLink>
          <span className={styles.hint}>
            <bdi>{row.practitioner.name}</bdi> · {words('indication', row.indication).label}
          </span>
          <span className={styles.hint}>
            {t('photoCount', { count: row.photos.length })} · {t('scoreOf', { score: row.comparability.score })}
          </span>
          <span className={styles.row}>
            <ConsentState of={row.consent} />
            {isShown(row) ? <Status tone="good">{t('shown')}</Status> : null}
            {isHealedDue(row) ? <Status tone="warning">{t('healedDue')}</Status> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
