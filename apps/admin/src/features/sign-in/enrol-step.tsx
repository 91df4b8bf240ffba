import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddFactor } from './add-factor.tsx';
import { DoorPage } from './door-page.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import styles from './sign-in.module.css';

interface EnrolStepProps {
  readonly onDone: () => void;
  /** Of somebody who has just chosen it, and may leave the second factor for later. */
  readonly password?: string;
}

/** A first second factor, which some roles need; then the recovery codes, to be kept. */
export function EnrolStep({ onDone, password }: EnrolStepProps) {
  const { t } = useTranslation('signIn');
  const [signOut] = useMutation(SignOutDocument);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const texts = t('factor', { returnObjects: true });
  const words = t('wrong', { returnObjects: true });
  if (codes) {
    return (
      <DoorPage title={texts.recoveryTitle} why={texts.recoveryWhy}>
        <RecoveryCodes codes={codes} texts={texts} onKept={onDone} />
      </DoorPage>
    );
  }
  const isFree = password !== undefined;
  return (
    <DoorPage title={t('enrol.title')} why={t(isFree ? 'enrol.whyFree' : 'enrol.why')}>
      <AddFactor
        texts={texts}
        words={words}
        onAdded={(added) => (added.length > 0 ? setCodes(added) : onDone())}
        {...(isFree && { password })}
      />
      <button
        type="button"
        className={styles.link}
        onClick={() => (isFree ? onDone() : void signOut().then(() => location.assign('/admin/sign-in')))}
      >
        {t(isFree ? 'enrol.later' : 'signIn.notYou')}
      </button>
    </DoorPage>
  );
}
