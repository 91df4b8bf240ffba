import { raisedAmount } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import styles from './prices.module.css';
import type { PriceToRaise } from './use-prices-to-raise.ts';

/** Whether a price can be raised from a day on: it is all-in, began before, and asks for something. */
export const canBeRaised = ({ missing, validFrom, amountMinor }: PriceToRaise, fromDay: string): boolean =>
  missing.length === 0 && (!validFrom || validFrom < fromDay) && amountMinor > 0;

interface RaisePreviewProps {
  readonly prices: readonly PriceToRaise[];
  /** How many are not among them. */
  readonly left: number;
  readonly percent: number;
}

/** Each amount now and then. */
export function RaisePreview({ prices, left, percent }: RaisePreviewProps) {
  const { t } = useTranslation('prices');
  const words = useWords();
  const format = useFormat();
  return (
    <div>
      <h3 id="preview-title">{t('raising.preview')}</h3>
      {prices.length === 0 ? <p>{t('raising.none')}</p> : null}
      {left > 0 ? <p>{t('raising.left', { count: left })}</p> : null}
      {prices.length > 0 ? (
        <table className={styles.preview}>
          <thead>
            <tr>
              <th scope="col">{t('location')}</th>
              <th scope="col">{t('form.service')}</th>
              <th scope="col">{t('raising.before')}</th>
              <th scope="col">{t('raising.after')}</th>
            </tr>
          </thead>
          <tbody>
            {prices.map(
              ({ id, locationName, practitionerName, service, extent, amountMinor, amountHighMinor, currency }) => {
                const money = (minor: number) => ({ amountMinor: minor, currency });
                const high = amountHighMinor ?? amountMinor;
                const raised = (minor: number) => money(raisedAmount(minor, percent, currency));
                return (
                  <tr key={id}>
                    <td dir="auto">{[locationName, practitionerName].filter(Boolean).join(', ')}</td>
                    <td>
                      {words('service', service).label}
                      {extent ? `, ${words('extent', extent).label}` : ''}
                    </td>
                    <td>{format.moneyRange(money(amountMinor), money(high))}</td>
                    <td>{format.moneyRange(raised(amountMinor), raised(high))}</td>
                  </tr>
                );
              },
            )}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}
