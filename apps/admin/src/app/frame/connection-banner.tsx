import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsDown } from '../apollo/connection.ts';
import styles from './frame.module.css';

/** Says that the server is away, asks again when the network is back, and at a press. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const isDown = useIsDown();
  const client = useApolloClient();
  useEffect(() => {
    if (!isDown) return undefined;
    const again = () => void client.refetchQueries({ include: 'active' });
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [isDown, client]);
  if (!isDown) return null;
  return (
    <div role="alert" className={styles.banner}>
      <span>{t('connection.down')}</span>
      <Button variant="default" size="sm" onClick={() => void client.refetchQueries({ include: 'active' })}>
        {t('connection.retry')}
      </Button>
    </div>
  );
}
