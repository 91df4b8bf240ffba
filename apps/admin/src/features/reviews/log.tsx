import type { ReviewWholeFragment } from '@stipple/contract/admin';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Section, When } from '../../shared/show/index.ts';
import styles from './reviews.module.css';
import { SHARED_TEXTS } from './shared-texts.ts';

/** Every decision about a review, newest first. */
export function Log({ entries }: { readonly entries: ReviewWholeFragment['moderation'] }) {
  const { t } = useTranslation(SHARED_TEXTS, { nsMode: 'fallback' });
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <Section title={t('log.title')}>
      <p className={styles.muted}>{t('log.about')}</p>
      <ol role="list" className={styles.log}>
        {entries.map(({ action, reason, decidedBy, happenedAt }) => (
          <li key={`${happenedAt} ${action}`}>
            <strong>{t(`log.${action}`)}</strong>
            {reason ? `, ${words('moderationReason', reason).label}` : ''}
            <span className={styles.muted}>
              {t(`log.${decidedBy}`)} · <When at={happenedAt} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
