import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { HomeDocument, HomePlacesDocument } from '@stipple/contract/admin';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../shared/page/index.ts';
import { May, useClinic, useMay, useSession } from '../../shared/session/index.ts';
import styles from './home.module.css';
import { Tasks, type Task } from './tasks.tsx';

const Trend = lazy(() => import('./trend.tsx'));

/** What needs somebody now, at one location or everywhere, and how things went. */
export function Component() {
  const { t } = useTranslation('home');
  const { account } = useSession();
  const { slug } = useClinic();
  const [params] = useSearchParams();
  const location = params.get('place');
  const { data, previousData, loading, error, refetch } = useQuery(HomeDocument, {
    variables: { location },
    fetchPolicy: 'cache-and-network',
  });
  const tasks = (data ?? previousData)?.viewer?.clinic?.home;
  return (
    <Page title={t('greeting', { name: account.name })} about={t('about')} actions={<Places location={location} />}>
      {tasks ? (
        <Tasks tasks={tasks} to={(task) => listOf(slug, task, location)} />
      ) : error ? (
        <div role="alert">
          <p>{t('table.error', { ns: 'kit' })}</p>
          <Button onClick={() => void refetch()}>{t('retry', { ns: 'kit' })}</Button>
        </div>
      ) : loading ? (
        <p aria-busy="true" className={styles.muted}>
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
  const lists: Record<Task['kind'], [path: string, query: Record<string, string>, place: string | null]> = {
    CREDENTIALS_LAPSING: ['credentials', { lapsing: String(withinDays ?? '') }, 'place'],
    REVIEWS_TO_ANSWER: ['reviews', { view: 'toAnswer' }, 'place'],
    PHOTOS_WITHOUT_CONSENT: ['portfolio', { consent: 'MISSING' }, 'location'],
    HEALED_PHOTOS_DUE: ['portfolio', { due: 'yes' }, 'location'],
    IMPORTS_TO_MEND: ['import', {}, null],
    INVITATIONS_OPEN: ['team', {}, null],
    PRACTITIONERS_TO_PUBLISH: ['people', { status: 'DRAFT' }, 'place'],
    LOCATIONS_TO_PUBLISH: ['locations', { status: 'DRAFT' }, null],
    CREDENTIALS_TO_CHECK: ['', {}, null],
    DISPUTES_TO_DECIDE: ['', {}, null],
  };
  const [path, query, place] = lists[kind];
  const params = new URLSearchParams(query);
  if (kind === 'PHOTOS_WITHOUT_CONSENT') params.append('consent', 'WITHDRAWN');
  if (location && place) params.set(place, location);
  const search = params.size > 0 ? `?${params}` : '';
  return `/${slug}/${path}${search}`;
}

/** Where: everywhere, or one location. */
function Places({ location }: { readonly location: string | null }) {
  const { t } = useTranslation('home');
  const [params, setParams] = useSearchParams();
  const may = useMay()('location.read');
  const { data } = useQuery(HomePlacesDocument, { skip: !may });
  const places = data?.viewer?.clinic?.locations.nodes ?? [];
  if (places.length < 2) return null;
  return (
    <Select
      label={t('where')}
      searchable={places.length > 8}
      allowDeselect={false}
      data={[
        { value: '', label: t('everywhere') },
        ...places.map(({ id, name, city }) => ({ value: id, label: name.includes(city) ? name : `${name}, ${city}` })),
      ]}
      value={location ?? ''}
      onChange={(value) => {
        const next = new URLSearchParams(params);
        if (value) next.set('place', value);
        else next.delete('place');
        setParams(next, { preventScrollReset: true });
      }}
    />
  );
}
