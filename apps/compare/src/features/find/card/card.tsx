import { CredentialList } from '@stipple/ui/credential';
import { useFormat } from '@stipple/ui/format';
import { BeforeAfter, NoPhoto } from '@stipple/ui/photo';
import { PriceRange } from '@stipple/ui/price';
import { RatingSummary } from '@stipple/ui/rating';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { carried } from '../../../shared/address.ts';
import { PickLink } from '../../../shared/pick-link.tsx';
import type { Entry } from '../results.ts';
import { CaseFacts } from './case-facts.tsx';
import { Why } from './why.tsx';
import styles from './card.module.css';

/** Frames are square: photos of cards are small, and most cameras' crops fit. */
const RATIO = '1 / 1';
const SIZES = '(min-width: 48rem) 17rem, calc(100vw - 4.25rem)';

interface CardProps {
  readonly entry: Entry;
  /** Whether its photos are seen first and loaded at once. */
  readonly isFirst: boolean;
}

/** One practitioner found: what is shown, said and checked of them, and why they stand here. */
export function Card({ entry, isFirst }: CardProps) {
  const { t } = useTranslation('find');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const { node, shown } = entry;
  const name = `name-${node.id}`;
  return (
    <article className={styles.card} aria-labelledby={name} id={`at-${node.id}`} tabIndex={-1}>
      <div className={styles.photos}>
        {shown ? (
          <>
            <BeforeAfter before={shown.before} after={shown.after} ratio={RATIO} sizes={SIZES} priority={isFirst} />
            <CaseFacts shown={shown} />
          </>
        ) : (
          <>
            <NoPhoto ratio={RATIO} />
            <p className={styles.caseFacts}>{t('noPair')}</p>
          </>
        )}
      </div>
      <div className={styles.facts}>
        <header className={styles.head}>
          <h2 id={name} className={styles.name}>
            <Link to={`/${lang}/p/${node.slug}${carried(params)}`}>
              <bdi>{node.name}</bdi>
            </Link>
          </h2>
          <PickLink id={node.id} name={node.name} />
        </header>
        <Whereabouts entry={entry} />
        <RatingSummary rating={node.rating} />
        <CredentialList credentials={node.credentials} />
        <PriceRange price={entry.priceForNeed} />
        <Evidence entry={entry} />
        <Why entry={entry} />
      </div>
    </article>
  );
}

function Whereabouts({ entry: { node, distanceKm } }: { readonly entry: Entry }) {
  const { t } = useTranslation('find');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const format = useFormat();
  const towns = [...new Set(node.locations.map(({ city }) => city))];
  return (
    <p className={styles.where}>
      <Link to={`/${lang}/c/${node.clinic.slug}${carried(params)}`}>
        <bdi>{node.clinic.name}</bdi>
      </Link>
      {towns.map((town) => (
        <bdi key={town} className={styles.town}>
          {town}
        </bdi>
      ))}
      {distanceKm !== null && <strong>{t('away', { distance: format.distance(distanceKm) })}</strong>}
    </p>
  );
}

/** How many cases are like the need, how many are shown healed, and what is spoken. */
function Evidence({ entry: { node, matchingCases } }: { readonly entry: Entry }) {
  const { t } = useTranslation('find');
  const format = useFormat();
  const { cases, casesWithHealedPhotos } = node.healedEvidence;
  return (
    <ul className={styles.evidence} role="list">
      {matchingCases !== null && <li>{t('matching', { count: matchingCases })}</li>}
      <li>{cases === 0 ? t('noCases') : t('healedCases', { healed: casesWithHealedPhotos, count: cases })}</li>
      {node.languages.length > 0 && (
        <li>{t('speaks', { languages: format.list(node.languages.map((code) => format.language(code))) })}</li>
      )}
    </ul>
  );
}
