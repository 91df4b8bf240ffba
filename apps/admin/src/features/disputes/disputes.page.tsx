import { useSubscription } from '@apollo/client/react';
import {
  DisputeQueueStateDocument,
  DisputesDocument,
  type DisputesQuery,
  type DisputesQueryVariables,
} from '@stipple/contract/admin';
import { DISPUTE_STATUSES, isUrgent, type ModerationReason } from '@stipple/domain';
import { Stars } from '@stipple/ui/rating';
import { useWords } from '@stipple/ui/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { Status, When } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import { useNow } from '../reviews/use-now.ts';

type Node = NonNullable<NonNullable<DisputesQuery['viewer']>['operator']>['disputes']['nodes'][number];
type Row = Node & { readonly id: string };
type DisputeStatus = Node['status'];

const urgent = (reason: Node['reason']) => isUrgent(reason.toLowerCase() as ModerationReason);

/** The queue: what is due first, first. */
export function Component() {
  const { t } = useTranslation('disputes');
  const words = useWords();
  const now = useNow();
  const definition = useMemo<TableDefinition<Row, DisputesQuery, DisputesQueryVariables>>(
    () => ({
      name: 'disputes',
      label: t('title'),
      query: DisputesDocument,
      variables: ({ filters, paging }) => ({
        statuses: (filters['status'] as DisputeStatus[] | undefined) ?? null,
        ...paging,
      }),
      connection: (data) => {
        const found = data.viewer?.operator?.disputes;
        return found && { ...found, nodes: found.nodes.map((row) => ({ ...row, id: row.reviewId })) };
      },
      defaultSort: { by: 'due', descending: false },
      empty: t('empty'),
      columns: [
        {
          id: 'clinic',
          label: t('columns.clinic'),
          cell: (row) => <bdi>{row.clinicName}</bdi>,
          csv: (row) => row.clinicName,
        },
        {
          id: 'reason',
          label: t('columns.reason'),
          cell: (row) => (
            <>
              {words('moderationReason', row.reason).label}{' '}
              {urgent(row.reason) && row.status === 'OPEN' ? <Status tone="bad">{t('urgent')}</Status> : null}
            </>
          ),
          csv: (row) => row.reason,
        },
        {
          id: 'rating',
          label: t('columns.rating'),
          cell: (row) => <Stars stars={row.rating} />,
          csv: (row) => row.rating,
        },
        {
          id: 'opened',
          label: t('columns.opened'),
          cell: (row) => <When at={row.openedAt} isDay />,
          csv: (row) => row.openedAt,
        },
        {
          id: 'due',
          label: t('columns.due'),
          cell: (row) => (
            <>
              <When at={row.dueAt} />{' '}
              {row.status === 'OPEN' && Date.parse(row.dueAt) < now ? <Status tone="bad">{t('overdue')}</Status> : null}
            </>
          ),
          csv: (row) => row.dueAt,
        },
        {
          id: 'status',
          label: t('columns.status'),
          cell: (row) => (
            <Status tone={row.status === 'OPEN' ? 'warning' : 'plain'}>{t(`dispute.status.${row.status}`)}</Status>
          ),
          csv: (row) => row.status,
        },
      ],
      filters: [
        {
          id: 'status',
          label: t('filters.status'),
          kind: 'choice',
          isMany: true,
          options: DISPUTE_STATUSES.map((code) => {
            const value = code.toUpperCase() as DisputeStatus;
            return { value, label: t(`dispute.status.${value}`) };
          }),
        },
      ],
    }),
    [t, words, now],
  );
  const table = useTable(definition);
  const { data: live } = useSubscription(DisputeQueueStateDocument, {
    // The first is told at once: what happened since the list was asked for, or while the line was down, is in it.
    onData: () => table.retry(),
  });
  const open = live?.disputeQueueState.open;
  return (
    <Page title={t('title')} about={t('about')}>
      <output className={parts.muted}>{open === undefined ? ' ' : t('open', { count: open })}</output>
      <DataTable table={table} />
      <PanelOutlet rows={table.rows} />
    </Page>
  );
}
