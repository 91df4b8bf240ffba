import { Button } from '@mantine/core';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withPage } from './address.ts';
import styles from './table.module.css';
import type { Table } from './use-table.ts';

/** How many there are, and the pages before and after this one. */
export function Pager<Row extends { readonly id: string }>({ table }: { readonly table: Table<Row> }) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const { connection, params } = table;
  if (!connection) return null;
  const { totalCount, pageInfo } = connection;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const before = hasPreviousPage && startCursor ? withPage(params, { before: startCursor }) : null;
  const after = hasNextPage && endCursor ? withPage(params, { after: endCursor }) : null;
  return (
    <nav aria-label={t('table.pages')} className={styles.pager}>
      {typeof totalCount === 'number' ? (
        <p>{t('table.total', { count: totalCount, shown: format.number(totalCount) })}</p>
      ) : (
        <span />
      )}
      {before || after ? (
        <div className={styles.pages}>
          <PageButton to={before} label={t('table.previous')} />
          <PageButton to={after} label={t('table.next')} />
        </div>
      ) : null}
    </nav>
  );
}

function PageButton({ to, label }: { readonly to: URLSearchParams | null; readonly label: string }) {
  return to ? (
    <Button component={Link} to={{ search: to.toString() }} variant="default" size="sm">
      {label}
    </Button>
  ) : (
    <Button variant="default" size="sm" disabled>
      {label}
    </Button>
  );
}
