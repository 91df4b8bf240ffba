import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fromTheStart, withoutFilters } from './address.ts';
import styles from './table.module.css';
import type { Table } from './use-table.ts';

/** How many rows stand in for those that are on their way. */
const ROWS = Array.from({ length: 8 }, (_, row) => row);

/** Where rows will be. */
export function ListSkeleton({ columns }: { readonly columns: number }) {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.skeleton} aria-busy="true">
      <output className="visually-hidden">{t('table.loading')}</output>
      {ROWS.map((row) => (
        <div key={row} style={{ gridTemplateColumns: `2fr repeat(${Math.max(0, columns - 1)}, 1fr)` }}>
          {Array.from({ length: columns }, (_, column) => (
            <span key={column} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Nothing could be read. */
export function ListError({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.state} role="alert">
      <p>{t('table.error')}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  );
}

/** The list is there, and nothing in it is what was looked for. */
export function ListNothingFound<Row extends { readonly id: string }>({ table }: { readonly table: Table<Row> }) {
  const { t } = useTranslation('kit');
  const { params, filters } = table;
  return (
    <div className={styles.state}>
      <output>{t('table.nothingFound')}</output>
      <Button variant="default" onClick={() => table.setParams(fromTheStart(withoutFilters(params, filters)))}>
        {t('table.clear')}
      </Button>
    </div>
  );
}

/** The list holds nothing yet. */
export function ListEmpty({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('kit');
  return <div className={styles.state}>{children ?? <p>{t('table.empty')}</p>}</div>;
}
