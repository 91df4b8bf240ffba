import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { relaxed, withoutAll } from '../changes.ts';
import type { Results } from '../results.ts';
import type { Search } from '../search.ts';
import styles from './empty.module.css';

interface NobodyProps {
  readonly search: Search;
  readonly relaxations: Results['relaxations'];
}

/** Nobody was found: what to give up, the least painful first, and how many are found then. */
export function Nobody({ search: { radiusKm }, relaxations }: NobodyProps) {
  const { t } = useTranslation('find');
  const format = useFormat();
  const [params] = useSearchParams();
  if (relaxations.length === 0) {
    return (
      <p>
        {t('nobody.nothingHelps')} <Link to={{ search: withoutAll(params) }}>{t('clear')}</Link>
      </p>
    );
  }
  return (
    <section className={styles.nobody} aria-labelledby="nobody-title">
      <h2 id="nobody-title">{t('nobody.title')}</h2>
      <ul className={styles.ways} role="list">
        {relaxations.map((relaxation) => {
          const { part, count } = relaxation;
          const distances = {
            within: format.distance(radiusKm),
            wider: format.distance(relaxation.radiusKm ?? radiusKm),
          };
          return (
            <li key={part}>
              <Link to={{ search: relaxed(params, relaxation) }}>{t(`relax.${part}`, { count, ...distances })}</Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
