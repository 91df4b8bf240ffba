import { useFormat } from '@stipple/ui/format';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { PICK_PARAM, TO_RESULTS } from '../../shared/address.ts';
import { Head } from '../../shared/head.tsx';
import { MapLink } from '../../shared/map/map.tsx';
import { Card } from './card/card.tsx';
import { Formula } from './card/formula.tsx';
import { changed, statedIn } from './changes.ts';
import { Nobody } from './empty/nobody.tsx';
import { FacetPanel, PANEL } from './facets/facet-panel.tsx';
import styles from './find.module.css';
import { Chips, Sorting } from './list-head.tsx';
import { MapSection } from './map/map-section.tsx';
import type { Results } from './results.ts';
import type { Search } from './search.ts';
import { usePending } from './use-pending.ts';

interface FindPageProps {
  readonly results: Results;
  readonly search: Search;
}

/** What makes a page of results one that others look for too; all else is one visitor's own. */
const LISTED_BY = ['place', 'for'];
const isNarrowed = (params: URLSearchParams): boolean =>
  [...params.keys()].some((name) => !LISTED_BY.includes(name) && name !== PICK_PARAM);

/** Those found: the number, what narrows it, the order, the cards, and the way on. */
export function FindPage({ results, search }: FindPageProps) {
  const { t } = useTranslation('find');
  const { entries, facets, relaxations, totalCount } = results;
  const [params] = useSearchParams();
  const title = useTitle(results, search);
  const { isPending, isLong } = usePending();
  const heading = useArrival();
  const narrowed = statedIn(search).length;
  return (
    <>
      <Head title={title} description={t('description')} keep={LISTED_BY} noindex={isNarrowed(params)} />
      <div className={styles.page}>
        <div className={styles.side}>
          <FacetPanel facets={facets} total={totalCount} />
        </div>
        <section className={styles.results} aria-busy={isPending} aria-labelledby="found">
          <h1 id="found" className={styles.title} tabIndex={-1} ref={heading}>
            {title}
          </h1>
          <output className="visually-hidden">{isPending ? '' : title}</output>
          <output className={styles.slow}>{isLong ? t('slow') : ''}</output>
          <p className={styles.tools}>
            <button type="button" className={styles.filters} popoverTarget={PANEL}>
              {narrowed === 0 ? t('filters') : t('filtersOn', { count: narrowed })}
            </button>
            {entries.length > 0 && <MapLink />}
          </p>
          <Chips search={search} />
          {totalCount === 0 ? (
            <Nobody search={search} relaxations={relaxations} />
          ) : (
            <>
              <Sorting search={search} currency={mostUsed(facets)} />
              <MapSection entries={entries} />
              <ol className={styles.list} role="list">
                {entries.map((entry, i) => (
                  <li key={entry.node.id}>
                    <Card entry={entry} isFirst={i === 0} />
                  </li>
                ))}
              </ol>
              <Pages pageInfo={results.pageInfo} />
              <Formula />
            </>
          )}
        </section>
      </div>
    </>
  );
}

/** The currency that most of those found state prices in. */
function mostUsed(facets: Results['facets']): string | undefined {
  const currencies = facets.find(({ name }) => name === 'CURRENCY')?.choices ?? [];
  return currencies.toSorted((a, b) => b.count - a.count)[0]?.value;
}

/** How many, and where. */
function useTitle({ totalCount, town }: Results, { place, near, radiusKm }: Search): string {
  const { t } = useTranslation('find');
  const format = useFormat();
  const where = town?.name ?? (near ? undefined : place);
  const count = { count: totalCount, shown: format.number(totalCount) };
  return where
    ? t('countNear', { ...count, place: `\u2068${where}\u2069`, radius: format.distance(radiusKm) })
    : t('count', count);
}

/** Who has searched or turned the page goes on from the number of results, not from where the button was. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, state } = useLocation();
  const isArriving = (state as { readonly focus?: unknown } | null)?.focus === 'results';
  useEffect(() => {
    if (isArriving) heading.current?.focus({ preventScroll: true });
  }, [key, isArriving]);
  return heading;
}

function Pages({ pageInfo }: Pick<Results, 'pageInfo'>) {
  const { t } = useTranslation('find');
  const [params] = useSearchParams();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className={styles.pages} aria-label={t('pages')}>
      {hasPreviousPage && (
        <Link rel="prev" to={{ search: changed(params, { before: startCursor }) }} {...TO_RESULTS}>
          {t('previous')}
        </Link>
      )}
      {hasNextPage && (
        <Link rel="next" to={{ search: changed(params, { after: endCursor }) }} {...TO_RESULTS}>
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
