import { useInViewport } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './chart.module.css';

const ChartPicture = lazy(() => import('./chart-picture.tsx'));

/** One thing that is measured. */
export interface Series {
  /** Its field in the points. */
  readonly name: string;
  readonly label: string;
}

/** What is measured at one place of the horizontal axis; null where nothing was. */
export type Point = Readonly<Record<string, string | number | null>>;

export interface ChartProps {
  /** What the picture tells, for its heading and its table: "Rating by month". */
  readonly label: string;
  /** A course over time, or amounts side by side. */
  readonly kind: 'line' | 'bar';
  /** The field of the points that stands on the horizontal axis, and what it is called. */
  readonly along: Series;
  readonly series: readonly Series[];
  readonly points: readonly Point[];
  /** How a value is written. */
  readonly format?: (value: number) => string;
  /** Between which values the vertical axis runs; what fits unless said. */
  readonly range?: readonly [low: number, high: number];
}

/**
 * A picture of numbers, and the same numbers as a table for who does not see it. What draws it is fetched when it
 * comes into view.
 */
export function Chart(props: ChartProps) {
  const { t } = useTranslation('kit');
  const { label, along, series, points, format = String } = props;
  const { ref, inViewport } = useInViewport();
  const [wasSeen, setSeen] = useState(false);
  if (inViewport && !wasSeen) setSeen(true);
  return (
    <figure className={styles.figure}>
      <figcaption>{label}</figcaption>
      <div ref={ref} className={styles.picture} aria-hidden>
        <Suspense>{wasSeen ? <ChartPicture {...props} /> : null}</Suspense>
      </div>
      <details>
        <summary>{t('chart.asTable')}</summary>
        <table className={styles.table}>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{along.label}</th>
              {series.map((each) => (
                <th key={each.name} scope="col">
                  {each.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={String(point[along.name])}>
                <th scope="row">{point[along.name]}</th>
                {series.map(({ name }) => {
                  const value = point[name];
                  return <td key={name}>{typeof value === 'number' ? format(value) : (value ?? '–')}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
