import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { InvitationsDocument, ResendInvitationDocument, RevokeInvitationDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { type Stretch, useStretches } from '../../shared/page/index.ts';
import { useAct } from '../../shared/save/index.ts';
import { When } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import styles from './team.module.css';
import { useGivenRoles } from './roles.ts';
import { usePlaced } from './use-placed.ts';

const LIST = ['Invitations'] as const;

/** Who was invited and has not come yet. */
export function Invitations() {
  const { t } = useTranslation('team');
  const stretches = useStretches();
  const { data } = useQuery(InvitationsDocument);
  if (!data?.viewer?.clinic?.invitations.nodes.length) return null;
  return (
    <section className={styles.invited} aria-labelledby="invited-title">
      <h2 id="invited-title">{t('invitations.title')}</h2>
      {stretches.map((stretch) => (
        <Some key={stretch.after} {...stretch} />
      ))}
    </section>
  );
}

function Some({ after, onMore }: Stretch) {
  const { t } = useTranslation('team');
  const placed = usePlaced();
  const given = useGivenRoles();
  const { data } = useQuery(InvitationsDocument, { variables: { after } });
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
  const page = data?.viewer?.clinic?.invitations;
  const end = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <>
      <ul className={parts.lines}>
        {page?.nodes.map((invitation) => {
          const { id, email, name, expiresAt, roles } = invitation;
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
              {roles.every((role) => given.includes(role)) ? (
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
              ) : null}
            </li>
          );
        })}
      </ul>
      {end && onMore ? (
        <Button variant="default" onClick={() => onMore(end)}>
          {t('invitations.more')}
        </Button>
      ) : null}
    </>
  );
}
