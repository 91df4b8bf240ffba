import { USUAL_SESSIONS, type PriceExtent, type PriceUnit, type Service } from '@stipple/domain';
import { useFormat, type Money } from '../format/index.ts';
import { useTexts } from '../texts/index.ts';
import { useWords, type Spelled } from '../words/index.ts';
import styles from './price.module.css';

/** What a client pays, as the schema gives it (`Price`). */
export interface PriceData {
  readonly low: Money;
  readonly high: Money;
  readonly service: Spelled<Service>;
  readonly extent?: Spelled<PriceExtent> | null;
  readonly unit?: Spelled<PriceUnit>;
  readonly locationName?: string | null;
  readonly sessionsIncluded?: number | null;
  readonly touchUpIncluded?: boolean | null;
  readonly patchTestIncluded?: boolean | null;
  readonly taxIncluded?: boolean | null;
  readonly validUntil?: string | null;
}

export interface PriceRangeProps {
  /** `null` where no price is published. */
  readonly price: PriceData | null | undefined;
  /** `compact` for a card: the range and what it is for; `full` lists what it includes. */
  readonly size?: 'compact' | 'full';
}

/** The all-in range, what it is for and what it includes; or that no price is published. */
export function PriceRange({ price, size = 'compact' }: PriceRangeProps) {
  const say = useTexts();
  const words = useWords();
  const format = useFormat();
  if (!price) return <p className={styles.none}>{say('priceNone')}</p>;
  const service = words('service', price.service);
  const extent = price.extent ? words('extent', price.extent).label : null;
  const included = (stated: boolean | null | undefined) =>
    stated == null ? say('notStated') : say(stated ? 'priceIncluded' : 'priceExtra');
  const usual = price.unit?.toLowerCase() === 'per_session' && price.sessionsIncluded == null;
  return (
    <div className={styles.price}>
      <p className={size === 'full' ? styles.large : styles.range}>
        <bdi>{format.moneyRange(price.low, price.high)}</bdi>
      </p>
      <p className={styles.for} title={service.about}>
        {[service.label, extent].filter(Boolean).join(', ')} · {say('priceAllIn')}
        {usual && `, ${say('priceUsual', { ...USUAL_SESSIONS })}`}
      </p>
      {size === 'full' && (
        <>
          <dl className={styles.includes} aria-label={say('priceIncludes')}>
            <div>
              <dt>{say('priceSessions')}</dt>
              <dd>{price.sessionsIncluded == null ? say('notStated') : format.number(price.sessionsIncluded)}</dd>
            </div>
            <div>
              <dt>{say('priceTouchUp')}</dt>
              <dd>{included(price.touchUpIncluded)}</dd>
            </div>
            <div>
              <dt>{say('pricePatchTest')}</dt>
              <dd>{included(price.patchTestIncluded)}</dd>
            </div>
            <div>
              <dt>{say('priceTax')}</dt>
              <dd>{included(price.taxIncluded)}</dd>
            </div>
          </dl>
          <p className={styles.for}>
            {say('priceCurrency', { currency: format.currency(price.low.currency) })}
            {price.validUntil && ` · ${say('priceUntil', { day: format.date(price.validUntil) })}`}
            {price.locationName && (
              <>
                {' · '}
                <bdi>{price.locationName}</bdi>
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}
