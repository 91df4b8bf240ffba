import { useQuery } from '@apollo/client/react';
import { DisputedReviewDocument } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PanelAbsent, SidePanel } from '../../shared/panel/index.ts';
import { CopyId, Facts, Section, When } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import { DisputeState } from '../reviews/dispute-state.tsx';
import { Log } from '../reviews/log.tsx';
import { ReplyPreview } from '../reviews/reply-preview.tsx';
import { ReviewText } from '../reviews/review-text.tsx';
import styles from '../reviews/reviews.module.css';
import { DecisionForm } from './decision-form.tsx';
import { Meanwhile } from './meanwhile.tsx';

/** All there is to a dispute, and the decision. */
export function Component() {
  const { t } = useTranslation('disputes');
  const words = useWords();
  const format = useFormat();
  const { id = '' } = useParams();
  const query = useQuery(DisputedReviewDocument, { variables: { reviewId: id } });
  const [isDeciding, setDeciding] = useState(false);
  const found = query.data?.viewer?.operator?.dispute;
  if (!found?.review.dispute) return <PanelAbsent query={query} />;
  const { review, session, clinicName } = found;
  const { dispute } = review;
  return (
    <SidePanel title={clinicName} badge={dispute ? <DisputeState dispute={dispute} /> : null} isWide>
      {isDeciding ? null : (
        <Meanwhile key={id} reviewId={id} seen={review.moderation.length} onShow={() => void query.refetch()} />
      )}
      <ReviewText review={review} />
      {review.reply ? <ReplyPreview clinic={clinicName} {...review.reply} /> : null}
      <Section title={t('statement.title')}>
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
      </Section>
      <Section title={t('proof.title')}>
        <p dir="auto">
          {session
            ? t('proof.session', {
                day: format.date(session.heldOn),
                practitioner: session.practitionerName,
                location: session.locationName,
              })
            : t('proof.imported')}
        </p>
        {session ? <p className={parts.muted}>{t('proof.logged')}</p> : null}
      </Section>
      <DecisionForm key={`${id} ${review.moderation.length}`} review={review} onDeciding={setDeciding} />
      <Log entries={review.moderation} />
      <CopyId id={review.id} />
    </SidePanel>
  );
}
