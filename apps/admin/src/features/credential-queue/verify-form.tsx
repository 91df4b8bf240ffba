import { Button, Radio, Select, Stack, TextInput } from '@mantine/core';
import { VerifyCredentialDocument, type CredentialRowFragment } from '@stipple/contract/admin';
import { VERIFICATION_METHODS } from '@stipple/domain';
import { verifyCredentialSchema } from '@stipple/validation';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { useBodies } from './registry.tsx';

type Method = NonNullable<CredentialRowFragment['verification']>['method'];

interface Values extends Record<string, unknown> {
  readonly method: Method | null;
  readonly bodyCode: string | null;
  readonly nextCheckOn: string;
}

interface VerifyFormProps {
  readonly credential: CredentialRowFragment;
  readonly onDone: () => void;
  readonly onDrop: () => void;
}

const NONE = 'none';

/** Notes that a claim is true: how it was checked, who issued it, and when to look again. */
export function VerifyForm({ credential, onDone, onDrop }: VerifyFormProps) {
  const { t } = useTranslation('credentialQueue');
  const words = useWords();
  const { bodies, likely } = useBodies(credential);
  const of = useRecordForm({
    schema: verifyCredentialSchema,
    input: ({ method, nextCheckOn }: Values) => ({
      method: method?.toLowerCase() ?? '',
      nextCheckOn: nextCheckOn || null,
    }),
    values: { method: 'DOCUMENT_ONLY', bodyCode: likely?.code ?? NONE, nextCheckOn: '' } as Values,
    version: credential.version,
    labels: { method: t('check.method'), bodyCode: t('check.body'), nextCheckOn: t('check.nextCheck') },
    mutation: VerifyCredentialDocument,
    variables: ({ method, bodyCode, nextCheckOn }, version) => ({
      input: {
        credentialId: credential.id,
        version,
        method: method ?? 'DOCUMENT_ONLY',
        bodyCode: bodyCode === NONE ? null : bodyCode,
        nextCheckOn: nextCheckOn || null,
      },
    }),
    payload: (data) => data.verifyCredential,
    saved: t('saved.verified'),
    refetch: ['CredentialQueue'],
    onSaved: onDone,
  });
  const { form } = of;
  return (
    <Form
      of={of}
      submit={t('check.sendVerify')}
      actions={
        <Button variant="default" onClick={onDrop}>
          {t('check.not')}
        </Button>
      }
    >
      <Radio.Group label={t('check.method')} withAsterisk {...form.getInputProps('method')}>
        <Stack gap="xs" mt="xs">
          {VERIFICATION_METHODS.map((method) => (
            <Radio
              key={method}
              value={method.toUpperCase()}
              label={words('verificationMethod', method).label}
              description={words('verificationMethod', method).about}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        label={t('check.body')}
        data={[
          { value: NONE, label: t('check.bodyNone') },
          ...bodies.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        comboboxProps={{ withinPortal: false }}
        allowDeselect={false}
        {...form.getInputProps('bodyCode')}
      />
      <TextInput
        type="date"
        label={t('check.nextCheck')}
        description={t('check.nextHint')}
        {...form.getInputProps('nextCheckOn')}
      />
    </Form>
  );
}
