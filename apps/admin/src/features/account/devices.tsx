import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RevokeOtherSessionsDocument, RevokeSessionDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Status, When } from '../../shared/show/index.ts';
import { toast } from '../../shared/toast/index.ts';
import styles from './account.module.css';
import { Section, type SectionProps } from './section.tsx';

/** Where one is signed in, and the way out of there. */
export function Devices({ account, onChange }: SectionProps) {
  const { t } = useTranslation('account');
  const [revoke] = useMutation(RevokeSessionDocument);
  const [revokeOthers, { loading }] = useMutation(RevokeOtherSessionsDocument);
  const tell = () => {
    toast({ text: t('devices.done') });
    onChange();
  };
  const others = account.sessions.filter(({ isCurrent }) => !isCurrent);
  return (
    <Section title={t('devices.title')} about={t('devices.about')}>
      <ul className={styles.list}>
        {account.sessions.map(({ id, device, address, lastSeenAt, isCurrent }) => (
          <li key={id}>
            <span>
              {device ?? t('devices.unknown')} {isCurrent ? <Status tone="good">{t('devices.here')}</Status> : null}
              <small>
                {address ? `${address} · ` : null}
                <When at={lastSeenAt} />
              </small>
            </span>
            {isCurrent ? null : (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('devices.signOutNamed', { device: device ?? t('devices.unknown') })}
                onClick={() => void revoke({ variables: { input: { id } } }).then(() => tell())}
              >
                {t('devices.signOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <div className={styles.buttons}>
          <Button variant="default" loading={loading} onClick={() => void revokeOthers().then(() => tell())}>
            {t('devices.others')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
