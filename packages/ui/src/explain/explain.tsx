import { useId, type ReactNode } from 'react';
import styles from './explain.module.css';

interface ExplainProps {
  /** What the button shows. */
  readonly children: ReactNode;
  /** Shown on hover; the button's name is what it contains. */
  readonly hint?: string;
  readonly className: string | undefined;
  /** The explanation that opens. */
  readonly about: ReactNode;
}

/**
 * A word within a sentence that opens its explanation: a popover of the browser, so it works by pointer, touch and
 * keyboard, closes with Escape, and needs no script.
 */
export function Explain({ children, hint, className, about }: ExplainProps) {
  const id = useId();
  return (
    <span className={styles.explain}>
      <button type="button" className={className} popoverTarget={id} title={hint}>
        {children}
      </button>
      <span id={id} popover="auto" className={styles.about}>
        {about}
      </span>
    </span>
  );
}
