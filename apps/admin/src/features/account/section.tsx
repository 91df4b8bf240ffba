import type { AccountQuery } from '@stipple/contract/admin';
import type { ReactNode } from 'react';
import styles from './account.module.css';

/** What the page knows of an account. */
export type Account = NonNullable<AccountQuery['viewer']>['account'];

/** What every section needs. */
export interface SectionProps {
  readonly account: Account;
  /** Asks for everything anew. */
  readonly onChange: () => void;
}

/** A part of the page with its heading. */
export function Section({
  title,
  about,
  isWide = false,
  children,
}: {
  readonly title: string;
  readonly about?: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={`${styles.section} ${isWide ? styles.wide : ''}`}>
      <h2>{title}</h2>
      {about ? <p className={styles.about}>{about}</p> : null}
      {children}
    </section>
  );
}
