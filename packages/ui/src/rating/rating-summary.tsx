import { RATING } from '@stipple/domain';
import { useFormat } from '../format/index.ts';
import { useTexts } from '../texts/index.ts';
import { AspectBars } from './aspect-bars.tsx';
import { Histogram, MiniHistogram } from './histogram.tsx';
import type { RatingData } from './rating-data.ts';
import { Stars } from './stars.tsx';
import styles from './rating.module.css';

export interface RatingSummaryProps {
  readonly rating: RatingData;
  /** `compact` for a card; `full` for a page, with bars and aspects. */
  readonly size?: 'compact' | 'full';
}

/** A mean never stands alone: with it come the count, the distribution, and where the reviews come from. */
export function RatingSummary({ rating, size = 'compact' }: RatingSummaryProps) {
  const say = useTexts();
  const format = useFormat();
  if (rating.count === 0 || rating.average == null) return <p className={styles.none}>{say('reviewsNone')}</p>;
  const count = say('reviews', { count: rating.count, shown: format.number(rating.count) });
  const sources = say('ratingSources', {
    verified: format.number(rating.treatmentVerifiedCount),
    count: format.number(rating.count),
    imported: format.number(rating.importedCount),
  });
  const average = format.stars(rating.average);
  if (size === 'compact') {
    return (
      <div className={styles.compact}>
        <p className={styles.line}>
          <Stars stars={rating.average} />
          <strong title={say('starsOf', { stars: average, max: RATING.max })}>{average}</strong>
          <span className={styles.muted}>{count}</span>
          <MiniHistogram rating={rating} />
        </p>
        <p className={styles.sources}>{sources}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <p className={styles.average}>{average}</p>
        <p className={styles.beside}>
          <Stars stars={rating.average} />
          <span>{count}</span>
        </p>
      </div>
      <p className={styles.sources}>{sources}</p>
      <Histogram rating={rating} />
      {rating.aspects && <AspectBars aspects={rating.aspects} />}
    </div>
  );
}
