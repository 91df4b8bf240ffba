import type { PriceWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Section, When } from '../../shared/show/index.ts';
import styles from './prices.module.css';

/** How a price was, newest first. */
export function History({ versions }: { readonly versions: PriceWholeFragment['versions'] }) {
  const { t } = useTranslation('prices');
  const format = useFormat();
  if (versions.length === 0) return null;
  return (
    <Section title={t('history.title')}>
      <ol role="list" className={styles.history}>
        {versions.map(({ version, status, low, high, validFrom, validUntil, happenedAt }) => (
          <li key={version}>
            <strong>{format.moneyRange(low, high)}</strong> · {t(`status.${status}`)}
            <span className={styles.small}>
              {[
                t('history.version', { version }),
                validFrom ? t('from', { day: format.date(validFrom) }) : null,
                validUntil ? t('until', { day: format.date(validUntil) }) : t('always'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={styles.small}>
              <When at={happenedAt} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
