import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { carried } from '../../shared/address.ts';
import { DemoNote } from '../../shared/demo-note.tsx';
import { siteOf } from '../../shared/location/contact.ts';
import type { ClinicShown } from './clinic-shown.ts';
import styles from './clinic.module.css';

const SECTIONS = ['people', 'locations', 'cases', 'reviews'] as const;

/** Which chain it is, what it says of itself, and how large it is. */
export function Head({ clinic }: { readonly clinic: ClinicShown }) {
  const { t } = useTranslation('clinic');
  const format = useFormat();
  const { lang } = useParams();
  const [params] = useSearchParams();
  const site = siteOf(clinic.website);
  const counts = {
    people: clinic.practitioners.totalCount,
    locations: clinic.locations.totalCount,
    cases: clinic.cases.totalCount,
    reviews: clinic.reviews.totalCount,
  };
  return (
    <header className={styles.head}>
      <p className={styles.back}>
        <Link to={`/${lang}/find${carried(params)}`}>
          <span aria-hidden="true">←</span> {t('back')}
        </Link>
      </p>
      <h1 dir="auto">{clinic.name}</h1>
      {clinic.demo && <DemoNote />}
      {clinic.description ? (
        <blockquote className={styles.description} dir="auto">
          {clinic.description}
        </blockquote>
      ) : (
        <p className={styles.none}>{t('descriptionNone')}</p>
      )}
      {site && (
        <p>
          {t('website')}{' '}
          <a href={site.href} rel="nofollow noopener noreferrer" target="_blank" dir="auto">
            {site.host}
          </a>{' '}
          <span className={styles.none}>{t('websiteAbout')}</span>
        </p>
      )}
      <nav aria-label={t('onThisPage')} className={styles.sections}>
        <ul role="list">
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>
                {t(`count.${section}`, { count: counts[section], shown: format.number(counts[section]) })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
