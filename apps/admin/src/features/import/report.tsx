import { Button } from '@mantine/core';
import type { ImportWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSentences } from '../../shared/sentence/index.ts';
import { useClinic } from '../../shared/session/index.ts';
import styles from './import.module.css';

interface ReportProps {
  readonly job: ImportWholeFragment;
  readonly report: NonNullable<ImportWholeFragment['report']>;
}

const COUNTS = ['rows', 'created', 'updated', 'unchanged', 'rejected'] as const;

/** What became of the rows, or would: counts, tables left out, rows left out and the way to mend them. */
export function Report({ job, report }: ReportProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { finding } = useSentences();
  const { counts, fileErrors, warnings } = report;
  return (
    <>
      <section className={styles.section} aria-labelledby="counts-title">
        <h2 id="counts-title">{t(job.status === 'READ' ? 'counts.would' : 'counts.did')}</h2>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is moved by keys too */}
        <div className={styles.scroll} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('counts.table')}</th>
                {COUNTS.map((name) => (
                  <th key={name} scope="col" className={styles.number}>
                    {t(`counts.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.map((line) => (
                <tr key={line.table}>
                  <th scope="row">{t(`tables.${line.table}`)}</th>
                  {COUNTS.map((name) => (
                    <td key={name} className={styles.number} data-bad={name === 'rejected' && line.rejected > 0}>
                      {format.number(line[name])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {fileErrors.length > 0 ? (
        <section className={styles.section} aria-labelledby="errors-title">
          <h2 id="errors-title">{t('fileErrors')}</h2>
          <ul>
            {fileErrors.map(({ file, message }) => (
              <li key={`${file} ${message}`}>
                <bdi>{file}</bdi>: {finding(message) ?? message}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {report.rejections.length > 0 ? <Rejections job={job} report={report} /> : null}
      {warnings.length > 0 ? (
        <details className={styles.section}>
          <summary>{t('warnings', { count: warnings.length })}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning} dir="auto">
                {finding(warning) ?? warning}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** The rows that were left out: to be taken away, mended and sent again. */
function Rejections({ job, report: { rejections, rejectedFiles } }: ReportProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { slug } = useClinic();
  const { rejected } = job;
  const others = rejections.slice(FIRST);
  return (
    <section className={styles.section} aria-labelledby="rejected-title">
      <h2 id="rejected-title">{t('rejected.title', { count: rejected, rows: format.number(rejected) })}</h2>
      <p className={styles.measure}>{t('rejected.about')}</p>
      <div className={styles.buttons}>
        {rejectedFiles.map(({ table, url }) => (
          <Button
            key={table}
            component="a"
            variant="default"
            href={`${url}?clinic=${slug}`}
            download
            leftSection={<Download size={16} aria-hidden />}
          >
            {t('rejected.download', { table: t(`tables.${table}`) })}
          </Button>
        ))}
        {job.status === 'DONE' ? (
          <Link to=".." relative="path">
            {t('rejected.again')}
          </Link>
        ) : null}
      </div>
      <RejectedRows rows={rejections.slice(0, FIRST)} />
      {others.length > 0 ? (
        <details>
          <summary>{t('rejected.others', { count: others.length })}</summary>
          <RejectedRows rows={others} />
        </details>
      ) : null}
      {rejected > rejections.length ? (
        <p className={styles.muted}>
          {t('rejected.more', { shown: format.number(rejections.length), all: format.number(rejected) })}
        </p>
      ) : null}
    </section>
  );
}

/** So many rejected rows are seen at once. */
const FIRST = 10;

function RejectedRows({ rows }: { readonly rows: ReportProps['report']['rejections'] }) {
  const { t, i18n } = useTranslation('imports');
  const format = useFormat();
  const { expected, finding } = useSentences();
  const wordFor = (category: string) =>
    i18n.exists(`categories.${category}`, { ns: 'imports' })
      ? t(`categories.${category}` as 'categories.too_long')
      : category;
  return (
    <ol role="list" className={styles.rejections}>
      {rows.map((row) => (
        <li key={`${row.file} ${row.line}`}>
          <p>
            <strong>{wordFor(row.category)}</strong>{' '}
            <span className={styles.muted}>
              {t('rejected.at', { line: format.number(row.line) })} <bdi>{row.file}</bdi>
              {row.rowId ? (
                <>
                  {' · '}
                  <bdi>{row.rowId}</bdi>
                </>
              ) : null}
            </span>
          </p>
          <p className={styles.wrong}>
            {row.column ? <code>{row.column}</code> : null} {row.value ? <q dir="auto">{row.value}</q> : null}
          </p>
          <p dir="auto" className={styles.muted}>
            {finding(row.message) ?? row.message}.{' '}
            {t('rejected.expected', { expected: expected(row.expected) ?? row.expected })}
          </p>
        </li>
      ))}
    </ol>
  );
}
