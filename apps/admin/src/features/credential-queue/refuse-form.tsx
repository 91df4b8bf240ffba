import { Button, Textarea } from '@mantine/core';
import {
  RejectCredentialDocument,
  RevokeCredentialDocument,
  type CredentialRowFragment,
  type RejectCredentialMutation,
  type RevokeCredentialMutation,
} from '@stipple/contract/admin';
import type { TypedDocumentNode } from '@apollo/client';
import { CERTIFICATION_LIMITS } from '@stipple/domain';
import { credentialReasonSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';

interface RefuseFormProps {
  readonly as: 'reject' | 'revoke';
  readonly credential: CredentialRowFragment;
  readonly onDone: () => void;
  readonly onDrop: () => void;
}

type Answer = Partial<RejectCredentialMutation & RevokeCredentialMutation>;
type Variables = { input: { credentialId: string; version: number; reason: string } };

/** Rejects a claim, or takes a check back; the clinic is told why. */
export function RefuseForm({ as, credential, onDone, onDrop }: RefuseFormProps) {
  const { t } = useTranslation('credentialQueue');
  const isReject = as === 'reject';
  const of = useRecordForm({
    schema: credentialReasonSchema,
    values: { reason: '' },
    version: credential.version,
    labels: { reason: t('check.reason') },
    mutation: (isReject ? RejectCredentialDocument : RevokeCredentialDocument) as TypedDocumentNode<Answer, Variables>,
    variables: ({ reason }, version) => ({ input: { credentialId: credential.id, version, reason } }),
    payload: (data) => data.rejectCredential ?? data.revokeCredential ?? { userErrors: [] },
    saved: t(isReject ? 'saved.rejected' : 'saved.revoked'),
    refetch: ['CredentialQueue'],
    onSaved: onDone,
  });
  return (
    <Form
      of={of}
      submit={t(isReject ? 'check.sendReject' : 'check.sendRevoke')}
      actions={
        <Button variant="default" onClick={onDrop}>
          {t('check.not')}
        </Button>
      }
    >
      <Textarea
        label={t('check.reason')}
        description={t('check.reasonHint')}
        minRows={3}
        autosize
        maxLength={CERTIFICATION_LIMITS.reason}
        dir="auto"
        withAsterisk
        {...of.form.getInputProps('reason')}
      />
    </Form>
  );
}
