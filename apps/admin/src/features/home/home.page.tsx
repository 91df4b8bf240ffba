import { useQuery } from '@apollo/client/react';
import { HomeDocument } from '@stipple/contract/admin';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LOCATION_PARAM, useFollowsLocation } from '../../shared/location/index.ts';
import { NotRead, Page } from '../../shared/page/index.ts';
import { May, useClinic, useSession } from '../../shared/session/index.ts';
import styles from './home.module.css';
import { Tasks, type Task } from './tasks.tsx';

const Trend = lazy(() => import('./trend.tsx'));

/** What needs somebody now, at one location or everywhere, and how things went. */
export function Component() {
  const { t } = useTranslation('home');
  const { account } = useSession();
  const { slug } = useClinic();
  const [params] = useSearchParams();
  const location = params.get(LOCATION_PARAM);
  useFollowsLocation(true);
  const { data, previousData, loading, error, refetch } = useQuery(HomeDocument, {
    variables: { location },
    fetchPolicy: 'cache-and-network',
  });
  const tasks = (data ?? previousData)?.viewer?.clinic?.home;
  return (
    <Page title={t('greeting', { name: account.name })} about={t('about')}>
      {tasks ? (
        <Tasks tasks={tasks} to={(task) => listOf(slug, task, location)} />
      ) : error ? (
        <NotRead onRetry={() => void refetch()} />
      ) : loading ? (
        <p aria-busy="true" className={styles.waiting}>
          {t('loading')}
        </p>
      ) : null}
      <May rule="home.trend">
        <Suspense fallback={<div className={styles.charts} aria-busy="true" />}>
          <Trend location={location} />
        </Suspense>
      </May>
    </Page>
  );
}

/** The address of the list that a task counts. */
function listOf(slug: string, { kind, withinDays }: Task, location: string | null): string {
  const lists: Record<Task['kind'], readonly [path: string, query: Record<string, string>]> = {
    CREDENTIALS_LAPSING: ['credentials', { lapsing: String(withinDays ?? '') }],
    REVIEWS_TO_ANSWER: ['reviews', { view: 'toAnswer' }],
    PHOTOS_WITHOUT_CONSENT: ['portfolio', { consent: 'MISSING' }],
    HEALED_PHOTOS_DUE: ['portfolio', { due: 'yes' }],
    IMPORTS_TO_MEND: ['import', {}],
    INVITATIONS_OPEN: ['team', {}],
    PRACTITIONERS_TO_PUBLISH: ['people', { status: 'DRAFT' }],
    LOCATIONS_TO_PUBLISH: ['locations', { status: 'DRAFT' }],
    CREDENTIALS_TO_CHECK: ['', {}],
    DISPUTES_TO_DECIDE: ['', {}],
  };
  const [path, query] = lists[kind];
  const params = new URLSearchParams(query);
  if (kind === 'PHOTOS_WITHOUT_CONSENT') params.append('consent', 'WITHDRAWN');
  if (location) params.set(LOCATION_PARAM, location);
  const search = params.size > 0 ? `?${params}` : '';
  return `/${slug}/${path}${search}`;
}
