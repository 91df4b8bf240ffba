import { Radio, Select, Stack, Textarea } from '@mantine/core';
import { DecideReviewDocument, type ModerationDecision, type ReviewWholeFragment } from '@stipple/contract/admin';
import { DISPUTE_LIMITS, MODERATION_REASONS, statusAfter, type ReviewStatus } from '@stipple/domain';
import { decisionSchema } from '@stipple/validation';
import { useWords } from '@stipple/ui/words';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { Section } from '../../shared/show/index.ts';

type Reason = NonNullable<ReviewWholeFragment['dispute']>['reason'];

interface Values extends Record<string, unknown> {
  readonly decision: ModerationDecision | null;
  readonly reason: Reason | null;
  readonly note: string;
}

const DECISIONS = ['DISPUTE_REJECTED', 'REMOVED', 'HELD', 'RESTORED'] as const;

interface DecisionFormProps {
  readonly review: ReviewWholeFragment;
  /** Told while a decision is on its way. */
  readonly onDeciding: (isDeciding: boolean) => void;
}

/** What can be decided now, and what each would do. */
export function DecisionForm({ review, onDeciding }: DecisionFormProps) {
  const { t } = useTranslation('disputes');
  const words = useWords();
  const { dispute, status } = review;
  const of = useRecordForm({
    schema: decisionSchema,
    values: { decision: null, reason: dispute?.reason ?? null, note: '' } as Values,
    labels: { decision: t('decision.choose'), reason: t('decision.reason'), note: t('decision.note') },
    mutation: DecideReviewDocument,
    version: review.moderation.length,
    variables: ({ decision, reason, note }, version) => ({
      input: {
        reviewId: review.id,
        decision: decision ?? 'DISPUTE_REJECTED',
        reason: needsReason(decision) ? reason : null,
        note,
        version,
      },
    }),
    payload: (data) => data.decideReview,
    saved: t('decision.sent'),
    refetch: ['Disputes'],
  });
  const { form, isSaving } = of;
  useEffect(() => {
    onDeciding(isSaving);
    return () => onDeciding(false);
  }, [isSaving, onDeciding]);
  const { decision } = form.getValues();
  const isOpen = dispute?.status === 'OPEN';
  const possible = DECISIONS.filter((each) => {
    const after = statusAfter(status.toLowerCase() as ReviewStatus, each.toLowerCase() as Lowercase<typeof each>);
    return after !== null && (each !== 'DISPUTE_REJECTED' || isOpen);
  });
  return (
    <Section title={t('decision.title')}>
      {isOpen ? null : <p>{t('decided')}</p>}
      <Form of={of} submit={t('decision.send')}>
        <Radio.Group label={t('decision.choose')} withAsterisk {...form.getInputProps('decision')}>
          <Stack gap="xs" mt="xs">
            {possible.map((each) => (
              <Radio key={each} value={each} label={t(`decision.${each}`)} description={t(`decision.about.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {needsReason(decision) ? (
          <Select
            label={t('decision.reason')}
            data={MODERATION_REASONS.map((code) => ({
              value: code.toUpperCase(),
              label: words('moderationReason', code).label,
            }))}
            comboboxProps={{ withinPortal: false }}
            allowDeselect={false}
            withAsterisk
            {...form.getInputProps('reason')}
          />
        ) : null}
        <Textarea
          label={t('decision.note')}
          description={t('decision.noteHint')}
          minRows={3}
          autosize
          maxLength={DISPUTE_LIMITS.note}
          dir="auto"
          withAsterisk
          {...form.getInputProps('note')}
        />
      </Form>
    </Section>
  );
}

const needsReason = (decision: ModerationDecision | null) => decision === 'REMOVED' || decision === 'HELD';
