import { ImportsDocument, type ImportsQuery, type ImportsQueryVariables } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { May } from '../../shared/session/index.ts';
import { When } from '../../shared/show/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import styles from './import.module.css';
import { ImportState } from './import-state.tsx';
import { SendFiles } from './send-files.tsx';

type Row = NonNullable<NonNullable<ImportsQuery['viewer']>['clinic']>['imports']['nodes'][number];

function useDefinition(): TableDefinition<Row, ImportsQuery, ImportsQueryVariables> {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return useMemo(
    () => ({
      name: 'imports',
      label: t('history'),
      query: ImportsDocument,
      variables: ({ paging }) => paging,
      connection: (data) => data.viewer?.clinic?.imports,
      defaultSort: { by: 'when', descending: true },
      pageSize: 20,
      empty: t('empty'),
      columns: [
        {
          id: 'files',
          label: t('columns.files'),
          cell: (row) => <bdi className={styles.name}>{row.files.map(({ name }) => name).join(', ')}</bdi>,
          csv: (row) => row.files.map(({ name }) => name).join(' '),
        },
        {
          id: 'status',
          label: t('columns.status'),
          cell: (row) => <ImportState status={row.status} rejected={row.rejected} />,
          csv: (row) => row.status,
        },
        {
          id: 'rows',
          label: t('columns.rows'),
          cell: (row) => format.number(row.rowsTotal ?? row.rowsDone),
          csv: (row) => row.rowsTotal,
          isNumber: true,
        },
        {
          id: 'rejected',
          label: t('columns.rejected'),
          cell: (row) => format.number(row.rejected),
          csv: (row) => row.rejected,
          isNumber: true,
        },
        {
          id: 'who',
          label: t('columns.who'),
          cell: (row) => <bdi>{row.startedBy ?? '–'}</bdi>,
          csv: (row) => row.startedBy,
        },
        {
          id: 'when',
          label: t('columns.when'),
          cell: (row) => <When at={row.createdAt} />,
          csv: (row) => row.createdAt,
        },
      ],
    }),
    [t, format],
  );
}

/** Sends files, and shows what became of those sent before. */
export function Component() {
  const { t } = useTranslation('imports');
  const table = useTable(useDefinition());
  return (
    <Page title={t('title')} about={t('about')}>
      <May rule="import.run">
        <SendFiles />
      </May>
      <div>
        <h2 className={styles.heading}>{t('history')}</h2>
        <DataTable table={table} />
      </div>
    </Page>
  );
}
