import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { CredentialDocument } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { PanelAbsent, SidePanel } from '../../shared/panel/index.ts';
import { May } from '../../shared/session/index.ts';
import { CopyId, Day, Facts, Section, Status, When } from '../../shared/show/index.ts';
import { Actions } from './actions.tsx';
import styles from './credentials.module.css';
import { DaysLeft } from './days-left.tsx';
import { EditCredential } from './edit-credential.tsx';
import { History } from './history.tsx';
import { Paper } from './paper.tsx';
import { TONES } from './tones.ts';

/** One credential over the list: what it says, its document, what was checked, and what can be done. */
export function Component() {
  const { t } = useTranslation('credentials');
  const words = useWords();
  const format = useFormat();
  const { search } = useLocation();
  const { id = '' } = useParams();
  const [isEdited, setEdited] = useState(false);
  const query = useQuery(CredentialDocument, { variables: { id } });
  const credential = query.data?.viewer?.clinic?.credential;
  if (!credential) return <PanelAbsent query={query} />;
  const { evidence, verification } = credential;
  const badge = <Status tone={TONES[credential.state]}>{t(`state.${credential.state}`)}</Status>;
  const body = (
    <>
      {credential.decisionReason ? (
        <Alert color="red" title={t('reason')}>
          <span dir="auto">{credential.decisionReason}</span>
        </Alert>
      ) : null}
      <p className={styles.next}>{t(`next.${credential.state}`)}</p>
      <May rule="credential.write">
        <Actions credential={credential} onEdit={() => setEdited(true)} />
      </May>
      <Facts
        facts={[
          [
            t('facts.holder'),
            <span key="holder">
              <bdi>{credential.holderName}</bdi>:{' '}
              <Link to={{ pathname: `../of/${credential.holderId}`, search }}>{t('actions.checklist')}</Link>
            </span>,
          ],
          [t('facts.kind'), words('credentialKind', credential.kind).label],
          [t('facts.issuer'), credential.issuer],
          [t('facts.scope'), words('credentialScope', credential.scope).label],
          [t('facts.number'), credential.number],
          [
            t('facts.hours'),
            credential.hours === null || credential.hours === undefined ? null : format.number(credential.hours),
          ],
          [t('facts.issued'), <Day key="issued" on={credential.issuedOn} />],
          [t('facts.expires'), credential.expiresOn ? <Day key="expires" on={credential.expiresOn} /> : null],
          [t('facts.until'), <DaysLeft key="until" credential={credential} />],
          [t('facts.submitted'), credential.submittedAt ? <When key="submitted" at={credential.submittedAt} /> : null],
          [
            t('facts.checked'),
            verification ? (
              <span key="by">
                <bdi>{verification.by}</bdi>, <When at={verification.at} />
              </span>
            ) : null,
          ],
          [t('facts.how'), verification ? words('verificationMethod', verification.method).label : null],
          [t('facts.next'), credential.nextCheckOn ? <Day key="next" on={credential.nextCheckOn} /> : null],
        ]}
      />
      {credential.kind === 'BLOODBORNE_PATHOGEN' ? <p className={styles.small}>{t('bbp')}</p> : null}
      <Section title={t('evidence.title')}>
        {evidence?.address ? (
          <Paper title={credential.title} evidence={{ ...evidence, address: evidence.address }} />
        ) : (
          <p>{t('evidence.none')}</p>
        )}
      </Section>
      <May rule="audit.read">
        <History id={credential.id} />
      </May>
      <CopyId id={credential.id} />
    </>
  );
  return (
    <SidePanel title={credential.title} badge={badge} isWide isHeld={isEdited}>
      {isEdited ? <EditCredential credential={credential} onDone={() => setEdited(false)} /> : body}
    </SidePanel>
  );
}
