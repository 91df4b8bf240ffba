import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { MoreActivityDocument } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../shared/show/index.ts';
import styles from './account.module.css';
import { Section, type SectionProps } from './section.tsx';

/** How many one answer holds. */
const PAGE = 50;

/** What happened to the account, the latest first. */
export function Activity({ account }: Pick<SectionProps, 'account'>) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const [older, setOlder] = useState<SectionProps['account']['activity']>([]);
  const [isOver, setOver] = useState(account.activity.length < PAGE);
  const events = [...account.activity, ...older];
  async function more(): Promise<void> {
    const before = events.at(-1)?.id ?? '';
    const { data } = await client.query({
      query: MoreActivityDocument,
      variables: { before },
      fetchPolicy: 'no-cache',
    });
    const next = data?.viewer?.account.activity ?? [];
    setOlder([...older, ...next]);
    setOver(next.length < PAGE);
  }
  return (
    <Section isWide title={t('activity.title')} about={t('activity.about')}>
      <table className={styles.events}>
        <thead>
          <tr>
            <th scope="col">{t('activity.what')}</th>
            <th scope="col">{t('activity.where')}</th>
            <th scope="col">{t('activity.when')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, kind, device, address, happenedAt }) => (
            <tr key={id}>
              <td>{t(`activity.kinds.${kind}`)}</td>
              <td>{[device, address].filter(Boolean).join(', ')}</td>
              <td>
                <When at={happenedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isOver ? null : (
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => void more()}>
            {t('activity.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
