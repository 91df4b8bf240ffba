import type { PriceShownFragment } from '@stipple/contract/compare';
import { type Service } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { PriceRange } from '@stipple/ui/price';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { upper } from '../../shared/need.ts';
import { priceSpans, USUAL_SERVICE } from '../../shared/prices.ts';
import styles from './practitioner.module.css';

interface PricesProps {
  readonly prices: readonly PriceShownFragment[];
  readonly wanted: Service | null;
}

/** What a client pays all in, by service; what the need calls for stands open. */
export function Prices({ prices, wanted }: PricesProps) {
  const { t } = useTranslation('practitioner');
  const words = useWords();
  const format = useFormat();
  const open = upper(wanted ?? USUAL_SERVICE);
  return (
    <section className={styles.section} id="prices" aria-labelledby="prices-title">
      <h2 id="prices-title">{t('sections.prices')}</h2>
      {prices.length === 0 ? (
        <p className={styles.none}>{t('pricesNone')}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('pricesAbout')}</p>
          {priceSpans(prices, wanted ?? USUAL_SERVICE).map((span) => (
            <details key={span.service + span.low.currency} className={styles.service} open={span.service === open}>
              <summary>
                <span>
                  {words('service', span.service).label}
                  {wanted && span.service === open && <em>{t('priceWanted')}</em>}
                </span>
                <strong>{format.moneyRange(span.low, span.high)}</strong>
              </summary>
              <ul role="list">
                {span.prices.map((price) => (
                  <li key={price.id}>
                    <PriceRange price={price} size="full" />
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </>
      )}
    </section>
  );
}
