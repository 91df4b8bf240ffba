import { type ReactNode, type Ref, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  /** The first thing where it stands: no line parts it from what is above. */
  readonly isFirst?: boolean;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A part of a record under its own heading. */
export function Section({ title, isFirst = false, ref, children }: SectionProps) {
  const id = useId();
  return (
    <section ref={ref} className={styles.section} data-first={isFirst} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
