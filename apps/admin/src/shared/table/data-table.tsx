import { useMediaQuery } from '@mantine/hooks';
import { type ComponentType, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Cards } from './cards.tsx';
import { Chips } from './chips.tsx';
import { Grid, type RowsProps } from './grid.tsx';
import { Pager } from './pager.tsx';
import { ListEmpty, ListError, ListNothingFound, ListSkeleton } from './states.tsx';
import styles from './table.module.css';
import { Toolbar } from './toolbar.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { Table } from './use-table.ts';

/** Narrower than this, rows are cards. */
const PHONE = '(width < 48rem)';

interface DataTableProps<Row extends { readonly id: string }> {
  readonly table: Table<Row>;
  /** Where a row's record is shown, relative to the list: its id, unless said otherwise; null for nowhere. */
  readonly rowLink?: (row: Row) => string | null;
  /** What can be done with several rows at once; without it rows can not be chosen. */
  readonly bulk?: (rows: readonly Row[], done: () => void) => ReactNode;
  /** Beside the list's own tools. */
  readonly tools?: ReactNode;
  /** Draws the rows otherwise than as a grid, such as a gallery; each has its `RowLink`. */
  readonly as?: ComponentType<RowsProps<Row>>;
}

/** A list: tools, what narrows it, its rows, and the way to the next ones. All of it stands in the address. */
export function DataTable<Row extends { readonly id: string }>({
  table,
  rowLink,
  bulk,
  tools,
  as,
}: DataTableProps<Row>) {
  const { t } = useTranslation('kit');
  const isPhone = useMediaQuery(PHONE, window.matchMedia(PHONE).matches, { getInitialValueInEffect: false });
  const region = useRef<HTMLElement>(null);
  const { rows, connection, chosen } = table;
  useListKeys(region, table, Boolean(bulk));
  const Rows = as ?? (isPhone ? Cards : Grid);
  const chosenRows = rows.filter(({ id }) => chosen.has(id));
  return (
    <section ref={region} aria-label={table.label} className={styles.region}>
      <Toolbar table={table}>{tools}</Toolbar>
      <Chips table={table} />
      {bulk && chosenRows.length > 0 ? (
        <div className={styles.bulk}>
          <output>{t('table.chosen', { count: chosenRows.length })}</output>
          {bulk(chosenRows, () => table.choose(new Set()))}
          <button type="button" className={styles.plain} onClick={() => table.choose(new Set())}>
            {t('table.chooseNone')}
          </button>
        </div>
      ) : null}
      {table.error ? (
        <ListError onRetry={table.retry} />
      ) : connection === null ? (
        <ListSkeleton columns={table.shown.length} />
      ) : rows.length > 0 ? (
        <>
          <Rows table={table} rowLink={rowLink ?? idOf} canChoose={Boolean(bulk)} />
          <Pager table={table} />
        </>
      ) : Object.keys(table.state.filters).length > 0 || table.params.has('after') || table.params.has('before') ? (
        <ListNothingFound table={table} />
      ) : (
        <ListEmpty>{table.empty}</ListEmpty>
      )}
    </section>
  );
}

const idOf = ({ id }: { readonly id: string }) => id;
