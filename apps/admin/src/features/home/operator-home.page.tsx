import { useQuery, useSubscription } from '@apollo/client/react';
import { CredentialQueueStateDocument, DisputeQueueStateDocument, OperatorHomeDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { useSession } from '../../shared/session/index.ts';
import styles from './home.module.css';
import { Tasks } from './tasks.tsx';

/** What waits for the operator. */
export function Component() {
  const { t } = useTranslation('operatorHome');
  const { account } = useSession();
  const { data, refetch } = useQuery(OperatorHomeDocument, { fetchPolicy: 'cache-and-network' });
  // What waits changes while one looks: the numbers follow the queues.
  const follow = { onData: () => void refetch() };
  useSubscription(CredentialQueueStateDocument, follow);
  useSubscription(DisputeQueueStateDocument, follow);
  const tasks = data?.viewer?.operator?.home;
  return (
    <Page title={t('greeting', { name: account.name })} about={t('about')}>
      {tasks ? (
        <Tasks
          tasks={tasks}
          to={({ kind }) => (kind === 'DISPUTES_TO_DECIDE' ? '/operator/disputes' : '/operator/credentials')}
        />
      ) : (
        <p aria-busy="true" className={styles.muted}>
          {t('loading')}
        </p>
      )}
    </Page>
  );
}
