import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { RequestPasswordResetDocument } from '@stipple/contract/admin';
import { passwordResetRequestSchema } from '@stipple/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DoorPage } from './door-page.tsx';
import { useEntry } from './entry.ts';
import styles from './sign-in.module.css';

/** Asks for a link to a new password. */
export function Component() {
  const { t } = useTranslation('signIn');
  const [isSent, setSent] = useState(false);
  const [request] = useMutation(RequestPasswordResetDocument);
  const entry = useEntry({
    initial: { email: '' },
    schema: passwordResetRequestSchema,
    words: t('wrong', { returnObjects: true }),
    async send(input) {
      const { data } = await request({ variables: { input } });
      if (data?.requestPasswordReset.done) setSent(true);
      return data?.requestPasswordReset.userErrors ?? [];
    },
  });
  const back = (
    <Link className={styles.link} to="/sign-in">
      {t('forgot.back')}
    </Link>
  );
  if (isSent) {
    return (
      <DoorPage title={t('forgot.sentTitle')} why={t('forgot.sent')}>
        {back}
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t('forgot.title')} why={t('forgot.why')} wrong={entry.wrong}>
      <form noValidate className={styles.stack} onSubmit={entry.onSubmit}>
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          {...entry.form.getInputProps('email')}
        />
        <Button type="submit" loading={entry.isSending}>
          {t('forgot.submit')}
        </Button>
      </form>
      {back}
    </DoorPage>
  );
}
