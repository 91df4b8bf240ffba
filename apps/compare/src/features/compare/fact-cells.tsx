import { CredentialList } from '@stipple/ui/credential';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import type { Compared } from './compare.load.ts';
import styles from './compare.module.css';

type StatedProps =
  | { readonly text: 'healed' | 'ofReviews'; readonly count: number; readonly of: number }
  | { readonly text: 'like' | 'reviews'; readonly count: number }
  | { readonly text: 'years'; readonly count: number | null }
  | { readonly text: 'stars'; readonly stars: number }
  | { readonly text: 'distance'; readonly km: number | null }
  | { readonly text: 'languages'; readonly languages: readonly string[] };

/** A fact of one or two numbers, in words. */
export function Stated(props: StatedProps) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const not = <span className={styles.not}>{t('notStated')}</span>;
  switch (props.text) {
    case 'stars':
      return <strong>{format.stars(props.stars)}</strong>;
    case 'distance':
      return props.km === null ? not : format.distance(props.km);
    case 'languages':
      return props.languages.length === 0 ? not : format.list(props.languages.map(format.language));
    case 'years':
      return props.count === null ? not : t('years', { count: props.count });
    case 'healed':
    case 'ofReviews':
      if (props.of === 0) return <span className={styles.not}>{t(`${props.text}None`)}</span>;
      return (
        <>
          {t(props.text, { count: format.number(props.count), of: format.number(props.of) })}
          <span className={styles.share} aria-hidden="true">
            <span style={{ inlineSize: `${(100 * props.count) / props.of}%` }} />
          </span>
        </>
      );
    case 'like':
    case 'reviews':
      return t(props.text, { count: props.count, shown: format.number(props.count) });
  }
}

/** What there is and when it was checked; what exactly, by whom and until when opens below. */
export function Credentials({ credentials }: Pick<Compared['practitioner'], 'credentials'>) {
  const { t } = useTranslation('compare');
  return (
    <>
      <CredentialList credentials={credentials} />
      {credentials.length > 0 && (
        <details className={styles.checked}>
          <summary>{t('whatWasChecked')}</summary>
          <CredentialList credentials={credentials} size="full" />
        </details>
      )}
    </>
  );
}

/** More are on the practitioner's own page. */
const SHOWN = 5;

export function Locations({ locations }: { readonly locations: Compared['practitioner']['locations'] }) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  return (
    <ul role="list" className={styles.list}>
      {locations.slice(0, SHOWN).map(({ id, city, countryCode }) => (
        <li key={id}>
          <bdi>{city}</bdi> <span className={styles.not}>({format.country(countryCode)})</span>
        </li>
      ))}
      {locations.length > SHOWN && <li>{t('moreLocations', { count: locations.length - SHOWN })}</li>}
    </ul>
  );
}

type Serving = Pick<Compared['practitioner'], 'servesMen' | 'servesWomen'>;

export function Served({ practitioner: { servesMen, servesWomen } }: { readonly practitioner: Serving }) {
  const { t } = useTranslation('compare');
  const words = useWords();
  const format = useFormat();
  if (servesMen === null && servesWomen === null) return <span className={styles.not}>{t('notStated')}</span>;
  const served = [servesWomen && words('serves', 'women').label, servesMen && words('serves', 'men').label];
  const stated = served.filter((label): label is string => Boolean(label));
  return stated.length === 0 ? t('servesNeither') : format.list(stated);
}
