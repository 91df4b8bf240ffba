import { EvidenceTag } from '@stipple/ui/explain';
import { useTranslation } from 'react-i18next';
import styles from './guide.module.css';

/** Who has reviewed the text: nobody yet, and it says so. */
export function Unreviewed() {
  const { t } = useTranslation('guide');
  return (
    <aside className={styles.note}>
      <strong>{t('review.title')}.</strong> {t('review.body')}
    </aside>
  );
}

const KEYS = [
  [['S0', 'S1', 'S2', 'S3', 'S4'], 'founding'],
  [['P'], 'paper'],
  [['C'], 'clinic'],
  [['G'], 'general'],
  [['J'], 'judged'],
] as const;

/** What the letters after a sentence mean. */
export function EvidenceKey() {
  const { t } = useTranslation('guide');
  return (
    <section aria-labelledby="letters" className={styles.key}>
      <h2 id="letters">{t('evidence.title')}</h2>
      <p>{t('evidence.body')}</p>
      <dl>
        {KEYS.map(([tags, meaning]) => (
          <div key={meaning}>
            <dt>
              {tags.map((tag) => (
                <EvidenceTag key={tag} tag={tag} />
              ))}
            </dt>
            <dd>{t(`evidence.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
