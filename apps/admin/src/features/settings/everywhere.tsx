import { DISPUTE_DAYS, MOMENT_DAYS, settingDefinition, type Source } from '@stipple/domain';
import { EvidenceTag } from '@stipple/ui/explain';
import { useTranslation } from 'react-i18next';
import styles from './settings.module.css';

const CLASS = settingDefinition('credentials.bbpMonths');
const HOUSE: Source = { tag: 'J', ref: 'domain.md' };

/** What means the same at every clinic, and so is no clinic's to change; with the reason. */
export function Everywhere() {
  const { t } = useTranslation('settings');
  const facts: readonly (readonly [fact: string, why: string, source: Source])[] = [
    [t('fixed.healed', { count: MOMENT_DAYS.healedFrom }), t('fixed.healedWhy'), HOUSE],
    [t('fixed.disputes', { usual: DISPUTE_DAYS.usual, urgent: DISPUTE_DAYS.urgent }), t('fixed.disputesWhy'), HOUSE],
    [t('fixed.class', { count: CLASS?.default('US') ?? 0 }), t('fixed.classWhy'), CLASS?.sources[0] ?? HOUSE],
  ];
  return (
    <section className={styles.section} aria-labelledby="settings-fixed">
      <h2 id="settings-fixed">{t('fixed.title')}</h2>
      <ul role="list" className={styles.kinds}>
        {facts.map(([fact, why, { tag, ref }]) => (
          <li key={fact} className={styles.kind}>
            <strong>{fact}</strong>
            <span className={styles.muted}>
              {why} <EvidenceTag tag={tag} source={ref} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
