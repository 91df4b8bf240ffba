import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { InvitationsDocument, ResendInvitationDocument, RevokeInvitationDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/save/index.ts';
import { May } from '../../shared/session/index.ts';
import { When } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import styles from './team.module.css';
import { usePlaced } from './use-placed.ts';

const LIST = ['Invitations'] as const;

/** Who was invited and has not come yet. */
export function Invitations() {
  const { t } = useTranslation('team');
  const placed = usePlaced();
  const { data } = useQuery(InvitationsDocument);
  const [resend] = useAct(ResendInvitationDocument, {
    payload: (answer) => answer.resendInvitation,
    saved: t('invitations.resent'),
    refetch: LIST,
  });
  const [withdraw] = useAct(RevokeInvitationDocument, {
    payload: (answer) => answer.revokeInvitation,
    saved: t('invitations.withdrawn'),
    refetch: LIST,
  });
  const invitations = data?.viewer?.clinic?.invitations.nodes ?? [];
  if (invitations.length === 0) return null;
  return (
    <section className={styles.invited} aria-labelledby="invited-title">
      <h2 id="invited-title">{t('invitations.title')}</h2>
      <ul className={parts.lines}>
        {invitations.map((invitation) => {
          const { id, email, name, expiresAt } = invitation;
          return (
            <li key={id}>
              <span>
                <strong>
                  <bdi>{name ?? email}</bdi>
                </strong>{' '}
                <span className={parts.muted}>
                  {name ? <bdi>{email}, </bdi> : null}
                  {t('invitations.as', { roles: placed.roles(invitation), places: placed.places(invitation) })};{' '}
                  {t('invitations.until')} <When at={expiresAt} isDay />
                </span>
              </span>
              <May rule="team.invite">
                <Group gap="xs">
                  <Button
                    variant="default"
                    aria-label={t('invitations.resend', { email })}
                    onClick={() => void resend({ input: { id } })}
                  >
                    {t('invitations.resendShort')}
                  </Button>
                  <Button
                    variant="subtle"
                    color="red"
                    aria-label={t('invitations.withdraw', { email })}
                    onClick={() => void withdraw({ input: { id } })}
                  >
                    {t('invitations.withdrawShort')}
                  </Button>
                </Group>
              </May>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
