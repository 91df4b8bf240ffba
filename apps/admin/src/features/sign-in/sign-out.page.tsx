import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@stipple/contract/admin';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorPage } from './door-page.tsx';

/** Signs this browser out, and loads everything anew: nothing that was read stays in memory. Says so if it could not. */
export function Component() {
  const { t } = useTranslation('signIn');
  const [signOut] = useMutation(SignOutDocument);
  const [tries, setTries] = useState(1);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    void signOut().then(
      () => location.replace('/admin/sign-in'),
      () => setFailed(true),
    );
  }, [signOut, tries]);
  if (!isFailed) return <DoorPage title={t('signOut.title')} />;
  return (
    <DoorPage title={t('signOut.failed')} why={t('signOut.failedWhy')}>
      <Button
        onClick={() => {
          setFailed(false);
          setTries(tries + 1);
        }}
      >
        {t('signOut.again')}
      </Button>
    </DoorPage>
  );
}
