import { Alert } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sign-in.module.css';

interface DoorPageProps {
  readonly title: string;
  readonly why?: ReactNode;
  /** What went wrong, and belongs to no field. */
  readonly wrong?: string | null;
  readonly children?: ReactNode;
}

/** What is to be filled in first. */
const FIRST = 'input:not([type=hidden], [readonly])';

/** A page in front of the door: one thing to do, and why. */
export function DoorPage({ title, why, wrong = null, children }: DoorPageProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  // One step follows the other without a new page: whoever types, or listens, is taken along.
  useEffect(() => page.current?.querySelector<HTMLElement>(FIRST)?.focus(), [title]);
  return (
    <div ref={page} className={styles.stack}>
      <title>{t('titleAlone', { page: title })}</title>
      <h1>{title}</h1>
      {why ? <p className={styles.why}>{why}</p> : null}
      {wrong === null ? null : (
        <Alert color="red" role="alert">
          {wrong}
        </Alert>
      )}
      {children}
    </div>
  );
}
