import { Button } from '@mantine/core';
import { UpdateCredentialDocument, type CredentialRowFragment } from '@stipple/contract/admin';
import { credentialClaimSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { asClaim, asInput, CredentialFields, type ClaimValues } from './credential-fields.tsx';
import { useClaimLabels, useDocument } from './use-claim-form.ts';

const valuesOf = (row: CredentialRowFragment): ClaimValues => ({
  kind: row.kind,
  title: row.title,
  issuer: row.issuer,
  scope: row.scope,
  number: row.number ?? '',
  hours: row.hours ?? '',
  issuedOn: row.issuedOn,
  expiresOn: row.expiresOn ?? '',
  uploadId: null,
  submit: true,
});

interface EditCredentialProps {
  readonly credential: CredentialRowFragment;
  readonly onDone: () => void;
}

/** Corrects a claim that is not handed in, or was rejected. */
export function EditCredential({ credential, onDone }: EditCredentialProps) {
  const { t } = useTranslation('credentials');
  const of = useRecordForm({
    schema: credentialClaimSchema,
    input: asClaim,
    values: valuesOf(credential),
    version: credential.version,
    labels: useClaimLabels(),
    mutation: UpdateCredentialDocument,
    variables: (values, version) => ({ input: { ...asInput(values), credentialId: credential.id, version } }),
    payload: (data) => data.updateCredential,
    current: ({ credential: now }) => (now ? { values: valuesOf(now), version: now.version, at: now.updatedAt } : null),
    saved: t('saved.updated'),
    refetch: ['Credentials', 'CredentialHistory'],
    onSaved: onDone,
  });
  const uploads = useDocument(of);
  const { submit } = of.form.getValues();
  return (
    <Form
      of={of}
      submit={t(submit ? 'form.updateSubmit' : 'form.update')}
      actions={
        <Button variant="default" onClick={onDone}>
          {t('actions.stop')}
        </Button>
      }
    >
      <CredentialFields form={of.form} uploads={uploads} hasDocument={credential.evidence !== null} />
    </Form>
  );
}
