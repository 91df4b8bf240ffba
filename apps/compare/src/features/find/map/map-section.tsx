import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useHydrated } from '../../../shared/use-hydrated.ts';
import type { Entry } from '../results.ts';
import styles from './map.module.css';
import { placesOf } from './places.ts';

/** The map's own script is fetched when somebody asks for the map. */
const Drawn = lazy(() => import('./drawn-map.tsx'));

/** Whether the map is asked for; kept in the address. */
const MAP_PARAM = 'map';

const isAsked = (params: URLSearchParams) => params.get(MAP_PARAM) === '1';

/** Shows or hides the map. */
export function MapLink() {
  const { t } = useTranslation('find');
  const [params] = useSearchParams();
  const next = new URLSearchParams(params);
  if (isAsked(params)) next.delete(MAP_PARAM);
  else next.set(MAP_PARAM, '1');
  return (
    <Link className={styles.link} to={{ search: `?${next.toString()}` }} preventScrollReset replace>
      {t(isAsked(params) ? 'map.hide' : 'map.show')}
    </Link>
  );
}

/** Where those of this page work: a map, and the same in words. Nothing until it is asked for. */
export function MapSection({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('find');
  const [params] = useSearchParams();
  const isHydrated = useHydrated();
  const [chosen, setChosen] = useState<string>();
  // The same until other results come: the map is drawn anew for other places.
  const places = useMemo(() => placesOf(entries), [entries]);
  if (!isAsked(params)) return null;
  return (
    <section className={styles.section} aria-labelledby="map-title">
      <h2 id="map-title" className={styles.title}>
        {t('map.title')}
      </h2>
      <div className={styles.frame}>
        <p className={styles.waiting}>{t(isHydrated ? 'map.waiting' : 'map.script')}</p>
        {isHydrated && (
          <Suspense fallback={null}>
            <Drawn places={places} choose={setChosen} />
          </Suspense>
        )}
      </div>
      <ul className={styles.places} role="list">
        {places.map(({ key, town, people }) => (
          <li key={key} id={`place-${key}`} data-chosen={key === chosen} tabIndex={-1}>
            <strong>
              <bdi>{town}</bdi>
            </strong>
            {people.map(({ id, name }) => (
              <a key={id} href={`#at-${id}`}>
                <bdi>{name}</bdi>
              </a>
            ))}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('map.note')}</p>
    </section>
  );
}
