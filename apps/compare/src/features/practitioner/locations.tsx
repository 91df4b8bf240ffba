import { useTranslation } from 'react-i18next';
import type { Clock } from '../../shared/location/clocks.ts';
import { LocationCard } from '../../shared/location/location-card.tsx';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

interface LocationsProps {
  readonly practitioner: PractitionerShown;
  readonly clocks: Readonly<Record<string, Clock>>;
}

/** Where they work, in the order the clinic lists it. */
export function Locations({ practitioner, clocks }: LocationsProps) {
  const { t } = useTranslation('practitioner');
  return (
    <section className={styles.section} id="locations" aria-labelledby="locations-title">
      <h2 id="locations-title">{t('sections.locations')}</h2>
      {practitioner.locations.length === 0 && <p className={styles.none}>{t('locationsNone')}</p>}
      <ul role="list" className={styles.places}>
        {practitioner.locations.map((location) => (
          <li key={location.id}>
            <LocationCard location={location} clock={clocks[location.timeZone]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
