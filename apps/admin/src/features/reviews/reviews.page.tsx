import {
  ReviewsDocument,
  type ManagedReviewFilter,
  type ReviewsQuery,
  type ReviewsQueryVariables,
} from '@stipple/contract/admin';
import { REVIEW_SOURCES, REVIEW_STATUSES } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { Stars } from '@stipple/ui/rating';
import { useWords } from '@stipple/ui/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCATIONS, PEOPLE } from '../../shared/choose/index.ts';
import { upper } from '../../shared/codes.ts';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { Status } from '../../shared/show/index.ts';
import { DataTable, useTable, type ListState, type TableDefinition } from '../../shared/table/index.ts';
import { DisputeState } from './dispute-state.tsx';
import styles from './reviews.module.css';
import { Trend } from './trend.tsx';

type Row = NonNullable<NonNullable<ReviewsQuery['viewer']>['clinic']>['reviews']['nodes'][number];

/** What the address says, as the filter of the query. */
function filterOf({ filters }: ListState): ManagedReviewFilter {
  const first = (id: string) => filters[id]?.[0] ?? null;
  return {
    toAnswer: first('view') === 'toAnswer' ? true : null,
    disputed: first('view') === 'disputed' ? true : null,
    ratings: filters['stars']?.map(Number).filter(Boolean) ?? null,
    locationIds: filters['place'] ? [...filters['place']] : null,
    practitionerIds: filters['practitioner'] ? [...filters['practitioner']] : null,
    answered: first('answered') === null ? null : first('answered') === 'yes',
    statuses: (filters['status'] as ManagedReviewFilter['statuses']) ?? null,
    sources: (filters['source'] as ManagedReviewFilter['sources']) ?? null,
    since: first('since'),
    until: first('until'),
    search: first('q'),
  };
}

const ORDERS = { day: ['OLDEST', 'NEWEST'], rating: ['LOWEST_RATING', 'LOWEST_RATING'] } as const;

function useDefinition(): TableDefinition<Row, ReviewsQuery, ReviewsQueryVariables> {
  const { t } = useTranslation('reviews');
  const words = useWords();
  const format = useFormat();
  return useMemo(
    () => ({
      name: 'reviews',
      label: t('title'),
      query: ReviewsDocument,
      variables: (state) => {
        const [up, down] = ORDERS[state.sort.by as keyof typeof ORDERS] ?? ORDERS.day;
        return { filter: filterOf(state), orderBy: state.sort.descending ? down : up, ...state.paging };
      },
      connection: (data) => data.viewer?.clinic?.reviews,
      defaultSort: { by: 'day', descending: true },
      pageSize: 25,
      empty: t('empty'),
      columns: [
        {
          id: 'review',
          label: t('columns.review'),
          cell: (row) => (
            <span className={styles.gist} dir="auto">
              <strong>{row.title ?? row.body?.slice(0, 60) ?? t('noTitle')}</strong>
              {row.title && row.body ? <span className={styles.line}>{row.body}</span> : null}
            </span>
          ),
          csv: (row) => [row.title, row.body].filter(Boolean).join('. '),
        },
        {
          id: 'rating',
          label: t('columns.rating'),
          cell: (row) => <Stars stars={row.rating} />,
          csv: (row) => row.rating,
          sort: 'rating',
        },
        {
          id: 'about',
          label: t('columns.about'),
          cell: (row) => <bdi className={styles.name}>{row.practitionerName}</bdi>,
          csv: (row) => row.practitionerName,
        },
        {
          id: 'place',
          label: t('columns.place'),
          cell: (row) => <bdi className={styles.name}>{row.locationName ?? '–'}</bdi>,
          csv: (row) => row.locationName,
        },
        {
          id: 'day',
          label: t('columns.day'),
          cell: (row) => <span className={styles.day}>{format.date(row.reviewedOn)}</span>,
          csv: (row) => row.reviewedOn,
          sort: 'day',
        },
        {
          id: 'state',
          label: t('columns.state'),
          cell: (row) => (
            <span className={styles.states}>
              {row.reply ? (
                <Status tone="good">{t('answered')}</Status>
              ) : (
                <Status tone="plain">{t('notAnswered')}</Status>
              )}
              {row.dispute?.status === 'OPEN' ? <DisputeState dispute={row.dispute} /> : null}
            </span>
          ),
          csv: (row) => (row.reply ? row.reply.writtenOn : ''),
        },
        {
          id: 'status',
          label: t('columns.status'),
          cell: (row) => (
            <Status tone={row.status === 'PUBLISHED' ? 'plain' : 'warning'}>{t(`status.${row.status}`)}</Status>
          ),
          csv: (row) => row.status,
          isHidden: true,
        },
      ],
      filters: [
        { id: 'q', label: t('filters.search'), kind: 'text' },
        {
          id: 'view',
          label: t('filters.view'),
          kind: 'choice',
          options: (['toAnswer', 'disputed'] as const).map((value) => ({ value, label: t(`filters.${value}`) })),
        },
        {
          id: 'place',
          label: t('filters.place'),
          kind: 'search',
          isMany: true,
          source: LOCATIONS,
        },
        {
          id: 'practitioner',
          label: t('filters.practitioner'),
          kind: 'search',
          isMany: true,
          source: PEOPLE,
        },
        {
          id: 'stars',
          label: t('filters.rating'),
          kind: 'choice',
          isMany: true,
          options: [1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: t('stars', { count }) })),
        },
        {
          id: 'answered',
          label: t('filters.answered'),
          kind: 'choice',
          options: [
            { value: 'yes', label: t('answered') },
            { value: 'no', label: t('notAnswered') },
          ],
        },
        {
          id: 'status',
          label: t('filters.status'),
          kind: 'choice',
          isMany: true,
          options: REVIEW_STATUSES.map(upper).map((value) => ({ value, label: t(`status.${value}`) })),
        },
        {
          id: 'source',
          label: t('filters.source'),
          kind: 'choice',
          options: REVIEW_SOURCES.map((code) => ({ value: upper(code), label: words('reviewSource', code).label })),
        },
        { id: 'since', label: t('filters.since'), kind: 'day' },
        { id: 'until', label: t('filters.until'), kind: 'day' },
      ],
    }),
    [t, words, format],
  );
}

/** The inbox. */
export function Component() {
  const { t } = useTranslation('reviews');
  const definition = useDefinition();
  const table = useTable(definition);
  const { filters } = table.state;
  const [place, ...others] = filters['place'] ?? [];
  return (
    <Page title={t('title')} about={t('about')}>
      {filters['q'] ? <p className={styles.note}>{t('searchNote')}</p> : null}
      {place && others.length === 0 ? <Trend locationId={place} /> : null}
      <DataTable table={table} />
      <PanelOutlet rows={table.rows} />
    </Page>
  );
}
