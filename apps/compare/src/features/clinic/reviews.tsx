import { useTranslation } from 'react-i18next';
import { Pager } from '../../shared/paging/pager.tsx';
import { ReviewItem } from '../../shared/review/review-item.tsx';
import { ByLine } from './by-line.tsx';
import type { ClinicShown } from './clinic-shown.ts';
import styles from './clinic.module.css';

interface ReviewsProps {
  readonly clinic: ClinicShown;
  /** The day the page was made, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What clients say of everyone there, newest first. */
export function Reviews({ clinic, today }: ReviewsProps) {
  const { t } = useTranslation('clinic');
  const { nodes, pageInfo } = clinic.reviews;
  return (
    <section className={styles.section} id="reviews" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{t('reviews')}</h2>
      {nodes.length === 0 && <p className={styles.none}>{t('reviewsNone')}</p>}
      <ul role="list" className={styles.reviews}>
        {nodes.map((review) => (
          <li key={review.id}>
            <ReviewItem review={review} today={today} about={<ByLine practitioner={review.practitioner} />} />
          </li>
        ))}
      </ul>
      <Pager list="reviews" info={pageInfo} label={t('reviews')} />
    </section>
  );
}
