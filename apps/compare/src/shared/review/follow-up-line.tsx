import type { ReviewShownFragment } from '@stipple/contract/compare';
import { FOLLOW_UP_MONTHS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { Stars } from '@stipple/ui/rating';
import { useTranslation } from 'react-i18next';
import { isDue } from './due.ts';
import styles from './review.module.css';

interface FollowUpLineProps {
  /** The stars of the review itself. */
  readonly rating: number;
  readonly followUps: ReviewShownFragment['followUps'];
  readonly lang: string | undefined;
  /** The day of the treatment, where it is stated, and today. */
  readonly since: string | null;
  readonly today: string;
}

/** What the same client says as the result heals and ages; where nothing was written, or it is too early, it says so. */
export function FollowUpLine({ rating, followUps, lang, since, today }: FollowUpLineProps) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  return (
    <section className={styles.later}>
      <h4 className={styles.laterTitle}>{t('later')}</h4>
      <ol role="list" className={styles.line}>
        <li>
          <p className={styles.month}>{t('atFirst')}</p>
          <Stars stars={rating} />
        </li>
        {FOLLOW_UP_MONTHS.map((month) => {
          const said = followUps.find((each) => each.month === month);
          return (
            <li key={month} data-empty={!said}>
              <p className={styles.month}>{t('month', { count: month })}</p>
              {said ? (
                <>
                  <Stars stars={said.rating} />
                  {said.body && (
                    <p className={styles.laterBody} dir="auto" lang={lang}>
                      {said.body}
                    </p>
                  )}
                  <p className={styles.laterDay}>
                    <time dateTime={said.writtenOn}>{format.monthYear(said.writtenOn)}</time>
                  </p>
                </>
              ) : (
                <p className={styles.laterDay}>{t(isDue(since, month, today) ? 'nothingWritten' : 'notYet')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
