import { useMutation, useQuery } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import {
  AcceptInvitationDocument,
  InvitationDocument,
  SignOutDocument,
  type InvitationQuery,
  type SignInProgressQuery,
} from '@stipple/contract/admin';
import { acceptanceSchema } from '@stipple/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts, When } from '../../shared/show/index.ts';
import { enter } from './back.ts';
import { DoorPage } from './door-page.tsx';
import { EnrolStep } from './enrol-step.tsx';
import { useEntry } from './entry.ts';
import { useLinkToken } from './link-token.ts';
import { PasswordStep } from './password-step.tsx';
import { SecondStep } from './second-step.tsx';
import styles from './sign-in.module.css';

type Invitation = NonNullable<InvitationQuery['invitation']>;
type Progress = NonNullable<SignInProgressQuery['signInProgress']>;

/** Joins a clinic by the link of an invitation: with a new account, or with the one that the address has. */
export function Component() {
  const { t } = useTranslation('signIn');
  const token = useLinkToken('invitation');
  const { data, loading, refetch } = useQuery(InvitationDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
    skip: token === '',
  });
  const [progress, setProgress] = useState<Progress | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  // Whoever is new is offered a passkey at once, with the password they have just chosen.
  if (password !== null) return <EnrolStep password={password} onDone={() => enter('/')} />;
  if (loading) return null;
  const invitation = data?.invitation;
  if (!invitation) return <DoorPage title={t('invitation.over')} why={t('invitation.overWhy')} />;
  const signedInAs = data.viewer?.account.email;
  if (signedInAs === invitation.email) {
    return (
      <Join
        token={token}
        invitation={invitation}
        onAccepted={(next) => (next.step === 'DONE' ? enter('/') : enter('/account'))}
      />
    );
  }
  if (signedInAs) return <Other email={signedInAs} onSignedOut={() => void refetch()} />;
  if (!invitation.hasAccount) {
    return (
      <Newcomer
        token={token}
        invitation={invitation}
        // A role that needs a second factor goes on at the sign-in, which survives a reload; this link is used up.
        onAccepted={(next, chosen) => (next.step === 'DONE' ? setPassword(chosen) : enter('/sign-in'))}
      />
    );
  }
  const signedIn = (next: Progress) => {
    setProgress(next.step === 'DONE' ? null : next);
    if (next.step === 'DONE') void refetch();
  };
  if (progress?.step === 'SECOND_FACTOR') {
    return <SecondStep progress={progress} onProgress={signedIn} onAgain={() => setProgress(null)} />;
  }
  if (progress?.step === 'ENROLMENT') return <EnrolStep onDone={() => void refetch().then(() => setProgress(null))} />;
  return (
    <PasswordStep
      email={invitation.email}
      title={t('invitation.title', { clinic: invitation.clinicName })}
      why={t('invitation.signInFirst')}
      onProgress={signedIn}
    />
  );
}

interface JoinProps {
  readonly token: string;
  readonly invitation: Invitation;
  readonly onAccepted: (progress: Progress) => void;
}

interface NewcomerProps extends Omit<JoinProps, 'onAccepted'> {
  /** With the password that was chosen. */
  readonly onAccepted: (progress: Progress, password: string) => void;
}

/** Whom it is from, and as what. */
function About({ invitation }: Pick<JoinProps, 'invitation'>) {
  const { t } = useTranslation('signIn');
  const { t: app } = useTranslation();
  return (
    <Facts
      facts={[
        [t('invitation.as'), invitation.roles.map((role) => app(`clinic.roles.${role}`)).join(', ')],
        [t('invitation.email'), invitation.email],
        [t('invitation.until'), <When key="until" at={invitation.expiresAt} />],
      ]}
    />
  );
}

function useWhy({ clinicName: clinic, inviterName: inviter }: Invitation): string {
  const { t } = useTranslation('signIn');
  return inviter ? t('invitation.by', { clinic, inviter }) : t('invitation.byNobody', { clinic });
}

function Newcomer({ token, invitation, onAccepted }: NewcomerProps) {
  const { t } = useTranslation('signIn');
  const [accept] = useMutation(AcceptInvitationDocument);
  const entry = useEntry({
    initial: { token, name: invitation.name ?? '', password: '' },
    schema: acceptanceSchema,
    words: t('wrong', { returnObjects: true }),
    async send(input) {
      const { data } = await accept({ variables: { input } });
      const { acceptance, userErrors = [] } = data?.acceptInvitation ?? {};
      if (acceptance) onAccepted(acceptance.progress, input.password);
      return userErrors;
    },
  });
  return (
    <DoorPage
      title={t('invitation.title', { clinic: invitation.clinicName })}
      why={useWhy(invitation)}
      wrong={entry.wrong}
    >
      <About invitation={invitation} />
      <form noValidate className={styles.stack} onSubmit={entry.onSubmit}>
        <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
        <TextInput
          label={t('invitation.name')}
          description={t('invitation.nameHelp')}
          autoComplete="name"
          required
          {...entry.form.getInputProps('name')}
        />
        <PasswordInput
          label={t('invitation.password')}
          description={t('reset.help')}
          autoComplete="new-password"
          required
          {...entry.form.getInputProps('password')}
        />
        <Button type="submit" loading={entry.isSending}>
          {t('invitation.submit')}
        </Button>
      </form>
    </DoorPage>
  );
}

function Join({ token, invitation, onAccepted }: JoinProps) {
  const { t } = useTranslation('signIn');
  const [accept, { loading }] = useMutation(AcceptInvitationDocument);
  const [wrong, setWrong] = useState<string | null>(null);
  async function join(): Promise<void> {
    const { data } = await accept({ variables: { input: { token } } });
    if (data?.acceptInvitation.acceptance) onAccepted(data.acceptInvitation.acceptance.progress);
    else setWrong(t('wrong.EXPIRED'));
  }
  return (
    <DoorPage title={t('invitation.title', { clinic: invitation.clinicName })} why={useWhy(invitation)} wrong={wrong}>
      <About invitation={invitation} />
      <Button loading={loading} onClick={() => void join()}>
        {t('invitation.join', { email: invitation.email })}
      </Button>
    </DoorPage>
  );
}

function Other({ email, onSignedOut }: { readonly email: string; readonly onSignedOut: () => void }) {
  const { t } = useTranslation('signIn');
  const [signOut, { loading }] = useMutation(SignOutDocument);
  return (
    <DoorPage title={t('invitation.signIn')} why={t('invitation.other', { email })}>
      <Button loading={loading} onClick={() => void signOut().then(onSignedOut)}>
        {t('invitation.otherSignOut')}
      </Button>
    </DoorPage>
  );
}
