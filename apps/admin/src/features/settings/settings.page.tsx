import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { SettingsDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { useMay } from '../../shared/session/index.ts';
import { Countries } from './countries.tsx';
import { Everywhere } from './everywhere.tsx';
import { Numbers } from './numbers.tsx';
import styles from './settings.module.css';

/** What the clinic goes by where judgement may differ, and what no clinic can change. */
export function Component() {
  const { t } = useTranslation('settings');
  const mayChange = useMay()('setting.change');
  const { data, error, refetch } = useQuery(SettingsDocument);
  const settings = data?.viewer?.clinic?.settings;
  return (
    <Page title={t('title')} about={`${t('about')} ${mayChange ? '' : t('readOnly')}`}>
      {settings ? (
        <div className={styles.sections}>
          <Numbers settings={settings} mayChange={mayChange} />
          <Countries countries={settings.countries} mayChange={mayChange} />
          <Everywhere />
        </div>
      ) : error ? (
        <div role="alert">
          <p>{t('table.error', { ns: 'kit' })}</p>
          <Button onClick={() => void refetch()}>{t('retry', { ns: 'kit' })}</Button>
        </div>
      ) : (
        <p aria-busy="true">{t('loading')}</p>
      )}
    </Page>
  );
}
