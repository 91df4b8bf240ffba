import { useApolloClient, useSubscription } from '@apollo/client/react';
import { Button, Progress } from '@mantine/core';
import {
  CancelExportDocument,
  ExportProgressDocument,
  ExportsDocument,
  type ExportsQuery,
  type ExportsQueryVariables,
  type ExportStatus,
  type ExportWholeFragment,
  StartExportDocument,
} from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { useAct } from '../../shared/save/index.ts';
import { useClinic } from '../../shared/session/index.ts';
import { Status, When, type Tone } from '../../shared/show/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import styles from './export.module.css';

const TONES: Record<ExportStatus, Tone> = {
  QUEUED: 'plain',
  RUNNING: 'plain',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'plain',
};
const isUnderWay = ({ status }: Pick<ExportWholeFragment, 'status'>) => status === 'QUEUED' || status === 'RUNNING';

function useDefinition(): TableDefinition<ExportWholeFragment, ExportsQuery, ExportsQueryVariables> {
  const { t } = useTranslation('exports');
  const format = useFormat();
  return useMemo(
    () => ({
      name: 'exports',
      label: t('history'),
      query: ExportsDocument,
      variables: ({ paging }) => paging,
      connection: (data) => data.viewer?.clinic?.exports,
      defaultSort: { by: 'when', descending: true },
      pageSize: 20,
      empty: t('empty'),
      columns: [
        {
          id: 'when',
          label: t('columns.when'),
          cell: (row) => <When at={row.createdAt} />,
          csv: (row) => row.createdAt,
        },
        {
          id: 'status',
          label: t('columns.status'),
          cell: (row) => <Status tone={TONES[row.status]}>{t(`status.${row.status}`)}</Status>,
          csv: (row) => row.status,
        },
        {
          id: 'rows',
          label: t('columns.rows'),
          cell: (row) => format.number(row.rowsDone),
          csv: (row) => row.rowsDone,
          isNumber: true,
        },
        {
          id: 'files',
          label: t('columns.files'),
          cell: (row) => format.number(row.filesDone),
          csv: (row) => row.filesDone,
          isNumber: true,
        },
        {
          id: 'size',
          label: t('columns.size'),
          cell: (row) =>
            row.bytes === null ? '–' : t('size', { size: format.number(Math.ceil(row.bytes / 104_857.6) / 10) }),
          csv: (row) => row.bytes,
          isNumber: true,
        },
        {
          id: 'who',
          label: t('columns.who'),
          cell: (row) => <bdi>{row.startedBy ?? '–'}</bdi>,
          csv: (row) => row.startedBy,
        },
        { id: 'file', label: t('columns.file'), cell: (row) => <File job={row} /> },
      ],
    }),
    [t, format],
  );
}

/** Asks for an export, shows how far it is, and those before it. */
export function Component() {
  const { t } = useTranslation('exports');
  const table = useTable(useDefinition());
  const underWay = table.rows.find(isUnderWay);
  const [start, isStarting] = useAct(StartExportDocument, {
    payload: (data) => data.startExport,
    refetch: ['Exports'],
  });
  return (
    <Page title={t('title')} about={t('about')}>
      <section className={styles.ask} aria-labelledby="what-title">
        <h2 id="what-title">{t('what')}</h2>
        <ul>
          {(['tables', 'rows', 'files', 'columns'] as const).map((name) => (
            <li key={name}>{t(`holds.${name}`)}</li>
          ))}
        </ul>
        <p className={styles.muted}>{t('careful')}</p>
        {underWay ? (
          <Moving job={underWay} />
        ) : (
          <div>
            <Button loading={isStarting} onClick={() => void start({})}>
              {t('start')}
            </Button>
          </div>
        )}
      </section>
      <div>
        <h2 className={styles.heading}>{t('history')}</h2>
        <DataTable table={table} rowLink={() => null} />
      </div>
    </Page>
  );
}

function Moving({ job }: { readonly job: ExportWholeFragment }) {
  const { t } = useTranslation('exports');
  const format = useFormat();
  const client = useApolloClient();
  // What comes goes into the cache, from where the list shows it.
  useSubscription(ExportProgressDocument, {
    variables: { id: job.id },
    onComplete: () => void client.refetchQueries({ include: [ExportsDocument] }),
  });
  const [cancel, isCancelling] = useAct(CancelExportDocument, { payload: (data) => data.cancelExport });
  return (
    <div className={styles.moving}>
      <Progress value={100} animated striped aria-label={t('making')} />
      <p aria-live="polite">
        {t('making')}: {t('progress', { rows: format.number(job.rowsDone), files: format.number(job.filesDone) })}
      </p>
      <p className={styles.muted}>{t('mayLeave')}</p>
      <div>
        <Button variant="default" loading={isCancelling} onClick={() => void cancel({ input: { exportId: job.id } })}>
          {t('stop')}
        </Button>
      </div>
    </div>
  );
}

function File({ job: { url, status, expiresAt } }: { readonly job: ExportWholeFragment }) {
  const { t } = useTranslation('exports');
  const { slug } = useClinic();
  if (!url) return status === 'DONE' ? t('gone') : '–';
  return (
    <span className={styles.file}>
      <Button
        component="a"
        size="sm"
        variant="default"
        href={`${url}&clinic=${slug}`}
        download
        leftSection={<Download size={16} aria-hidden />}
      >
        {t('download')}
      </Button>
      {expiresAt ? (
        <span className={styles.muted}>
          {t('until')} <When at={expiresAt} isDay />
        </span>
      ) : null}
    </span>
  );
}
