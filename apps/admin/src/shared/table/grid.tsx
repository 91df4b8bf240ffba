import { Checkbox } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSort } from './address.ts';
import type { Column } from './definition.ts';
import { RowLink } from './row-link.tsx';
import styles from './table.module.css';
import type { Table } from './use-table.ts';

export interface RowsProps<Row extends { readonly id: string }> {
  readonly table: Table<Row>;
  readonly rowLink: (row: Row) => string | null;
  readonly canChoose: boolean;
}

/** The rows of a list as a table. */
export function Grid<Row extends { readonly id: string }>({ table, rowLink, canChoose }: RowsProps<Row>) {
  const { t } = useTranslation('kit');
  const { rows, shown, chosen, params } = table;
  const search = params.toString();
  const isAll = rows.every(({ id }) => chosen.has(id));
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-busy={table.isStale}>
        <caption className="visually-hidden">{table.label}</caption>
        <thead>
          <tr>
            {canChoose ? (
              <th className={styles.check}>
                <Checkbox
                  aria-label={t('table.chooseAll')}
                  checked={isAll}
                  indeterminate={!isAll && chosen.size > 0}
                  onChange={() => table.choose(new Set(isAll ? [] : rows.map(({ id }) => id)))}
                />
              </th>
            ) : null}
            {shown.map((column) => (
              <Heading key={column.id} table={table} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-chosen={chosen.has(row.id)}>
              {canChoose ? (
                <td className={styles.check}>
                  <Choose table={table} id={row.id} />
                </td>
              ) : null}
              {shown.map(({ id, cell, isNumber }, at) =>
                at === 0 ? (
                  <th key={id} scope="row">
                    <RowLink to={rowLink(row)} id={row.id} search={search}>
                      {cell(row)}
                    </RowLink>
                  </th>
                ) : (
                  <td key={id} className={isNumber ? styles.number : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps<Row extends { readonly id: string }> {
  readonly table: Table<Row>;
  readonly column: Column<Row>;
}

/** A column's heading; where the list can be ordered by it, a press does so, and the next the other way round. */
function Heading<Row extends { readonly id: string }>({ table, column }: HeadingProps<Row>) {
  const { label, sort, isNumber } = column;
  const { by, descending } = table.state.sort;
  const isBy = sort !== undefined && sort === by;
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={isNumber ? styles.number : undefined}
      aria-sort={isBy ? (descending ? 'descending' : 'ascending') : undefined}
    >
      {sort === undefined ? (
        label
      ) : (
        <button
          type="button"
          className={styles.sort}
          onClick={() => table.setParams(withSort(table.params, { by: sort, descending: isBy && !descending }))}
        >
          {label}
          {isBy ? <Arrow size={14} aria-hidden /> : null}
        </button>
      )}
    </th>
  );
}

interface ChooseProps<Row extends { readonly id: string }> {
  readonly table: Table<Row>;
  readonly id: string;
}

/** Chooses a row for what is done with several. */
export function Choose<Row extends { readonly id: string }>({ table, id }: ChooseProps<Row>) {
  const { t } = useTranslation('kit');
  return (
    <Checkbox
      aria-label={t('table.choose')}
      checked={table.chosen.has(id)}
      onChange={() => table.choose(toggled(table.chosen, id))}
    />
  );
}

/** The set with the id in it, or without where it was. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
