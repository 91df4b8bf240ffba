import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

/** How reviews are collected, who may take one away, and how many are not shown and why. */
export function ReviewRules({ moderation }: { readonly moderation: PractitionerShown['reviewModeration'] }) {
  const { t } = useTranslation('practitioner');
  const words = useWords();
  const format = useFormat();
  const { held, removed, reasons } = moderation;
  const counts = (each: { readonly held: number; readonly removed: number }) =>
    format.list([
      ...(each.removed > 0 ? [t('rules.removed', { count: each.removed })] : []),
      ...(each.held > 0 ? [t('rules.held', { count: each.held })] : []),
    ]);
  return (
    <div className={styles.rules}>
      <h3>{t('rules.notShown')}</h3>
      {held + removed === 0 ? (
        <p>{t('rules.none')}</p>
      ) : (
        <>
          <p>{counts(moderation)}</p>
          <ul>
            {reasons.map((each) => (
              <li key={each.reason}>
                {each.reason ? words('moderationReason', each.reason).label : t('rules.unstated')}: {counts(each)}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t('rules.title')}</summary>
        <p>{t('rules.treatment')}</p>
        <p>{t('rules.imported')}</p>
        <p>{t('rules.moderation')}</p>
      </details>
    </div>
  );
}
