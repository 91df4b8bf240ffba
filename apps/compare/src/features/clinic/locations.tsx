import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Clock } from '../../shared/location/clocks.ts';
import { LocationCard } from '../../shared/location/location-card.tsx';
import { isMapAsked, MapLink, MapNote, PinMap } from '../../shared/map/map.tsx';
import { Pager } from '../../shared/paging/pager.tsx';
import type { ClinicShown } from './clinic-shown.ts';
import styles from './clinic.module.css';

interface LocationsProps {
  readonly clinic: ClinicShown;
  readonly clocks: Readonly<Record<string, Clock>>;
}

const idOf = (key: string) => `location-${key}`;

const focus = (key: string) => document.getElementById(idOf(key))?.focus();

/** Where the chain is, by name; on a map too when that is asked for, whose pins lead to the list. */
export function Locations({ clinic, clocks }: LocationsProps) {
  const { t } = useTranslation('clinic');
  const [params] = useSearchParams();
  const { nodes, pageInfo } = clinic.locations;
  // The same until other locations come: the map is drawn anew for others. One whose position is not known has no pin.
  const pins = useMemo(
    () =>
      nodes.flatMap(({ id, city, longitude, latitude }) =>
        longitude === null || latitude === null ? [] : [{ key: id, label: city, longitude, latitude }],
      ),
    [nodes],
  );
  return (
    <section className={styles.section} id="locations" aria-labelledby="locations-title">
      <h2 id="locations-title">{t('locations')}</h2>
      {nodes.length === 0 && <p className={styles.none}>{t('locationsNone')}</p>}
      {pins.length > 0 && (
        <div className={styles.map}>
          <p>
            <MapLink />
          </p>
          {isMapAsked(params) && (
            <>
              <PinMap pins={pins} press={focus} />
              <MapNote />
            </>
          )}
        </div>
      )}
      <ul role="list" className={styles.places}>
        {nodes.map((location) => (
          <li key={location.id} id={idOf(location.id)} tabIndex={-1}>
            <LocationCard location={location} clock={clocks[location.timeZone]} />
          </li>
        ))}
      </ul>
      <Pager list="locations" info={pageInfo} label={t('locations')} />
    </section>
  );
}
