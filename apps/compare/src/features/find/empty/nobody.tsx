import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { TO_RESULTS } from '../../../shared/address.ts';
import { changed, relaxed, withoutAll } from '../changes.ts';
import type { Results } from '../results.ts';
import type { Search } from '../search.ts';
import styles from './empty.module.css';

interface NobodyProps {
  readonly search: Search;
  readonly relaxations: Results['relaxations'];
}

/** Nobody was found: what to give up, the least painful first, and how many are found then. */
export function Nobody({ search, relaxations }: NobodyProps) {
  const { t } = useTranslation('find');
  const format = useFormat();
  const [params] = useSearchParams();
  if (relaxations.length === 0) {
    return (
      <section className={styles.nobody}>
        <h2>{t('nobody.nothingHelps')}</h2>
        <ul className={styles.ways} role="list">
          {search.place !== undefined && (
            <li>
              <Link to={{ search: changed(params, { place: null, near: null, r: null }) }} {...TO_RESULTS}>
                {t('nobody.everywhere')}
              </Link>
            </li>
          )}
          <li>
            <Link to={{ search: withoutAll(params) }} {...TO_RESULTS}>
              {t('clear')}
            </Link>
          </li>
        </ul>
      </section>
    );
  }
  return (
    <section className={styles.nobody} aria-labelledby="nobody-title">
      <h2 id="nobody-title">{t('nobody.title')}</h2>
      <ul className={styles.ways} role="list">
        {relaxations.map((relaxation) => {
          const { part, count } = relaxation;
          const distances = {
            within: format.distance(search.radiusKm),
            wider: format.distance(relaxation.radiusKm ?? search.radiusKm),
          };
          return (
            <li key={part}>
              <Link to={{ search: relaxed(params, relaxation) }} {...TO_RESULTS}>
                {t(`relax.${part}`, { count, ...distances })}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
