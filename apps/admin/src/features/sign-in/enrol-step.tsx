import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddFactor } from './add-factor.tsx';
import { DoorPage } from './door-page.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import styles from './sign-in.module.css';

/** A first second factor, for a role that needs one; then the recovery codes, to be kept. */
export function EnrolStep({ onDone }: { readonly onDone: () => void }) {
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
  return (
    <DoorPage title={t('enrol.title')} why={t('enrol.why')}>
      <AddFactor texts={texts} words={words} onAdded={(added) => (added.length > 0 ? setCodes(added) : onDone())} />
      <button
        type="button"
        className={styles.link}
        onClick={() => void signOut().then(() => location.assign('/admin/sign-in'))}
      >
        {t('signIn.notYou')}
      </button>
    </DoorPage>
  );
}
