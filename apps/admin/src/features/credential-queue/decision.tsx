import { Button, Group } from '@mantine/core';
import type { CredentialRowFragment } from '@stipple/contract/admin';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/show/index.ts';
import styles from '../credentials/credentials.module.css';
import { RefuseForm } from './refuse-form.tsx';
import { VerifyForm } from './verify-form.tsx';

type Choice = 'verify' | 'reject' | 'revoke';

interface DecisionProps {
  readonly credential: CredentialRowFragment;
  readonly onDecided: () => void;
  /** Goes to the claim so many places further. */
  readonly onGo: (by: 1 | -1) => void;
}

/** What is decided of a claim, by button or by key: v, r; j and k go on without deciding. */
export function Decision({ credential, onDecided, onGo }: DecisionProps) {
  const { t } = useTranslation('credentialQueue');
  const [choice, setChoice] = useState<Choice | null>(null);
  const isVerified = credential.status === 'VERIFIED';
  const canVerify = credential.status !== 'REVOKED';
  const canReject = credential.status === 'SUBMITTED' || credential.status === 'SELF_DECLARED';
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [role=combobox]');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'v' && canVerify) setChoice('verify');
    else if (event.key === 'r' && (canReject || isVerified)) setChoice(canReject ? 'reject' : 'revoke');
    else if (event.key === 'j') onGo(1);
    else if (event.key === 'k') onGo(-1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  const drop = () => setChoice(null);
  const section = useRef<HTMLElement>(null);
  // Whoever has chosen goes on with the form, wherever the choice was made.
  useEffect(() => {
    if (choice) section.current?.querySelector<HTMLElement>('input:checked, textarea')?.focus();
  }, [choice]);
  return (
    <Section ref={section} title={t('check.title')}>
      {credential.state === 'LAPSED' ? <p>{t('check.lapsed')}</p> : null}
      {choice === 'verify' ? (
        <VerifyForm credential={credential} onDone={onDecided} onDrop={drop} />
      ) : choice ? (
        <RefuseForm key={choice} as={choice} credential={credential} onDone={onDecided} onDrop={drop} />
      ) : (
        <Group>
          {canVerify ? <Button onClick={() => setChoice('verify')}>{t('check.verify')}</Button> : null}
          {canReject ? (
            <Button variant="default" onClick={() => setChoice('reject')}>
              {t('check.reject')}
            </Button>
          ) : null}
          {isVerified ? (
            <Button variant="default" onClick={() => setChoice('revoke')}>
              {t('check.revoke')}
            </Button>
          ) : null}
        </Group>
      )}
      <p className={styles.small}>{t('check.keys')}</p>
    </Section>
  );
}
