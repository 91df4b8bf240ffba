import { Button } from '@mantine/core';
import {
  AcknowledgePartnerNoticeDocument,
  OperatorNoticesDocument,
  type NoticeWholeFragment,
  type OperatorNoticesQuery,
  type OperatorNoticesQueryVariables,
} from '@stipple/contract/admin';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { useAct } from '../../shared/save/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import { openIn, useNoticeColumns } from './columns.tsx';

/** What partners must be told of photos of all clinics. */
export function Component() {
  const { t } = useTranslation('notices');
  const { columns, filters } = useNoticeColumns('notices');
  const definition = useMemo<TableDefinition<NoticeWholeFragment, OperatorNoticesQuery, OperatorNoticesQueryVariables>>(
    () => ({
      name: 'operatorNotices',
      label: t('title'),
      query: OperatorNoticesDocument,
      variables: (state) => ({ open: openIn(state), ...state.paging }),
      connection: (data) => data.viewer?.operator?.partnerNotices,
      defaultSort: { by: 'withdrawn', descending: true },
      empty: t('empty'),
      columns: [
        ...columns,
        { id: 'act', label: t('columns.act'), cell: (row: NoticeWholeFragment) => <Confirm notice={row} /> },
      ],
      filters,
    }),
    [t, columns, filters],
  );
  return (
    <Page title={t('title')} about={t('about')}>
      <DataTable table={useTable(definition)} rowLink={() => null} />
    </Page>
  );
}

/** Notes that partners have confirmed. */
function Confirm({ notice }: { readonly notice: NoticeWholeFragment }) {
  const { t } = useTranslation('notices');
  const [confirm, isBusy] = useAct(AcknowledgePartnerNoticeDocument, {
    payload: (data) => data.acknowledgePartnerNotice,
    saved: t('said'),
  });
  if (notice.acknowledgedAt) return null;
  return (
    <Button
      size="sm"
      variant="default"
      h="auto"
      py="xs"
      styles={{ label: { whiteSpace: 'normal' } }}
      loading={isBusy}
      onClick={() => void confirm({ input: { photoId: notice.photoId } })}
    >
      {t('confirm')}
    </Button>
  );
}
