import { useInViewport } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './chart.module.css';
import type { ChartProps } from './definition.ts';

const ChartPicture = lazy(() => import('./chart-picture.tsx'));

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
