import { useFormat } from '../format/index.ts';
import { useTexts } from '../texts/index.ts';
import type { RatingData } from './rating-data.ts';
import styles from './rating.module.css';

type Counted = Pick<RatingData, 'histogram' | 'count'>;

const HEIGHT = 16;

/** How often each number of stars was given, as five small columns from one star to five. */
export function MiniHistogram({ rating }: { readonly rating: Counted }) {
  const say = useTexts();
  const format = useFormat();
  const buckets = rating.histogram.toSorted((a, b) => a.stars - b.stars);
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const bar = ({ stars, count }: { stars: number; count: number }) =>
    say('ratingBar', { count, shown: format.number(count), stars });
  return (
    <svg className={styles.mini} viewBox={`0 0 34 ${HEIGHT}`} role="img" aria-label={buckets.map(bar).join(', ')}>
      {buckets.map(({ stars, count }, i) => {
        const height = count === 0 ? 1 : Math.max(2, (HEIGHT * count) / most);
        return <rect key={stars} x={7 * i} y={HEIGHT - height} width="6" height={height} rx="1" />;
      })}
    </svg>
  );
}

/** The same as bars with their numbers, from five stars to one. */
export function Histogram({ rating }: { readonly rating: Counted }) {
  const say = useTexts();
  const format = useFormat();
  return (
    <ul className={styles.bars} role="list" aria-label={say('ratingDistribution')}>
      {rating.histogram
        .toSorted((a, b) => b.stars - a.stars)
        .map(({ stars, count }) => (
          <li key={stars}>
            <span className="visually-hidden">{say('ratingBar', { count, shown: format.number(count), stars })}</span>
            <span aria-hidden="true">{stars} ★</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${rating.count === 0 ? 0 : (100 * count) / rating.count}%` }} />
            </span>
            <span className={styles.number} aria-hidden="true">
              {format.number(count)}
            </span>
          </li>
        ))}
    </ul>
  );
}
