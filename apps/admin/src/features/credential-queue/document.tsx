import { Button, TextInput } from '@mantine/core';
import { OpenCredentialEvidenceDocument, type CredentialRowFragment } from '@stipple/contract/admin';
import { CERTIFICATION_LIMITS } from '@stipple/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/save/index.ts';
import { Section } from '../../shared/show/index.ts';
import styles from '../credentials/credentials.module.css';
import { Paper } from '../credentials/paper.tsx';

/** The document, which is opened with a reason that the clinic can read later. */
export function Document({ credential }: { readonly credential: CredentialRowFragment }) {
  const { t } = useTranslation('credentialQueue');
  const [reason, setReason] = useState(t('open.usual'));
  const [address, setAddress] = useState<string | null>(null);
  const [open, isOpening] = useAct(OpenCredentialEvidenceDocument, {
    payload: (data) => data.openCredentialEvidence,
  });
  const { evidence } = credential;
  return (
    <Section title={t('open.title')}>
      {!evidence ? (
        <p>{t('open.none')}</p>
      ) : address ? (
        <Paper title={credential.title} evidence={{ ...evidence, address }} />
      ) : (
        <form
          className={styles.list}
          onSubmit={(event) => {
            event.preventDefault();
            void open({ input: { credentialId: credential.id, reason } }).then((answer) => {
              if (answer.ok) setAddress(answer.payload.credential?.evidence?.address ?? null);
            });
          }}
        >
          <TextInput
            label={t('open.reason')}
            description={t('open.why')}
            value={reason}
            maxLength={CERTIFICATION_LIMITS.reason}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={isOpening} disabled={reason.trim() === ''}>
              {t('open.do')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
