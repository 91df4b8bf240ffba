import { Choose, type RowsProps } from './grid.tsx';
import { RowLink } from './row-link.tsx';
import styles from './table.module.css';

/** The rows of a list as cards, where there is no room for columns. */
export function Cards<Row extends { readonly id: string }>({ table, rowLink, canChoose }: RowsProps<Row>) {
  const { rows, shown, params } = table;
  const [first, ...others] = shown;
  return (
    <ul role="list" className={styles.cards} aria-busy={table.isStale}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card}>
          <div className={styles.cardHead}>
            {first ? (
              <RowLink to={rowLink(row)} id={row.id} search={params.toString()}>
                {first.cell(row)}
              </RowLink>
            ) : null}
            {canChoose ? <Choose table={table} id={row.id} /> : null}
          </div>
          <dl>
            {others.map(({ id, label, cell }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{cell(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
