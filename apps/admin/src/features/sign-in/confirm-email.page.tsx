import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ConfirmEmailDocument } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DoorPage } from './door-page.tsx';
import { useLinkToken } from './link-token.ts';

/** Confirms a new address by the link that was sent to it; by a press, for mail programs open links by themselves. */
export function Component() {
  const { t } = useTranslation('signIn');
  const token = useLinkToken('confirm-email');
  const [came, setCame] = useState<'done' | 'over' | null>(token === '' ? 'over' : null);
  const [confirm, { loading }] = useMutation(ConfirmEmailDocument);
  if (came === 'over') return <DoorPage title={t('token.over')} why={t('token.overWhy')} />;
  if (came === 'done') {
    return (
      <DoorPage title={t('confirm.doneTitle')} why={t('confirm.done')}>
        <Button component={Link} to="/sign-in">
          {t('signIn.submit')}
        </Button>
      </DoorPage>
    );
  }
  const send = async () => {
    const { data } = await confirm({ variables: { input: { token } } });
    setCame(data?.confirmEmail.done ? 'done' : 'over');
  };
  return (
    <DoorPage title={t('confirm.title')} why={t('confirm.why')}>
      <Button loading={loading} onClick={() => void send()}>
        {t('confirm.submit')}
      </Button>
    </DoorPage>
  );
}
