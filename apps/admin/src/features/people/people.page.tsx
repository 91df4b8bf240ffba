import { Button } from '@mantine/core';
import {
  PeopleDocument,
  type PeopleQuery,
  type PeopleQueryVariables,
  type PractitionerStatus,
} from '@stipple/contract/admin';
import { PRACTITIONER_STATUSES } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LOCATIONS } from '../../shared/choose/index.ts';
import { upper } from '../../shared/codes.ts';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { May } from '../../shared/session/index.ts';
import { Status, When } from '../../shared/show/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import parts from '../../shared/show/parts.module.css';
import { useWarnings } from '../settings/use-warnings.ts';
import styles from './people.module.css';
import { PERSON_TONES } from './person-status.ts';

type Row = NonNullable<NonNullable<PeopleQuery['viewer']>['clinic']>['practitioners']['nodes'][number];

const STATUSES = PRACTITIONER_STATUSES.map(upper);
const ORDERS = {
  name: ['NAME', 'NAME_DESC'],
  changed: ['RECENTLY_CHANGED', 'RECENTLY_CHANGED'],
} as const;

const placesOf = ({ workplaces }: Row) => workplaces.map(({ name }) => name).join(', ');

function useDefinition(): TableDefinition<Row, PeopleQuery, PeopleQueryVariables> {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { warnFirst } = useWarnings();
  return useMemo(
    () => ({
      name: 'people',
      label: t('title'),
      query: PeopleDocument,
      variables: ({ filters, sort, paging }) => ({
        filter: {
          search: filters['q']?.[0] ?? null,
          statuses: (filters['status'] as PractitionerStatus[] | undefined) ?? null,
          locationIds: filters['place'] ? [...filters['place']] : null,
          credentialsLapsing: filters['needs']?.[0] === 'lapsing' ? true : null,
          nowhere: filters['needs']?.[0] === 'nowhere' ? true : null,
        },
        orderBy: (ORDERS[sort.by as keyof typeof ORDERS] ?? ORDERS.name)[sort.descending ? 1 : 0],
        ...paging,
      }),
      connection: (answer) => answer.viewer?.clinic?.practitioners,
      defaultSort: { by: 'name', descending: false },
      empty: t('empty'),
      columns: [
        {
          id: 'name',
          label: t('columns.name'),
          cell: (row) => <bdi>{row.name}</bdi>,
          csv: (row) => row.name,
          sort: 'name',
        },
        {
          id: 'status',
          label: t('columns.status'),
          cell: (row) => <Status tone={PERSON_TONES[row.status]}>{t(`status.${row.status}`)}</Status>,
          csv: (row) => row.status,
        },
        {
          id: 'places',
          label: t('columns.places'),
          cell: (row) =>
            row.status !== 'LEFT' && !row.workplaces.some(({ status }) => status === 'PUBLISHED') ? (
              <Status tone="warning">{t('nowhere')}</Status>
            ) : (
              <bdi className={styles.places}>{placesOf(row)}</bdi>
            ),
          csv: placesOf,
        },
        {
          id: 'credentials',
          label: t('columns.credentials'),
          cell: (row) => (
            <span className={parts.row}>
              {row.validCredentials > 0 ? (
                t('valid', { count: row.validCredentials })
              ) : (
                <Status tone="warning">{t('noCredentials')}</Status>
              )}
              {row.lapsingCredentials > 0 ? (
                <Status tone="warning">{t('lapsing', { count: row.lapsingCredentials })}</Status>
              ) : null}
            </span>
          ),
          csv: (row) => row.validCredentials,
        },
        {
          id: 'cases',
          label: t('columns.cases'),
          cell: (row) => format.number(row.caseCount),
          csv: (row) => row.caseCount,
          isNumber: true,
        },
        {
          id: 'rating',
          label: t('columns.rating'),
          cell: (row) =>
            row.averageRating === null
              ? '–'
              : t('rating', { stars: format.stars(row.averageRating), reviews: format.number(row.reviewCount) }),
          csv: (row) => row.averageRating,
        },
        {
          id: 'lastSession',
          label: t('columns.lastSession'),
          cell: (row) => (row.lastSessionOn ? format.date(row.lastSessionOn) : '–'),
          csv: (row) => row.lastSessionOn,
        },
        {
          id: 'changed',
          label: t('columns.changed'),
          cell: (row) => <When at={row.updatedAt} />,
          csv: (row) => row.updatedAt,
          sort: 'changed',
          isHidden: true,
        },
      ],
      filters: [
        { id: 'q', label: t('filters.search'), kind: 'text' },
        {
          id: 'status',
          label: t('filters.status'),
          kind: 'choice',
          isMany: true,
          options: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
        },
        {
          id: 'place',
          label: t('filters.place'),
          kind: 'search',
          isMany: true,
          source: LOCATIONS,
        },
        {
          id: 'needs',
          label: t('filters.needs'),
          kind: 'choice',
          options: [
            { value: 'lapsing', label: t('filters.lapsing', { count: warnFirst }) },
            { value: 'nowhere', label: t('filters.nowhere') },
          ],
        },
      ],
    }),
    [t, format, warnFirst],
  );
}

/** The clinic's practitioners, each over the list. */
export function Component() {
  const { t } = useTranslation('people');
  const table = useTable(useDefinition());
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        <May rule="practitioner.create">
          <Button component={Link} to="new" leftSection={<Plus size={18} aria-hidden />}>
            {t('add')}
          </Button>
        </May>
      }
    >
      <DataTable table={table} />
      <PanelOutlet rows={table.rows} />
    </Page>
  );
}
