import { EvidenceTag } from '@stipple/ui/explain';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import type { PublishedPrice } from './guide.server.ts';
import styles from './guide.module.css';

/** Prices of others: each with who published it, and when it says. */
export function PriceTable({ prices }: { readonly prices: readonly PublishedPrice[] }) {
  const { t } = useTranslation('guide');
  const { moneyRange } = useFormat();
  return (
    <table className={styles.prices}>
      <caption>{t('prices.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('prices.what')}</th>
          <th scope="col">{t('prices.range')}</th>
          <th scope="col">{t('prices.source')}</th>
        </tr>
      </thead>
      <tbody>
        {prices.map(({ what, low, high, year, source }) => (
          <tr key={`${what} ${source.ref}`}>
            <th scope="row">{what}</th>
            <td>{moneyRange(low, high)}</td>
            <td>
              {source.ref}, {year ?? t('prices.undated')} <EvidenceTag tag={source.tag} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
