import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { SignInDocument, type SignInProgressQuery } from '@stipple/contract/admin';
import { signInSchema } from '@stipple/validation';
import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DoorPage } from './door-page.tsx';
import { useEntry } from './entry.ts';
import { knowsPasskeys } from './passkey.ts';
import styles from './sign-in.module.css';
import { usePasskey } from './use-passkey.ts';

interface PasswordStepProps {
  readonly onProgress: (progress: NonNullable<SignInProgressQuery['signInProgress']>) => void;
  /** Whose sign-in it is, where that is known. */
  readonly email?: string;
  readonly title?: string;
  readonly why?: string;
}

/** E-mail and password, or a passkey instead of both. */
export function PasswordStep({ onProgress, email = '', title, why }: PasswordStepProps) {
  const { t } = useTranslation('signIn');
  const [signIn] = useMutation(SignInDocument);
  const words = t('wrong', { returnObjects: true });
  const entry = useEntry({
    initial: { email, password: '' },
    schema: signInSchema,
    words,
    async send(input) {
      const { data } = await signIn({ variables: { input } });
      if (data?.signIn.progress) onProgress(data.signIn.progress);
      return data?.signIn.userErrors ?? [];
    },
  });
  const [passkey, isShowing] = usePasskey(onProgress, (wrong) => entry.show(wrong));
  return (
    <DoorPage title={title ?? t('signIn.title')} why={why} wrong={entry.wrong}>
      <form noValidate className={styles.stack} onSubmit={entry.onSubmit}>
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          readOnly={email !== ''}
          {...entry.form.getInputProps('email')}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          {...entry.form.getInputProps('password')}
        />
        <Button type="submit" loading={entry.isSending}>
          {t('signIn.submit')}
        </Button>
      </form>
      {knowsPasskeys() ? (
        <>
          <div className={styles.or}>{t('signIn.or')}</div>
          <Button
            variant="default"
            leftSection={<KeyRound size={18} aria-hidden />}
            loading={isShowing}
            onClick={() => void passkey()}
          >
            {t('signIn.passkey')}
          </Button>
        </>
      ) : null}
      <Link className={styles.link} to="/forgot-password">
        {t('signIn.forgot')}
      </Link>
    </DoorPage>
  );
}
