import { Button } from '@mantine/core';
import { WithdrawDisputeDocument, type ReviewWholeFragment } from '@stipple/contract/admin';
import { useWords } from '@stipple/ui/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/save/index.ts';
import { useMay } from '../../shared/session/index.ts';
import { Facts, Section, When } from '../../shared/show/index.ts';
import { DisputeForm } from './dispute-form.tsx';
import { DisputeState } from './dispute-state.tsx';

/** The dispute of a review: opened here, its clock, and what came of it. */
export function Dispute({ review }: { readonly review: ReviewWholeFragment }) {
  const { t } = useTranslation('reviews');
  const words = useWords();
  const mayDispute = useMay()('review.dispute');
  const [isOpen, setOpen] = useState(false);
  const { dispute, status } = review;
  const isPending = dispute?.status === 'OPEN';
  const mayOpen = mayDispute && !isPending && status === 'PUBLISHED';
  if (!dispute && !mayOpen) return null;
  return (
    <Section title={t('dispute.title')}>
      {dispute ? (
        <>
          <p>
            <DisputeState dispute={dispute} />
          </p>
          <Facts
            facts={[
              [t('dispute.reason'), words('moderationReason', dispute.reason).label],
              [t('dispute.said'), dispute.statement],
              [t('dispute.due'), isPending ? <When at={dispute.dueAt} /> : null],
              [t('dispute.decided'), dispute.decidedAt ? <When at={dispute.decidedAt} /> : null],
              [t('dispute.note'), dispute.note],
            ]}
          />
        </>
      ) : null}
      {isPending && mayDispute ? (
        status === 'HELD' ? (
          <p>{t('dispute.heldNoWithdraw')}</p>
        ) : (
          <Withdraw reviewId={review.id} />
        )
      ) : null}
      {mayOpen && !isOpen ? (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t(dispute ? 'dispute.again' : 'dispute.open')}
          </Button>
        </div>
      ) : null}
      {mayOpen && isOpen ? <DisputeForm reviewId={review.id} onDone={() => setOpen(false)} /> : null}
    </Section>
  );
}

function Withdraw({ reviewId }: { readonly reviewId: string }) {
  const { t } = useTranslation('reviews');
  const [withdraw, isSaving] = useAct(WithdrawDisputeDocument, {
    payload: (data) => data.withdrawDispute,
    saved: t('dispute.withdrawn'),
    refetch: ['Reviews'],
  });
  return (
    <div>
      <Button variant="default" loading={isSaving} onClick={() => void withdraw({ input: { reviewId } })}>
        {t('dispute.withdraw')}
      </Button>
    </div>
  );
}
