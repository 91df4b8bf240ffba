import type { ReviewShownFragment } from '@stipple/contract/compare';
import { useFormat } from '@stipple/ui/format';
import { Stars } from '@stipple/ui/rating';
import { useWords } from '@stipple/ui/words';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FollowUpLine } from './follow-up-line.tsx';
import styles from './review.module.css';

interface ReviewItemProps {
  readonly review: ReviewShownFragment;
  /** The day the page was made, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whom it is about, where the page is not theirs. */
  readonly about?: ReactNode;
}

/** What one client says, what is known of where it comes from, how it looked later, and the clinic's answer. */
export function ReviewItem({ review, today, about }: ReviewItemProps) {
  const { t } = useTranslation('reviews');
  const words = useWords();
  const format = useFormat();
  const language = review.language ?? undefined;
  const foreign = review.language && review.language.slice(0, 2) !== format.lang;
  const done = review.treatmentCompletedOn;
  return (
    <article className={styles.review}>
      <header className={styles.head}>
        <Stars stars={review.rating} />
        {review.title && (
          <h3 className={styles.title} dir="auto" lang={language}>
            {review.title}
          </h3>
        )}
        <p className={styles.meta}>
          {review.clientName ? <bdi className={styles.name}>{review.clientName}</bdi> : t('nameless')}
          {' · '}
          <time dateTime={review.reviewedOn}>{format.date(review.reviewedOn)}</time>
          {foreign && ` · ${t('writtenIn', { language: format.language(review.language ?? '') })}`}
        </p>
        {about}
        <p className={review.treatmentVerified ? styles.tied : styles.imported}>
          {t(review.treatmentVerified ? 'tied' : 'imported')}
          {done && ` ${t(review.treatmentVerified ? 'completed' : 'completedStated', { day: format.date(done) })}`}
        </p>
      </header>
      {review.body ? (
        <p className={styles.body} dir="auto" lang={language}>
          {review.body}
        </p>
      ) : (
        <p className={styles.meta}>{t('noText')}</p>
      )}
      {review.aspects.length > 0 && (
        <dl className={styles.aspects}>
          {review.aspects.map(({ aspect, rating }) => (
            <div key={aspect}>
              <dt>{words('aspect', aspect).label}</dt>
              <dd>{t('ofFive', { shown: format.number(rating) })}</dd>
            </div>
          ))}
        </dl>
      )}
      {review.followUps.length > 0 && (
        <FollowUpLine rating={review.rating} followUps={review.followUps} lang={language} since={done} today={today} />
      )}
      {review.reply && (
        <div className={styles.reply}>
          <p className={styles.meta}>{t('reply', { day: format.date(review.reply.writtenOn) })}</p>
          <p className={styles.body} dir="auto">
            {review.reply.body}
          </p>
        </div>
      )}
    </article>
  );
}
