import { useQuery } from '@apollo/client/react';
import { DisputedReviewDocument } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isNotFound, PanelError, PanelLoading, PanelNotFound, SidePanel } from '../../shared/panel/index.ts';
import { CopyId, Facts, When } from '../../shared/show/index.ts';
import { DisputeState } from '../reviews/dispute-state.tsx';
import { Log } from '../reviews/log.tsx';
import { ReplyPreview } from '../reviews/reply-preview.tsx';
import { ReviewText } from '../reviews/review-text.tsx';
import styles from '../reviews/reviews.module.css';
import { DecisionForm } from './decision-form.tsx';

/** All there is to a dispute, and the decision. */
export function Component() {
  const { t } = useTranslation('disputes');
  const words = useWords();
  const format = useFormat();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DisputedReviewDocument, { variables: { reviewId: id } });
  const found = data?.viewer?.operator?.dispute;
  if (error && !found) return isNotFound(error) ? <PanelNotFound /> : <PanelError onRetry={() => void refetch()} />;
  if (!found?.review.dispute) return <PanelLoading />;
  const { review, session, clinicName } = found;
  const { dispute } = review;
  return (
    <SidePanel title={clinicName} badge={dispute ? <DisputeState dispute={dispute} /> : null} isWide>
      <ReviewText review={review} />
      {review.reply ? <ReplyPreview clinic={clinicName} {...review.reply} /> : null}
      <section className={styles.section} aria-labelledby="statement-title">
        <h3 id="statement-title">{t('statement.title')}</h3>
        <p dir="auto" className={styles.body}>
          {dispute?.statement ?? t('statement.none')}
        </p>
        {dispute ? (
          <Facts
            facts={[
              [t('columns.reason'), words('moderationReason', dispute.reason).label],
              [t('columns.opened'), <When key="opened" at={dispute.openedAt} />],
              [t('columns.due'), <When key="due" at={dispute.dueAt} />],
            ]}
          />
        ) : null}
      </section>
      <section className={styles.section} aria-labelledby="proof-title">
        <h3 id="proof-title">{t('proof.title')}</h3>
        <p dir="auto">
          {session
            ? t('proof.session', {
                day: format.date(session.heldOn),
                practitioner: session.practitionerName,
                location: session.locationName,
              })
            : t('proof.imported')}
        </p>
        {session ? <p className={styles.muted}>{t('proof.logged')}</p> : null}
      </section>
      <DecisionForm key={`${id} ${review.moderation.length}`} review={review} />
      <Log entries={review.moderation} />
      <CopyId id={review.id} />
    </SidePanel>
  );
}
