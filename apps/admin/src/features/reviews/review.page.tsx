import { skipToken, useQuery, useSubscription } from '@apollo/client/react';
import { ReviewDocument, ReviewInDisputeDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PanelAbsent, SidePanel } from '../../shared/panel/index.ts';
import { CopyId, Status } from '../../shared/show/index.ts';
import { toast } from '../../shared/toast/index.ts';
import { Dispute } from './dispute.tsx';
import { Log } from './log.tsx';
import { Reply } from './reply.tsx';
import { ReviewText } from './review-text.tsx';

/** One review over the inbox: what was said, the answer, the dispute, and every decision. */
export function Component() {
  const { t } = useTranslation('reviews');
  const { id = '' } = useParams();
  const query = useQuery(ReviewDocument, { variables: { id } });
  const review = query.data?.viewer?.clinic?.review;
  // What comes goes into the cache, from where the query above and the list behind show it.
  useSubscription(
    ReviewInDisputeDocument,
    review?.dispute?.status === 'OPEN'
      ? {
          variables: { id },
          onData: ({ data: { data: live } }) => {
            const status = live?.disputedReview.dispute?.status;
            if (status === 'UPHELD' || status === 'REJECTED') toast({ text: t(`dispute.arrived.${status}`) });
          },
        }
      : skipToken,
  );
  if (!review) return <PanelAbsent query={query} />;
  const badge = review.status === 'PUBLISHED' ? null : <Status tone="warning">{t(`status.${review.status}`)}</Status>;
  return (
    <SidePanel title={review.title ?? t('noTitle')} badge={badge} isWide>
      <ReviewText review={review} />
      <Reply key={`${id} ${review.reply?.version ?? 0}`} review={review} />
      <Dispute review={review} />
      <Log entries={review.moderation} />
      <CopyId id={review.id} />
    </SidePanel>
  );
}
