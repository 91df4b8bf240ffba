import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Town } from '../../../shared/place/towns.ts';
import { changed } from '../changes.ts';
import styles from './empty.module.css';

interface UnknownPlaceProps {
  readonly place: string;
  /** Towns that begin alike. */
  readonly towns: readonly Town[];
}

/** The town is not known by this name: those that begin alike, or everywhere. */
export function UnknownPlace({ place, towns }: UnknownPlaceProps) {
  const { t } = useTranslation('find');
  const format = useFormat();
  const [params] = useSearchParams();
  const title = t('unknownPlace.title', { place: `\u2068${place}\u2069` });
  return (
    <section className={styles.nobody}>
      <title>{`${title} · Stipple`}</title>
      <meta name="robots" content="noindex" />
      <h1 tabIndex={-1} data-results>
        {title}
      </h1>
      <p>{t(towns.length > 0 ? 'unknownPlace.alike' : 'unknownPlace.none')}</p>
      <ul className={styles.ways} role="list">
        {towns.map(({ id, name, region, countryCode }) => (
          <li key={id}>
            <Link to={{ search: changed(params, { place: name, near: id }) }}>
              {[name, region, format.country(countryCode)].filter(Boolean).join(', ')}
            </Link>
          </li>
        ))}
        <li>
          <Link to={{ search: changed(params, { place: null, near: null, r: null }) }}>
            {t('unknownPlace.everywhere')}
          </Link>
        </li>
      </ul>
    </section>
  );
}
