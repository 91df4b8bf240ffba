import { Button, Modal, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEntry, type Wrong } from '../sign-in/entry.ts';
import styles from './account.module.css';

interface AskPasswordProps {
  readonly title: string;
  /** What will be done, where the title does not say it. */
  readonly why?: string;
  readonly isDangerous?: boolean;
  /** Does it, and answers what must be mended. */
  readonly onGo: (password: string) => Promise<readonly Wrong[]>;
  readonly onClose: () => void;
}

/** Asks for the password before what an open screen alone must not be able to do, and says what will be done. */
export function AskPassword({ title, why, isDangerous = false, onGo, onClose }: AskPasswordProps) {
  const { t } = useTranslation('account');
  const { t: app } = useTranslation();
  const entry = useEntry({
    initial: { password: '' },
    words: t('wrong', { returnObjects: true }),
    send: ({ password }) => onGo(password),
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': app('close') }}>
      <form noValidate className={styles.form} onSubmit={entry.onSubmit}>
        {why ? <p>{why}</p> : null}
        <PasswordInput
          label={t('confirm.password')}
          description={t('confirm.why')}
          autoComplete="current-password"
          required
          data-autofocus
          {...entry.form.getInputProps('password')}
        />
        {entry.wrong === null ? null : <p role="alert">{entry.wrong}</p>}
        <div className={styles.buttons}>
          <Button type="submit" color={isDangerous ? 'red' : undefined} loading={entry.isSending}>
            {t('confirm.go')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('confirm.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
