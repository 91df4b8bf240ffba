import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@stipple/contract/admin';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorPage } from './door-page.tsx';

/** Signs this browser out, and loads everything anew: nothing that was read stays in memory. */
export function Component() {
  const { t } = useTranslation('signIn');
  const [signOut] = useMutation(SignOutDocument);
  useEffect(() => {
    void signOut().finally(() => location.replace('/admin/sign-in'));
  }, [signOut]);
  return <DoorPage title={t('signOut.title')} />;
}
