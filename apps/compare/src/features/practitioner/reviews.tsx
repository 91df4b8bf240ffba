import { RatingSummary } from '@stipple/ui/rating';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { withParams } from '../../shared/address.ts';
import { Pager } from '../../shared/paging/pager.tsx';
import { ReviewItem } from '../../shared/review/review-item.tsx';
import { filtersIn, reviewFilter } from './filters.ts';
import { ReviewFilterForm } from './review-filter-form.tsx';
import { ReviewRules } from './review-rules.tsx';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

const ALL = { stars: null, source: null, written: null, 'reviews-after': null, 'reviews-before': null };

interface ReviewsProps {
  readonly practitioner: PractitionerShown;
  /** The day the page was made, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What clients say: together, how it was collected, what is not shown, and each review with what followed. */
export function Reviews({ practitioner, today }: ReviewsProps) {
  const { t } = useTranslation('practitioner');
  const [params] = useSearchParams();
  const { rating, reviews, reviewModeration } = practitioner;
  const isFiltered = reviewFilter(filtersIn(params)) !== null;
  return (
    <section className={styles.section} id="reviews" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t('sections.reviews')}</h2>
      <div className={styles.reviews}>
        <div className={styles.summary}>
          <RatingSummary rating={rating} size="full" />
          <ReviewRules moderation={reviewModeration} />
        </div>
        {rating.count > 0 && (
          <div className={styles.reviewList}>
            <ReviewFilterForm practitioner={practitioner} />
            {isFiltered && (
              <p className={styles.lead}>
                {t('reviewsFound', { count: reviews.totalCount })}{' '}
                <Link to={`${withParams(params, ALL)}#reviews`}>{t('showAll')}</Link>
              </p>
            )}
            <ul role="list">
              {reviews.nodes.map((review) => (
                <li key={review.id}>
                  <ReviewItem review={review} today={today} />
                </li>
              ))}
            </ul>
            <Pager list="reviews" info={reviews.pageInfo} label={t('sections.reviews')} />
          </div>
        )}
      </div>
    </section>
  );
}
