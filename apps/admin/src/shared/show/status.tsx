import type { ReactNode } from 'react';
import styles from './show.module.css';

/** Done well, to be looked at, wrong, or neither. */
export type Tone = 'good' | 'warning' | 'bad' | 'plain';

interface StatusProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** In which state something is, as a word; the colour only repeats it. */
export function Status({ tone, children }: StatusProps) {
  return (
    <span className={styles.status} data-tone={tone}>
      {children}
    </span>
  );
}
