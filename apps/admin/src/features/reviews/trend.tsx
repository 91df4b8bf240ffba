import { useQuery } from '@apollo/client/react';
import { RatingsByMonthDocument, type RatingsByMonthQuery } from '@stipple/contract/admin';
import { RATING } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { LOCATIONS, useChoiceName } from '../../shared/choose/index.ts';
import styles from './reviews.module.css';

type Month = NonNullable<NonNullable<RatingsByMonthQuery['viewer']>['clinic']>['ratingsByMonth'][number];

const WIDTH = 480;
const HEIGHT = 96;

/** How a location's ratings went over two years: a line over the months, and the numbers behind it. */
export function Trend({ locationId }: { readonly locationId: string }) {
  const { t } = useTranslation('reviews');
  const place = useChoiceName(LOCATIONS, locationId);
  const { data } = useQuery(RatingsByMonthDocument, { variables: { locationId } });
  const months = data?.viewer?.clinic?.ratingsByMonth;
  if (!months || !place) return null;
  return (
    <section className={styles.trend} aria-labelledby="trend-title">
      <h2 id="trend-title" className={styles.small} dir="auto">
        {t('trend.title', { place })}
      </h2>
      {months.length === 0 ? <p>{t('trend.none')}</p> : <Chart months={months} />}
    </section>
  );
}

function Chart({ months }: { readonly months: readonly Month[] }) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const step = WIDTH / Math.max(1, months.length - 1);
  const y = (average: number) => HEIGHT - 8 - ((average - RATING.min) / (RATING.max - RATING.min)) * (HEIGHT - 16);
  const points = months.map(({ average }, i) => `${i * step},${y(average)}`).join(' ');
  const [from, to] = [months[0], months.at(-1)].map((each) => format.monthYear(each?.month ?? ''));
  return (
    <>
      <svg
        viewBox={`-8 0 ${WIDTH + 16} ${HEIGHT}`}
        className={styles.chart}
        role="img"
        aria-label={t('trend.label', { from, to })}
      >
        {[1, 3, 5].map((stars) => (
          <line key={stars} x1="0" x2={WIDTH} y1={y(stars)} y2={y(stars)} />
        ))}
        <polyline points={points} />
        {months.map(({ month, average }, i) => (
          <circle key={month} cx={i * step} cy={y(average)} r="3" />
        ))}
      </svg>
      <details className={styles.history}>
        <summary>
          {from} – {to}
        </summary>
        <table className={styles.numbers}>
          <thead>
            <tr>
              <th scope="col">{t('trend.month')}</th>
              <th scope="col">{t('trend.average')}</th>
              <th scope="col">{t('trend.count')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, average, count }) => (
              <tr key={month}>
                <th scope="row">{format.monthYear(month)}</th>
                <td>{format.stars(average)}</td>
                <td>{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
