import { useApolloClient } from '@apollo/client/react';
import { useFormat } from '@stipple/ui/format';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, writeCsv } from './csv.ts';
import styles from './table.module.css';
import type { Table } from './use-table.ts';

interface CsvExportProps {
  readonly table: Table<{ readonly id: string }>;
  readonly onEnd: () => void;
}

/** Writes the whole list into a file, says how far it is, and can be stopped. */
export default function CsvExport({ table, onEnd }: CsvExportProps) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const client = useApolloClient();
  const [{ done, total, failed }, setProgress] = useState({ done: 0, total: null as number | null, failed: false });
  const begun = useRef({ table, client, onEnd });
  useEffect(() => {
    const stop = new AbortController();
    const { table: list, client: asked, onEnd: end } = begun.current;
    writeCsv({
      client: asked,
      columns: list.columns,
      ask: list.askPage,
      signal: stop.signal,
      onProgress: (now, all) => setProgress({ done: now, total: all, failed: false }),
    }).then(
      (blob) => {
        download(blob, `${list.name}.csv`);
        end();
      },
      () => {
        if (!stop.signal.aborted) setProgress((before) => ({ ...before, failed: true }));
      },
    );
    return () => stop.abort();
  }, []);
  return (
    <div className={styles.export}>
      {failed ? (
        <p role="alert">{t('table.csvFailed')}</p>
      ) : (
        <>
          <progress value={done} max={total ?? undefined} aria-label={t('table.csv')} />
          <span>
            {total === null
              ? t('table.csvSome', { shown: format.number(done) })
              : t('table.csvOf', { shown: format.number(done), all: format.number(total) })}
          </span>
        </>
      )}
      <button type="button" className={styles.plain} onClick={onEnd}>
        {failed ? t('close') : t('cancel')}
      </button>
    </div>
  );
}
