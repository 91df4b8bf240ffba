import {
  ClinicNoticesDocument,
  type ClinicNoticesQuery,
  type ClinicNoticesQueryVariables,
  type NoticeWholeFragment,
} from '@stipple/contract/admin';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import { openIn, useNoticeColumns } from './columns.tsx';

/** What partners must be told of the clinic's photos, and whether they confirmed. */
export function Component() {
  const { t } = useTranslation('clinicNotices');
  const { columns, filters } = useNoticeColumns('clinicNotices');
  const definition = useMemo<TableDefinition<NoticeWholeFragment, ClinicNoticesQuery, ClinicNoticesQueryVariables>>(
    () => ({
      name: 'notices',
      label: t('title'),
      query: ClinicNoticesDocument,
      variables: (state) => ({ open: openIn(state), ...state.paging }),
      connection: (data) => data.viewer?.clinic?.partnerNotices,
      defaultSort: { by: 'withdrawn', descending: true },
      empty: t('empty'),
      columns,
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
