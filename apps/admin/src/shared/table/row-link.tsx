import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './table.module.css';

interface RowLinkProps {
  /** Relative to the list. */
  readonly to: string | null;
  readonly id: string;
  readonly search: string;
  readonly children: ReactNode;
}

/** What a row is called, and the way to its record; a press anywhere on the row reaches it. */
export function RowLink({ to, id, search, children }: RowLinkProps) {
  if (to === null) return <span dir="auto">{children}</span>;
  return (
    <Link to={{ pathname: to, search }} className={styles.rowLink} data-row={id} dir="auto" preventScrollReset>
      {children}
    </Link>
  );
}
