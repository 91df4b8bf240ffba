import type { LocationShownFragment } from '@stipple/contract/compare';
import { CredentialList } from '@stipple/ui/credential';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import type { Clock } from './clocks.ts';
import { dialled, written } from './contact.ts';
import styles from './location.module.css';
import { Opening } from './opening.tsx';

interface LocationCardProps {
  readonly location: LocationShownFragment;
  /** The clock of its time zone when the page was made. */
  readonly clock: Clock | undefined;
}

/** Where it is, when it is open by its own clock, how to reach it, and what is known of the premises. */
export function LocationCard({ location, clock }: LocationCardProps) {
  const { t } = useTranslation('locations');
  const words = useWords();
  const format = useFormat();
  const { phone, email } = location;
  const tel = phone && dialled(phone);
  const town = [location.postalCode, location.city].filter(Boolean).join(' ');
  const country = [location.region, format.country(location.countryCode)].filter(Boolean).join(', ');
  return (
    <article className={styles.card}>
      <h3 className={styles.name} dir="auto">
        {location.name}
      </h3>
      <address className={styles.address}>
        {[location.address, town, country].filter(Boolean).map((line) => (
          <span key={line} dir="auto">
            {line}
          </span>
        ))}
      </address>
      {location.coordinateSource !== 'GIVEN' && (
        <p className={styles.note}>{words('coordinateSource', location.coordinateSource).about}</p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('hours')}</dt>
          <dd>
            <Opening {...location} />
            {clock && <small>{t('clock', { name: clock.name, time: clock.time })}</small>}
          </dd>
        </div>
        <div>
          <dt>{t('phone')}</dt>
          <dd>{phone ? tel ? <a href={tel}>{phone}</a> : <bdi>{phone}</bdi> : t('notStated')}</dd>
        </div>
        <div>
          <dt>{t('email')}</dt>
          <dd>{email ? <Email address={email} /> : t('notStated')}</dd>
        </div>
      </dl>
      <h4 className={styles.premises}>{t('premises')}</h4>
      <CredentialList credentials={location.credentials} />
    </article>
  );
}

/** May break after its sign before it breaks within a word. */
function Email({ address }: { readonly address: string }) {
  const at = address.lastIndexOf('@') + 1;
  return (
    <a href={written(address)} dir="ltr">
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </a>
  );
}
