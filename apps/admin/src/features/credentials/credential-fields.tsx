import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import {
  CERTIFICATION_KINDS,
  CERTIFICATION_LIMITS,
  CERTIFICATION_MAX_HOURS,
  CERTIFICATION_SCOPES,
} from '@stipple/domain';
import type { CredentialRowFragment } from '@stipple/contract/admin';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { FileDrop, type Uploads } from '../../shared/upload/index.ts';
import styles from './credentials.module.css';

/** What the document says, as the form has it; days and numbers that are not stated are empty. */
export interface ClaimValues extends Record<string, unknown> {
  readonly kind: CredentialRowFragment['kind'];
  readonly title: string;
  readonly issuer: string;
  readonly scope: CredentialRowFragment['scope'];
  readonly number: string;
  readonly hours: number | '';
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly uploadId: string | null;
  readonly submit: boolean;
}

/** A form that has nothing in it but the likeliest. */
export const NO_CLAIM: ClaimValues = {
  kind: 'TRAINING',
  title: '',
  issuer: '',
  scope: 'SMP',
  number: '',
  hours: '',
  issuedOn: '',
  expiresOn: '',
  uploadId: null,
  submit: true,
};

/** What both the schema and the mutation get: nothing where nothing is stated. */
const stated = ({ title, issuer, issuedOn, number, hours, expiresOn }: ClaimValues) => ({
  title,
  issuer,
  issuedOn,
  number: number.trim() || null,
  hours: hours === '' ? null : hours,
  expiresOn: expiresOn || null,
});

/** The values as the schema of the input has them: with the domain's own codes. */
export const asClaim = (values: ClaimValues) => ({
  ...stated(values),
  kind: values.kind.toLowerCase(),
  scope: values.scope.toLowerCase(),
});

/** The values as the mutation takes them. */
export const asInput = (values: ClaimValues) => ({
  ...stated(values),
  kind: values.kind,
  scope: values.scope,
  submit: values.submit,
  uploadId: values.uploadId,
});

interface CredentialFieldsProps {
  readonly form: UseFormReturnType<ClaimValues>;
  readonly uploads: Uploads;
  /** Whether there is a document already. */
  readonly hasDocument: boolean;
}

/** The fields of a claim, with the document beside them. */
export function CredentialFields({ form, uploads, hasDocument }: CredentialFieldsProps) {
  const { t } = useTranslation('credentials');
  const words = useWords();
  const options = <T extends string>(codes: readonly T[], kind: 'credentialKind' | 'credentialScope') =>
    codes.map((code) => ({ value: code.toUpperCase(), label: words(kind, code as never).label }));
  const { kind } = form.getValues();
  const inPanel = { withinPortal: false } as const;
  return (
    <>
      <Select
        label={t('form.kind')}
        data={options(CERTIFICATION_KINDS, 'credentialKind')}
        comboboxProps={inPanel}
        allowDeselect={false}
        withAsterisk
        {...form.getInputProps('kind')}
      />
      <TextInput
        label={t('form.title_')}
        maxLength={CERTIFICATION_LIMITS.title}
        dir="auto"
        withAsterisk
        {...form.getInputProps('title')}
      />
      <TextInput
        label={t('form.issuer')}
        maxLength={CERTIFICATION_LIMITS.issuer}
        dir="auto"
        withAsterisk
        {...form.getInputProps('issuer')}
      />
      <Select
        label={t('form.scope')}
        description={t('form.scopeHint')}
        data={options(CERTIFICATION_SCOPES, 'credentialScope')}
        comboboxProps={inPanel}
        allowDeselect={false}
        withAsterisk
        {...form.getInputProps('scope')}
      />
      <div className={styles.days}>
        <TextInput type="date" label={t('form.issuedOn')} withAsterisk {...form.getInputProps('issuedOn')} />
        <TextInput
          type="date"
          label={t('form.expiresOn')}
          description={kind === 'BLOODBORNE_PATHOGEN' ? t('bbp') : t('form.expiresHint')}
          {...form.getInputProps('expiresOn')}
        />
      </div>
      <div className={styles.days}>
        <TextInput
          label={t('form.number')}
          maxLength={CERTIFICATION_LIMITS.number}
          dir="auto"
          {...form.getInputProps('number')}
        />
        {kind === 'TRAINING' || kind === 'BLOODBORNE_PATHOGEN' || kind === 'FIRST_AID' ? (
          <NumberInput
            label={t('form.hours')}
            min={0}
            max={CERTIFICATION_MAX_HOURS}
            allowDecimal={false}
            {...form.getInputProps('hours')}
          />
        ) : null}
      </div>
      <FileDrop
        uploads={uploads}
        label={t('form.document')}
        hint={hasDocument ? t('form.keep') : t('form.documentHint')}
        isSingle
        error={form.errors['uploadId']}
      />
      <Checkbox
        label={t('form.submit')}
        description={t('form.submitHint')}
        {...form.getInputProps('submit', { type: 'checkbox' })}
      />
    </>
  );
}
