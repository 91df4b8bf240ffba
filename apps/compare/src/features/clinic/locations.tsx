import { useTranslation } from 'react-i18next';
import type { Clock } from '../../shared/location/clocks.ts';
import { LocationCard } from '../../shared/location/location-card.tsx';
import { Pager } from '../../shared/paging/pager.tsx';
import type { ClinicShown } from './clinic-shown.ts';
import styles from './clinic.module.css';

interface LocationsProps {
  readonly clinic: ClinicShown;
  readonly clocks: Readonly<Record<string, Clock>>;
}

/** Where the chain is, by name. */
export function Locations({ clinic, clocks }: LocationsProps) {
  const { t } = useTranslation('clinic');
  const { nodes, pageInfo } = clinic.locations;
  return (
    <section className={styles.section} id="locations" aria-labelledby="locations-title">
      <h2 id="locations-title">{t('locations')}</h2>
      {nodes.length === 0 && <p className={styles.none}>{t('locationsNone')}</p>}
      <ul role="list" className={styles.places}>
        {nodes.map((location) => (
          <li key={location.id}>
            <LocationCard location={location} clock={clocks[location.timeZone]} />
          </li>
        ))}
      </ul>
      <Pager list="locations" info={pageInfo} label={t('locations')} />
    </section>
  );
}
