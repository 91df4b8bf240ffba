import type { Service } from '@stipple/domain';
import { CredentialList } from '@stipple/ui/credential';
import { PriceRange } from '@stipple/ui/price';
import { RatingSummary } from '@stipple/ui/rating';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { carried } from '../../shared/address.ts';
import { DemoNote } from '../../shared/demo-note.tsx';
import { upper } from '../../shared/need.ts';
import { PickLink } from '../../shared/pick-link.tsx';
import { priceSpans, USUAL_SERVICE } from '../../shared/prices.ts';
import { Bookability } from './bookability.tsx';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

/** The parts of the page; without a case there is none like one's own. */
const SECTIONS = ['like', 'cases', 'credentials', 'reviews', 'prices', 'locations'] as const;

interface HeadProps {
  readonly practitioner: PractitionerShown;
  readonly wanted: Service | null;
}

/** Who it is, for whom, and the facts that decide, each with a link to what is behind it. */
export function Head({ practitioner, wanted }: HeadProps) {
  const { t } = useTranslation('practitioner');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const { clinic, credentials, rating, healedEvidence, prices } = practitioner;
  const service = wanted ?? USUAL_SERVICE;
  const span = priceSpans(prices, service).find((each) => each.service === upper(service));
  return (
    <header className={styles.head}>
      <p className={styles.back}>
        <Link to={`/${lang}/find${carried(params)}`}>
          <span aria-hidden="true">←</span> {t('back')}
        </Link>
      </p>
      <div className={styles.name}>
        <div>
          <h1 dir="auto">{practitioner.name}</h1>
          <p>
            {t('worksFor')}{' '}
            <Link to={`/${lang}/c/${clinic.slug}${carried(params)}`}>
              <bdi>{clinic.name}</bdi>
            </Link>
            {practitioner.locations.length > 0 && (
              <>
                {' · '}
                <bdi>{[...new Set(practitioner.locations.map(({ city }) => city))].join(', ')}</bdi>
              </>
            )}
          </p>
        </div>
        <PickLink id={practitioner.id} name={practitioner.name} />
      </div>
      {clinic.demo && <DemoNote />}
      <Bookability practitioner={practitioner} />
      <ul role="list" className={styles.facts}>
        <li>
          <h2>{t('sections.reviews')}</h2>
          <RatingSummary rating={rating} />
        </li>
        <li>
          <h2>{t('sections.credentials')}</h2>
          <CredentialList credentials={credentials} />
        </li>
        <li>
          <h2>{t('healedEvidence')}</h2>
          <p>
            {healedEvidence.cases === 0
              ? t('casesNone')
              : t('healedOf', { healed: healedEvidence.casesWithHealedPhotos, count: healedEvidence.cases })}
          </p>
        </li>
        <li>
          <h2>{t('sections.prices')}</h2>
          <PriceRange price={span ?? null} />
        </li>
      </ul>
      <nav aria-label={t('onThisPage')} className={styles.sections}>
        <ul role="list">
          {SECTIONS.filter((section) => section !== 'like' || healedEvidence.cases > 0).map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`sections.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
