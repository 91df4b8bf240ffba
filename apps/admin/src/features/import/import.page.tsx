import { skipToken, useQuery, useSubscription } from '@apollo/client/react';
import { Button, Progress } from '@mantine/core';
import {
  CancelImportDocument,
  ImportDocument,
  ImportProgressDocument,
  type ImportWholeFragment,
  RunImportDocument,
} from '@stipple/contract/admin';
import { IMPORT_LIMITS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotRead, Page } from '../../shared/page/index.ts';
import { useAct } from '../../shared/save/index.ts';
import { useSentences } from '../../shared/sentence/index.ts';
import { May } from '../../shared/session/index.ts';
import { When } from '../../shared/show/index.ts';
import { Headings } from './headings.tsx';
import styles from './import.module.css';
import { ImportState } from './import-state.tsx';
import { Report } from './report.tsx';

/** One import, as far as it is. It goes on whether somebody looks or not. */
export function Component() {
  const { t } = useTranslation('imports');
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(ImportDocument, { variables: { id } });
  const job = data?.viewer?.clinic?.import;
  // What comes goes into the cache, from where the query above shows it.
  const isMoving = job ? ['UPLOADED', 'READ', 'RUNNING'].includes(job.status) : false;
  useSubscription(ImportProgressDocument, isMoving ? { variables: { id } } : skipToken);
  if (job) return <Import job={job} />;
  return (
    <Page title={t('title')}>
      {loading ? (
        <p aria-busy="true">{t('loading')}</p>
      ) : error ? (
        <NotRead onRetry={() => void refetch()} />
      ) : (
        <p>{t('notFound')}</p>
      )}
    </Page>
  );
}

function Import({ job }: { readonly job: ImportWholeFragment }) {
  const { t } = useTranslation('imports');
  const { finding } = useSentences();
  const { status, rejected, report, preview } = job;
  const headings = status === 'READ' && preview ? <Headings key={job.version} job={job} preview={preview} /> : null;
  // What has to be said first stands first.
  const isUnclear = (report?.fileErrors.length ?? 0) > 0;
  return (
    <Page
      title={job.files.map(({ name }) => name).join(', ')}
      about={
        <span className={styles.about}>
          <ImportState status={status} rejected={rejected} /> <When at={job.createdAt} />
          {job.startedBy ? <bdi>{job.startedBy}</bdi> : null}
        </span>
      }
      actions={
        <Link to=".." relative="path" className={styles.back}>
          {t('back')}
        </Link>
      }
    >
      {status === 'UPLOADED' || status === 'RUNNING' ? <Moving job={job} /> : null}
      {status === 'READ' ? <Ready job={job} /> : null}
      {status === 'FAILED' ? (
        <div role="alert" className={styles.section}>
          <p>{t(`failure.${job.failure ?? 'INTERNAL'}`)}</p>
          {report?.warnings.map((warning) => (
            <p key={warning} dir="auto">
              {finding(warning) ?? warning}
            </p>
          ))}
        </div>
      ) : null}
      {status === 'CANCELLED' ? <p className={styles.section}>{t('cancelled')}</p> : null}
      {isUnclear ? headings : null}
      {report && status !== 'FAILED' && status !== 'UPLOADED' ? <Report job={job} report={report} /> : null}
      {isUnclear ? null : headings}
    </Page>
  );
}

/** The worker is at it; whoever watches may go. */
function Moving({ job }: { readonly job: ImportWholeFragment }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { rowsDone, rowsTotal, status } = job;
  const rows = format.number(rowsDone);
  const text = rowsTotal ? t('rowsOf', { rows, all: format.number(rowsTotal) }) : t('rows', { rows });
  return (
    <section className={styles.section} aria-labelledby="moving-title">
      <h2 id="moving-title">{t(status === 'UPLOADED' ? 'reading' : 'running')}</h2>
      <Progress
        value={rowsTotal ? (rowsDone / rowsTotal) * 100 : 100}
        animated={!rowsTotal}
        striped={!rowsTotal}
        aria-label={t(status === 'UPLOADED' ? 'reading' : 'running')}
      />
      <p aria-live="polite">
        {text} {job.currentFile ? <bdi className={styles.muted}>{job.currentFile}</bdi> : null}
      </p>
      <p className={styles.muted}>{t('mayLeave')}</p>
      <Cancel id={job.id} label={t(status === 'UPLOADED' ? 'discard' : 'stop')} />
    </section>
  );
}

/** What would happen is known: it can be let happen. */
function Ready({ job }: { readonly job: ImportWholeFragment }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [run, isStarting] = useAct(RunImportDocument, { payload: (data) => data.runImport });
  const good = (job.rowsTotal ?? 0) - job.rejected;
  return (
    <section className={styles.section} aria-labelledby="ready-title">
      <h2 id="ready-title">{t('ready')}</h2>
      <p>
        {good === 0 && job.rejected === 0
          ? t('nothingYet')
          : t('wouldLand', { count: good, rows: format.number(good) })}{' '}
        {job.rejected > 0 ? t('wouldBeLeft', { count: job.rejected, rows: format.number(job.rejected) }) : null}
      </p>
      <May rule="import.run">
        <p className={styles.muted}>{t('waits', { days: IMPORT_LIMITS.waitingDays })}</p>
        <div className={styles.buttons}>
          <Button disabled={good === 0} loading={isStarting} onClick={() => void run({ input: { importId: job.id } })}>
            {t('run', { count: good, rows: format.number(good) })}
          </Button>
          <Cancel id={job.id} label={t('discard')} />
        </div>
      </May>
    </section>
  );
}

function Cancel({ id, label }: { readonly id: string; readonly label: string }) {
  const [cancel, isCancelling] = useAct(CancelImportDocument, { payload: (data) => data.cancelImport });
  return (
    <May rule="import.run">
      <div>
        <Button variant="default" loading={isCancelling} onClick={() => void cancel({ input: { importId: id } })}>
          {label}
        </Button>
      </div>
    </May>
  );
}
