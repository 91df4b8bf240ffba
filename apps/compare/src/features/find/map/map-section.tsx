import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isMapAsked, MapNote, PinMap } from '../../../shared/map/map.tsx';
import type { Entry } from '../results.ts';
import styles from './map.module.css';
import { placesOf } from './places.ts';

/** Where those of this page work: a map, and the same in words. Nothing until it is asked for. */
export function MapSection({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('find');
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState<string>();
  // The same until other results come: the map is drawn anew for other places.
  const places = useMemo(() => placesOf(entries), [entries]);
  const pins = useMemo(
    () =>
      places.map(({ key, town, people, longitude, latitude }) => {
        return { key, longitude, latitude, label: t('map.pin', { town, count: people.length }) };
      }),
    [places, t],
  );
  const press = useCallback((key: string) => {
    setChosen(key);
    document.getElementById(`place-${key}`)?.focus();
  }, []);
  if (!isMapAsked(params)) return null;
  return (
    <section className={styles.section} aria-labelledby="map-title">
      <h2 id="map-title" className={styles.title}>
        {t('map.title')}
      </h2>
      <PinMap pins={pins} press={press} />
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
      <MapNote />
    </section>
  );
}
