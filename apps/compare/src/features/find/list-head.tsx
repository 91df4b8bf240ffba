import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { TO_RESULTS } from '../../shared/address.ts';
import { changed, statedIn, without, withoutAll } from './changes.ts';
import { FORMULA } from './card/formula.tsx';
import { type Order, ORDERS, type Search } from './search.ts';
import { useLabels } from './use-labels.ts';
import styles from './list-head.module.css';

/** What is stated beside the place, each part to be taken away; the focus then goes to how many are found. */
export function Chips({ search }: { readonly search: Search }) {
  const { t } = useTranslation('find');
  const labelOf = useLabels();
  const [params] = useSearchParams();
  const stated = statedIn(search);
  if (stated.length === 0) return null;
  return (
    <nav aria-label={t('chips')}>
      <ul className={styles.chips} role="list">
        {stated.map(({ part, value }) => {
          const label = labelOf({ part, ...(value && { value }) }, search);
          return (
            <li key={`${part}${value ?? ''}`}>
              <Link
                className={styles.chip}
                to={{ search: without(params, part, value) }}
                preventScrollReset
                {...TO_RESULTS}
                aria-label={t('removeChip', { label })}
              >
                <bdi>{label}</bdi>
                <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </Link>
            </li>
          );
        })}
        {stated.length > 1 && (
          <li>
            <Link className={styles.clear} to={{ search: withoutAll(params) }} preventScrollReset {...TO_RESULTS}>
              {t('clear')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface SortingProps {
  readonly search: Search;
  /** In which most of those found state their prices; prices of several can not be put in one order. */
  readonly currency: string | undefined;
}

/** Orders to choose from, as links, and what the one chosen goes by. */
export function Sorting({ search: { order, place, near, price }, currency }: SortingProps) {
  const { t } = useTranslation('find');
  const words = useWords();
  const [params] = useSearchParams();
  const priced = price?.currency ?? currency;
  const isPossible: Readonly<Record<Order, boolean>> = {
    rank: true,
    distance: Boolean(place ?? near),
    rating: true,
    reviews: true,
    price: Boolean(priced),
  };
  const to = (each: Order) =>
    changed(params, {
      sort: each === 'rank' ? null : each,
      ...(each === 'price' && priced && { currency: priced }),
    });
  return (
    <div className={styles.sorting}>
      <nav aria-label={t('sort')}>
        <ul className={styles.orders} role="list">
          {ORDERS.filter((each) => isPossible[each]).map((each) => (
            <li key={each}>
              <Link to={{ search: to(each) }} preventScrollReset aria-current={each === order ? 'true' : undefined}>
                {words('order', each).label}
                {each === 'price' && ` (${priced})`}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.about}>
        {words('order', order).about} <a href={`#${FORMULA}`}>{t('formulaLink')}</a>
      </p>
    </div>
  );
}
