import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { ResetPasswordDocument } from '@stipple/contract/admin';
import { passwordResetSchema } from '@stipple/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DoorPage } from './door-page.tsx';
import { useEntry } from './entry.ts';
import { useLinkToken } from './link-token.ts';
import styles from './sign-in.module.css';

/** Sets a new password by the link of a letter. */
export function Component() {
  const { t } = useTranslation('signIn');
  const token = useLinkToken('reset-password');
  const [came, setCame] = useState<'done' | 'over' | null>(token === '' ? 'over' : null);
  const [reset] = useMutation(ResetPasswordDocument);
  const entry = useEntry({
    initial: { token, password: '' },
    schema: passwordResetSchema,
    words: t('wrong', { returnObjects: true }),
    async send(input) {
      const { data } = await reset({ variables: { input } });
      const errors = data?.resetPassword.userErrors ?? [];
      if (data?.resetPassword.done) setCame('done');
      else if (errors.some(({ code }) => code === 'EXPIRED')) setCame('over');
      return errors;
    },
  });
  if (came === 'over') {
    return (
      <DoorPage title={t('token.over')} why={t('token.overWhy')}>
        <Link className={styles.link} to="/forgot-password">
          {t('forgot.title')}
        </Link>
      </DoorPage>
    );
  }
  if (came === 'done') {
    return (
      <DoorPage title={t('reset.doneTitle')} why={t('reset.done')}>
        <Button component={Link} to="/sign-in">
          {t('signIn.submit')}
        </Button>
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t('reset.title')} wrong={entry.wrong}>
      <form noValidate className={styles.stack} onSubmit={entry.onSubmit}>
        <PasswordInput
          label={t('reset.password')}
          description={t('reset.help')}
          autoComplete="new-password"
          required
          {...entry.form.getInputProps('password')}
        />
        <Button type="submit" loading={entry.isSending}>
          {t('reset.submit')}
        </Button>
      </form>
    </DoorPage>
  );
}
