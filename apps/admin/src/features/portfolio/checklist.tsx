import { useTranslation } from 'react-i18next';
import styles from './portfolio.module.css';

const POINTS = ['front', 'distance', 'light', 'background', 'hair', 'healed', 'anaesthetic', 'retouch'] as const;

/** What to mind when photos are taken, beside where they are dropped. */
export function Checklist() {
  const { t } = useTranslation('portfolio');
  return (
    <aside className={styles.checklist} aria-label={t('checklist.title')}>
      <h2>{t('checklist.title')}</h2>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`checklist.${point}`)}</li>
        ))}
      </ul>
      <p className={styles.hint}>{t('checklist.source')}</p>
    </aside>
  );
}
