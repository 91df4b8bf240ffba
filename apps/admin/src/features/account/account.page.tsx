import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { AccountDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import styles from './account.module.css';
import { Activity } from './activity.tsx';
import { Devices } from './devices.tsx';
import { Factors } from './factors.tsx';
import { Email, Password, Profile } from './settings.tsx';

/** One's own account: name, password, second factors, devices, and what happened to it. */
export function Component() {
  const { t } = useTranslation('account');
  const { data, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' });
  const account = data?.viewer?.account;
  if (!account) return <Page title={t('title')}>{null}</Page>;
  const onChange = () => void refetch();
  return (
    <Page title={t('title')}>
      {account.owesSecondFactor ? (
        <Alert color="yellow" aria-live="polite">
          {t('owes')}
        </Alert>
      ) : null}
      <div className={styles.sections}>
        <Factors account={account} onChange={onChange} />
        <Devices account={account} onChange={onChange} />
        <Profile account={account} onChange={onChange} />
        <Password onChange={onChange} />
        <Email account={account} onChange={onChange} />
        <Activity account={account} />
      </div>
    </Page>
  );
}
