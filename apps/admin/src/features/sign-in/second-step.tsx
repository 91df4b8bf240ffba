import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { SignOutDocument, UseSecondFactorDocument, type SignInProgressQuery } from '@stipple/contract/admin';
import { secondFactorSchema } from '@stipple/validation';
import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DoorPage } from './door-page.tsx';
import { useEntry } from './entry.ts';
import styles from './sign-in.module.css';
import { usePasskey } from './use-passkey.ts';

type Progress = NonNullable<SignInProgressQuery['signInProgress']>;

interface SecondStepProps {
  readonly progress: Progress;
  readonly onProgress: (progress: Progress) => void;
  readonly onAgain: () => void;
}

/** The second factor, after the password was right. */
export function SecondStep({ progress, onProgress, onAgain }: SecondStepProps) {
  const { t } = useTranslation('signIn');
  const [useCode] = useMutation(UseSecondFactorDocument);
  const [signOut] = useMutation(SignOutDocument);
  const entry = useEntry({
    initial: { code: '' },
    schema: secondFactorSchema,
    words: t('wrong', { returnObjects: true }),
    async send(input) {
      const { data } = await useCode({ variables: { input } });
      if (data?.useSecondFactor.progress) onProgress(data.useSecondFactor.progress);
      return data?.useSecondFactor.userErrors ?? [];
    },
  });
  const [passkey, isShowing] = usePasskey(onProgress, (wrong) => entry.show(wrong));
  return (
    <DoorPage title={t('second.title')} why={t('second.why')} wrong={entry.wrong}>
      {progress.passkeys ? (
        <>
          <Button leftSection={<KeyRound size={18} aria-hidden />} loading={isShowing} onClick={() => void passkey()}>
            {t('second.passkey')}
          </Button>
          <div className={styles.or}>{t('signIn.or')}</div>
        </>
      ) : null}
      <form noValidate className={styles.stack} onSubmit={entry.onSubmit}>
        <TextInput
          label={t('second.code')}
          description={progress.authenticators ? t('second.codeHelp') : t('second.recoveryHelp')}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          {...entry.form.getInputProps('code')}
        />
        <Button type="submit" variant={progress.passkeys ? 'default' : 'filled'} loading={entry.isSending}>
          {t('second.submit')}
        </Button>
      </form>
      <button type="button" className={styles.link} onClick={() => void signOut().then(onAgain)}>
        {t('signIn.notYou')}
      </button>
    </DoorPage>
  );
}
