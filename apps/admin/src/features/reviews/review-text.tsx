import type { ReviewWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { Stars } from '@stipple/ui/rating';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Day, Facts } from '../../shared/show/index.ts';
import styles from './reviews.module.css';
import { SHARED_TEXTS } from './shared-texts.ts';

/** What the client said, as everybody reads it, with what is known of it. */
export function ReviewText({ review }: { readonly review: ReviewWholeFragment }) {
  const { t } = useTranslation(SHARED_TEXTS, { nsMode: 'fallback' });
  const format = useFormat();
  const words = useWords();
  const { rating, aspects, body, clientName, reviewedOn, followUps, language } = review;
  const name = clientName ?? t('noName');
  return (
    <article className={styles.said}>
      <p className={styles.head}>
        <Stars stars={rating} />
        <span dir="auto">{t('by', { name, day: format.date(reviewedOn) })}</span>
      </p>
      {body ? (
        <p className={styles.body} dir="auto" lang={language ?? undefined}>
          {body}
        </p>
      ) : null}
      {aspects.length > 0 ? (
        <section aria-label={t('aspects')}>
          <Facts
            facts={aspects.map(({ aspect, rating: stars }) => [
              words('aspect', aspect).label,
              <Stars key={aspect} stars={stars} />,
            ])}
          />
        </section>
      ) : null}
      {followUps.map((entry) => (
        <section key={entry.month} className={styles.later}>
          <h3>{t('followUp', { count: entry.month })}</h3>
          <p className={styles.head}>
            <Stars stars={entry.rating} />
            <Day on={entry.writtenOn} />
          </p>
          {entry.body ? <p dir="auto">{entry.body}</p> : null}
        </section>
      ))}
      <Facts
        facts={[
          [t('facts.about'), review.practitionerName],
          [t('facts.place'), review.locationName],
          [t('facts.source'), words('reviewSource', review.source).label],
          [t('facts.treated'), review.treatmentCompletedOn ? <Day on={review.treatmentCompletedOn} /> : null],
          [t('facts.language'), language ? format.language(language) : null],
        ]}
      />
    </article>
  );
}
