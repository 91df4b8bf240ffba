import { useQuery } from '@apollo/client/react';
import { HomeTrendDocument, type HomeTrendQuery } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../shared/chart/index.ts';
import styles from './home.module.css';

type Month = NonNullable<NonNullable<HomeTrendQuery['viewer']>['clinic']>['homeTrend'][number];

/** How ratings, reviews and healed evidence went, drawn and as a table. */
export default function Trend({ location }: { readonly location: string | null }) {
  const { t } = useTranslation('home');
  const { data, previousData } = useQuery(HomeTrendDocument, { variables: { location } });
  const months = (data ?? previousData)?.viewer?.clinic?.homeTrend;
  if (!months) return <div className={styles.charts} aria-busy="true" />;
  return (
    <section aria-labelledby="trend-title" className={styles.trend}>
      <h2 id="trend-title">{t('trend.title')}</h2>
      {months.length === 0 ? (
        <p className={styles.muted}>{t('trend.none')}</p>
      ) : (
        <>
          <Charts months={months} />
          <MonthTable months={months} />
        </>
      )}
    </section>
  );
}

/** A month as `11/26`. */
const short = (month: string) => `${month.slice(5, 7)}/${month.slice(2, 4)}`;
const share = ({ casesCompleted, casesHealed }: Month) =>
  casesCompleted === 0 ? null : Math.round((100 * casesHealed) / casesCompleted);

function Charts({ months }: { readonly months: readonly Month[] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const points = months.map((month) => ({
    month: short(month.month),
    rating: month.averageRating,
    reviews: month.reviews,
    healed: share(month),
  }));
  return (
    <div className={styles.charts}>
      <Chart
        kind="line"
        label={t('trend.rating')}
        about={t('trend.ratingAbout')}
        along="month"
        series={{ name: 'rating', label: t('trend.rating') }}
        points={points}
        range={[1, 5]}
        format={(value) => format.number(value, Number.isInteger(value) ? 0 : 1)}
      />
      <Chart
        kind="bar"
        label={t('trend.reviews')}
        about={t('trend.reviewsAbout')}
        along="month"
        series={{ name: 'reviews', label: t('trend.reviews') }}
        points={points}
        format={(value) => format.number(value)}
      />
      <Chart
        kind="bar"
        label={t('trend.healed')}
        about={t('trend.healedAbout')}
        along="month"
        series={{ name: 'healed', label: t('trend.healed') }}
        points={points}
        range={[0, 100]}
        format={(value) => format.percent(value / 100)}
      />
    </div>
  );
}

function MonthTable({ months }: { readonly months: readonly Month[] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <details>
      <summary>{t('trend.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is moved by keys too */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('trend.month')}</th>
              <th scope="col">{t('trend.rating')}</th>
              <th scope="col">{t('trend.reviews')}</th>
              <th scope="col">{t('trend.healed')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{short(month.month)}</th>
                <td>{month.averageRating === null ? '–' : format.number(month.averageRating)}</td>
                <td>{format.number(month.reviews)}</td>
                <td>
                  {t('trend.of', {
                    part: format.number(month.casesHealed),
                    all: format.number(month.casesCompleted),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
