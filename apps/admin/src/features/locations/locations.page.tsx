import { Button } from '@mantine/core';
import {
  LocationsDocument,
  type LocationsQuery,
  type LocationsQueryVariables,
  type LocationStatus,
} from '@stipple/contract/admin';
import { LOCATION_STATUSES } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { upper } from '../../shared/codes.ts';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { May } from '../../shared/session/index.ts';
import { Status, When } from '../../shared/show/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import { LOCATION_TONES } from './status.ts';

type Row = NonNullable<NonNullable<LocationsQuery['viewer']>['clinic']>['locations']['nodes'][number];

const STATUSES = LOCATION_STATUSES.map(upper);
const ORDERS = {
  name: ['NAME', 'NAME_DESC'],
  city: ['CITY', 'CITY'],
  changed: ['RECENTLY_CHANGED', 'RECENTLY_CHANGED'],
} as const;

const hoursOf = ({ openingWeek, openingHours }: Row) =>
  openingWeek.length > 0 ? 'stated' : openingHours ? 'words' : 'none';

function useDefinition(): TableDefinition<Row, LocationsQuery, LocationsQueryVariables> {
  const { t } = useTranslation('locations');
  const format = useFormat();
  return useMemo(
    () => ({
      name: 'locations',
      label: t('title'),
      query: LocationsDocument,
      variables: ({ filters, sort, paging }) => ({
        filter: {
          search: filters['q']?.[0] ?? null,
          statuses: (filters['status'] as LocationStatus[] | undefined) ?? null,
          hoursStated: filters['hours'] ? filters['hours'][0] === 'yes' : null,
        },
        orderBy: (ORDERS[sort.by as keyof typeof ORDERS] ?? ORDERS.name)[sort.descending ? 1 : 0],
        ...paging,
      }),
      connection: (data) => data.viewer?.clinic?.locations,
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
          id: 'city',
          label: t('columns.city'),
          cell: (row) => <bdi>{row.city}</bdi>,
          csv: (row) => row.city,
          sort: 'city',
        },
        {
          id: 'country',
          label: t('columns.country'),
          cell: (row) => format.country(row.countryCode),
          csv: (row) => row.countryCode,
        },
        {
          id: 'status',
          label: t('columns.status'),
          cell: (row) => <Status tone={LOCATION_TONES[row.status]}>{t(`status.${row.status}`)}</Status>,
          csv: (row) => row.status,
        },
        {
          id: 'people',
          label: t('columns.people'),
          cell: (row) => format.number(row.practitionerCount),
          csv: (row) => row.practitionerCount,
          isNumber: true,
        },
        {
          id: 'hours',
          label: t('columns.hours'),
          cell: (row) => t(`hours.${hoursOf(row)}`),
          csv: (row) => hoursOf(row),
        },
        {
          id: 'zone',
          label: t('columns.zone'),
          cell: (row) => row.timeZone,
          csv: (row) => row.timeZone,
          isHidden: true,
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
          id: 'hours',
          label: t('filters.hours'),
          kind: 'choice',
          options: [
            { value: 'yes', label: t('hours.stated') },
            { value: 'no', label: t('hours.notByDay') },
          ],
        },
      ],
    }),
    [t, format],
  );
}

/** The clinic's locations, each over the list. */
export function Component() {
  const { t } = useTranslation('locations');
  const table = useTable(useDefinition());
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        <May rule="location.create">
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
