import { useMutation } from '@apollo/client/react';
import { Alert, Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { ChangePasswordDocument, ChangeProfileDocument, RequestEmailChangeDocument } from '@stipple/contract/admin';
import { emailChangeSchema, passwordChangeSchema } from '@stipple/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { toast } from '../../shared/toast/index.ts';
import { useEntry } from '../sign-in/entry.ts';
import styles from './account.module.css';
import { Section, type SectionProps } from './section.tsx';

/** Name and language. */
export function Profile({ account, onChange }: SectionProps) {
  const { t } = useTranslation('account');
  const { t: app } = useTranslation();
  const { revalidate } = useRevalidator();
  const [change] = useMutation(ChangeProfileDocument);
  const entry = useEntry({
    initial: { name: account.name, locale: account.locale },
    words: t('wrong', { returnObjects: true }),
    async send(input) {
      const { data } = await change({ variables: { input } });
      if (data?.changeProfile.done) {
        toast({ text: t('profile.saved') });
        onChange();
        void revalidate();
      }
      return data?.changeProfile.userErrors ?? [];
    },
  });
  return (
    <Section title={t('profile.title')}>
      <form noValidate className={styles.form} onSubmit={entry.onSubmit}>
        <TextInput
          label={t('profile.name')}
          description={t('profile.nameHelp')}
          autoComplete="name"
          required
          maxLength={120}
          {...entry.form.getInputProps('name')}
        />
        <NativeSelect
          label={t('profile.language')}
          data={[
            { value: 'EN', label: app('account.languages.en') },
            { value: 'DE', label: app('account.languages.de') },
          ]}
          {...entry.form.getInputProps('locale')}
        />
        <Button type="submit" variant="default" loading={entry.isSending}>
          {t('profile.save')}
        </Button>
      </form>
    </Section>
  );
}

/** Another password, by the present one. */
export function Password({ onChange }: Pick<SectionProps, 'onChange'>) {
  const { t } = useTranslation('account');
  const [change] = useMutation(ChangePasswordDocument);
  const entry = useEntry({
    initial: { currentPassword: '', password: '' },
    schema: passwordChangeSchema,
    words: t('wrong', { returnObjects: true }),
    async send(input) {
      const { data } = await change({ variables: { input } });
      if (data?.changePassword.done) {
        toast({ text: t('password.changed') });
        entry.form.reset();
        onChange();
      }
      return data?.changePassword.userErrors ?? [];
    },
  });
  return (
    <Section title={t('password.title')}>
      <form noValidate className={styles.form} onSubmit={entry.onSubmit}>
        <PasswordInput
          label={t('password.now')}
          autoComplete="current-password"
          required
          {...entry.form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={t('password.fresh')}
          description={t('password.help')}
          autoComplete="new-password"
          required
          {...entry.form.getInputProps('password')}
        />
        {entry.wrong === null ? null : <p role="alert">{entry.wrong}</p>}
        <Button type="submit" variant="default" loading={entry.isSending}>
          {t('password.submit')}
        </Button>
      </form>
    </Section>
  );
}

/** Another address, which confirms itself. */
export function Email({ account, onChange }: SectionProps) {
  const { t } = useTranslation('account');
  const [isSent, setSent] = useState(false);
  const [request] = useMutation(RequestEmailChangeDocument);
  const entry = useEntry({
    initial: { email: '', password: '' },
    schema: emailChangeSchema,
    words: t('wrong', { returnObjects: true }),
    async send(input) {
      const { data } = await request({ variables: { input } });
      if (data?.requestEmailChange.done) {
        setSent(true);
        entry.form.reset();
        onChange();
      }
      return data?.requestEmailChange.userErrors ?? [];
    },
  });
  return (
    <Section title={t('email.title')} about={t('email.now', { email: account.email })}>
      {isSent ? (
        <Alert color="green" aria-live="polite">
          {t('email.sent')}
        </Alert>
      ) : null}
      <form noValidate className={styles.form} onSubmit={entry.onSubmit}>
        <TextInput
          label={t('email.label')}
          type="email"
          autoComplete="email"
          required
          {...entry.form.getInputProps('email')}
        />
        <PasswordInput
          label={t('confirm.password')}
          autoComplete="current-password"
          required
          {...entry.form.getInputProps('password')}
        />
        {entry.wrong === null ? null : <p role="alert">{entry.wrong}</p>}
        <Button type="submit" variant="default" loading={entry.isSending}>
          {t('email.submit')}
        </Button>
      </form>
    </Section>
  );
}
