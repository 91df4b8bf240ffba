import type { Service } from '@stipple/domain';
import { CredentialList } from '@stipple/ui/credential';
import { PriceRange } from '@stipple/ui/price';
import { RatingSummary } from '@stipple/ui/rating';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { carried } from '../../shared/address.ts';
import { upper } from '../../shared/need.ts';
import { Pager } from '../../shared/paging/pager.tsx';
import { PickLink } from '../../shared/pick-link.tsx';
import { priceSpans, USUAL_SERVICE } from '../../shared/prices.ts';
import type { ClinicShown } from './clinic-shown.ts';
import styles from './clinic.module.css';

interface PeopleProps {
  readonly clinic: ClinicShown;
  /** The service that the need of the address calls for. */
  readonly wanted: Service | null;
}

/** Who works there, by name, with the facts that decide; each can be put aside to compare. */
export function People({ clinic, wanted }: PeopleProps) {
  const { t } = useTranslation('clinic');
  const { nodes, pageInfo } = clinic.practitioners;
  return (
    <section className={styles.section} id="people" aria-labelledby="people-title">
      <h2 id="people-title">{t('people')}</h2>
      {nodes.length === 0 && <p className={styles.none}>{t('peopleNone')}</p>}
      <ul role="list" className={styles.people}>
        {nodes.map((person) => (
          <li key={person.id}>
            <Person person={person} wanted={wanted} />
          </li>
        ))}
      </ul>
      <Pager list="people" info={pageInfo} label={t('people')} />
    </section>
  );
}

interface PersonProps {
  readonly person: ClinicShown['practitioners']['nodes'][number];
  readonly wanted: Service | null;
}

function Person({ person, wanted }: PersonProps) {
  const { t } = useTranslation('clinic');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const { cases, casesWithHealedPhotos } = person.healedEvidence;
  const service = wanted ?? USUAL_SERVICE;
  const span = priceSpans(person.prices, service).find((each) => each.service === upper(service));
  const towns = [...new Set(person.locations.map(({ city }) => city))].join(', ');
  return (
    <article className={styles.person}>
      <h3>
        <Link to={`/${lang}/p/${person.slug}${carried(params)}`} dir="auto">
          {person.name}
        </Link>
      </h3>
      {towns && (
        <p className={styles.none} dir="auto">
          {towns}
        </p>
      )}
      <RatingSummary rating={person.rating} />
      <CredentialList credentials={person.credentials} />
      <p className={styles.small}>
        {cases === 0 ? t('personCasesNone') : t('personCases', { healed: casesWithHealedPhotos, count: cases })}
      </p>
      <PriceRange price={span ?? null} />
      <p className={styles.pick}>
        <PickLink id={person.id} name={person.name} />
      </p>
    </article>
  );
}
