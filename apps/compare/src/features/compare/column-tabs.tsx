import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './compare.module.css';

interface ColumnTabsProps {
  readonly names: readonly string[];
  /** The element that the columns scroll in. */
  readonly scroller: RefObject<HTMLDivElement | null>;
}

const headsIn = (scroller: HTMLElement) => [...scroller.querySelectorAll<HTMLElement>('thead th[id]')];

/**
 * Where columns are swiped, their names stay above them: each leads to its column, and the one in view is marked.
 * Without script they are links to the heads of the columns.
 */
export function ColumnTabs({ names, scroller }: ColumnTabsProps) {
  const { t } = useTranslation('compare');
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const look = () => {
      const [first, ...rest] = headsIn(box);
      if (!first) return;
      // In right-to-left pages the distance is negative.
      const at = Math.abs(box.scrollLeft) + first.offsetWidth / 2;
      setCurrent(rest.filter((head) => Math.abs(head.offsetLeft - first.offsetLeft) < at).length);
    };
    box.addEventListener('scroll', look, { passive: true });
    return () => box.removeEventListener('scroll', look);
  }, [scroller]);
  const go = (event: MouseEvent, column: number) => {
    const box = scroller.current;
    const heads = box ? headsIn(box) : [];
    const [first, head] = [heads[0], heads[column]];
    if (!box || !first || !head) return;
    event.preventDefault();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollTo({ left: head.offsetLeft - first.offsetLeft, behavior: isCalm ? 'auto' : 'smooth' });
  };
  return (
    <nav className={styles.tabs} aria-label={t('columns')}>
      {names.map((name, i) => (
        <a
          // Names may be the same.
          key={`${i}-${name}`}
          href={`#column-${i + 1}`}
          aria-current={i === current ? 'true' : undefined}
          onClick={(event) => go(event, i)}
        >
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  );
}
