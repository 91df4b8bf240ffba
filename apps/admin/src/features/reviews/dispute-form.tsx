import { Alert, Button, Select, Textarea } from '@mantine/core';
import { DisputeReviewDocument, type ModerationReason as Reason } from '@stipple/contract/admin';
import { DISPUTE_LIMITS, disputeDays, isUrgent, MODERATION_REASONS, type ModerationReason } from '@stipple/domain';
import { disputeSchema } from '@stipple/validation';
import { EvidenceTag } from '@stipple/ui/explain';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';

interface Values extends Record<string, unknown> {
  readonly reason: ModerationReason | null;
  readonly statement: string;
}

/** Asks the operator to look, and says before what that does and how long it takes. */
export function DisputeForm({ reviewId, onDone }: { readonly reviewId: string; readonly onDone: () => void }) {
  const { t } = useTranslation('reviews');
  const words = useWords();
  const of = useRecordForm({
    schema: disputeSchema,
    values: { reason: null, statement: '' } as Values,
    labels: { reason: t('dispute.reason'), statement: t('dispute.statement') },
    mutation: DisputeReviewDocument,
    variables: ({ reason, statement }) => ({
      input: { reviewId, reason: (reason ?? '').toUpperCase() as Reason, statement: statement || null },
    }),
    payload: (data) => data.disputeReview,
    saved: t('dispute.sent'),
    onSaved: onDone,
    refetch: ['Reviews'],
  });
  const { form } = of;
  const { reason } = form.getValues();
  return (
    <Form
      of={of}
      submit={t('dispute.send')}
      actions={
        <Button variant="default" onClick={onDone}>
          {t('cancel', { ns: 'kit' })}
        </Button>
      }
    >
      <Alert>
        <p>{t('dispute.what')}</p>
        <p>{t('dispute.online')}</p>
        {reason && isUrgent(reason) ? <p>{t('dispute.urgent')}</p> : null}
        {reason ? (
          <p>
            {t('dispute.clock', { count: disputeDays(reason) })} <EvidenceTag tag="J" source={t('dispute.judgement')} />
          </p>
        ) : null}
      </Alert>
      <Select
        label={t('dispute.reason')}
        placeholder={t('dispute.choose')}
        description={reason ? words('moderationReason', reason).about : undefined}
        data={MODERATION_REASONS.map((value) => ({ value, label: words('moderationReason', value).label }))}
        comboboxProps={{ withinPortal: false }}
        withAsterisk
        {...form.getInputProps('reason')}
      />
      <Textarea
        label={t('dispute.statement')}
        description={t('dispute.statementHint')}
        minRows={4}
        autosize
        maxLength={DISPUTE_LIMITS.statement}
        dir="auto"
        {...form.getInputProps('statement')}
      />
    </Form>
  );
}
