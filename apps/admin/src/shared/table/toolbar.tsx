import { Bookmark, Columns3, Download, Keyboard, ListFilter } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/index.ts';
import { LazyPopover } from './lazy-popover.tsx';
import { SearchBox } from './search-box.tsx';
import styles from './table.module.css';
import type { Table } from './use-table.ts';

const FilterForm = lazy(() => import('./filter-form.tsx'));
const ViewsForm = lazy(() => import('./views-form.tsx'));
const ColumnForm = lazy(() => import('./column-form.tsx'));
const CsvExport = lazy(() => import('./csv-export.tsx'));
const KeyHelp = lazy(() => import('./key-help.tsx'));

interface ToolbarProps<Row extends { readonly id: string }> {
  readonly table: Table<Row>;
  readonly children: ReactNode;
}

/** What narrows and shapes the list, and takes it along. */
export function Toolbar<Row extends { readonly id: string }>({ table, children }: ToolbarProps<Row>) {
  const { t } = useTranslation('kit');
  const { clinic } = useSession();
  const [isExporting, setExporting] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const search = table.filters.find(({ id }) => id === 'q');
  const hasMoreFilters = table.filters.some(({ id }) => id !== 'q') || table.columns.some(({ sort }) => sort);
  const canExport = table.columns.some(({ csv }) => csv);
  return (
    <div className={styles.toolbar}>
      {search ? <SearchBox table={table} label={search.label} /> : null}
      {hasMoreFilters ? (
        <LazyPopover icon={ListFilter} label={t('table.filters')}>
          <FilterForm table={table as unknown as Table<{ id: string }>} />
        </LazyPopover>
      ) : null}
      <span className={styles.space} />
      {children}
      <div className={styles.tools}>
        {clinic ? (
          <LazyPopover icon={Bookmark} label={t('views.title')}>
            <ViewsForm table={table as unknown as Table<{ id: string }>} />
          </LazyPopover>
        ) : null}
        <LazyPopover icon={Columns3} label={t('table.columns')}>
          <ColumnForm table={table as unknown as Table<{ id: string }>} />
        </LazyPopover>
        {canExport ? (
          <button type="button" className={styles.tool} onClick={() => setExporting(true)} disabled={isExporting}>
            <Download size={16} aria-hidden />
            <span>{t('table.csv')}</span>
          </button>
        ) : null}
        <button
          type="button"
          className={`${styles.tool} ${styles.forKeys}`}
          data-list-help
          aria-label={t('keys.title')}
          onClick={() => setHelping(true)}
        >
          <Keyboard size={16} aria-hidden />
        </button>
      </div>
      <Suspense>
        {isHelping ? <KeyHelp onClose={() => setHelping(false)} /> : null}
        {isExporting ? (
          <CsvExport table={table as unknown as Table<{ id: string }>} onEnd={() => setExporting(false)} />
        ) : null}
      </Suspense>
    </div>
  );
}
