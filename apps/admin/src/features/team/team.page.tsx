import { Button } from '@mantine/core';
import {
  TeamDocument,
  type MemberRole,
  type MembershipStatus,
  type TeamQuery,
  type TeamQueryVariables,
} from '@stipple/contract/admin';
import { UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { May } from '../../shared/session/index.ts';
import { Status, When } from '../../shared/show/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import { Invitations } from './invitations.tsx';
import { ROLES } from './roles.ts';
import { usePlaced } from './use-placed.ts';

type Row = NonNullable<NonNullable<TeamQuery['viewer']>['clinic']>['members']['nodes'][number];

function useDefinition(): TableDefinition<Row, TeamQuery, TeamQueryVariables> {
  const { t } = useTranslation('team');
  const placed = usePlaced();
  return useMemo(
    () => ({
      name: 'team',
      label: t('title'),
      query: TeamDocument,
      variables: ({ filters, paging }) => ({
        filter: {
          search: filters['q']?.[0] ?? null,
          role: (filters['role']?.[0] as MemberRole | undefined) ?? null,
          status: (filters['status']?.[0] as MembershipStatus | undefined) ?? 'ACTIVE',
        },
        ...paging,
      }),
      connection: (data) => data.viewer?.clinic?.members,
      defaultSort: { by: 'name', descending: false },
      empty: t('empty'),
      columns: [
        {
          id: 'name',
          label: t('columns.name'),
          cell: (row) => (
            <>
              <bdi>{row.name}</bdi>
              {row.isYou ? ` (${t('you')})` : ''}
            </>
          ),
          csv: (row) => `${row.name} <${row.email}>`,
        },
        { id: 'roles', label: t('columns.roles'), cell: (row) => placed.roles(row), csv: (row) => row.roles.join(' ') },
        {
          id: 'places',
          label: t('columns.places'),
          cell: (row) => <bdi>{placed.places(row)}</bdi>,
          csv: placed.places,
        },
        {
          id: 'factor',
          label: t('columns.factor'),
          cell: (row) => (row.hasSecondFactor ? t('withFactor') : <Status tone="warning">{t('withoutFactor')}</Status>),
          csv: (row) => (row.hasSecondFactor ? 1 : 0),
        },
        {
          id: 'seen',
          label: t('columns.seen'),
          cell: (row) => (row.lastSeenAt ? <When at={row.lastSeenAt} /> : t('never')),
          csv: (row) => row.lastSeenAt,
        },
        {
          id: 'since',
          label: t('columns.since'),
          cell: (row) => <When at={row.createdAt} isDay />,
          csv: (row) => row.createdAt,
          isHidden: true,
        },
      ],
      filters: [
        { id: 'q', label: t('filters.search'), kind: 'text' },
        {
          id: 'role',
          label: t('filters.role'),
          kind: 'choice',
          options: ROLES.map((value) => ({ value, label: t(`roles.${value}`) })),
        },
        {
          id: 'status',
          label: t('filters.status'),
          kind: 'choice',
          options: (['ACTIVE', 'ENDED'] as const).map((value) => ({ value, label: t(`status.${value}`) })),
        },
      ],
    }),
    [t, placed],
  );
}

/** Who works in the clinic, each over the list, and who was invited. */
export function Component() {
  const { t } = useTranslation('team');
  const table = useTable(useDefinition());
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        <May rule="team.invite">
          <Button component={Link} to="invite" leftSection={<UserPlus size={18} aria-hidden />}>
            {t('invite')}
          </Button>
        </May>
      }
    >
      <Invitations />
      <DataTable table={table} />
      <PanelOutlet rows={table.rows} />
    </Page>
  );
}
