import { useQuery } from '@apollo/client/react';
import { ClaimToCheckDocument } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useOutletContext, useParams } from 'react-router';
import { PanelAbsent, SidePanel, useClosePanel } from '../../shared/panel/index.ts';
import { CopyId, Day, Facts, Section, Status, When } from '../../shared/show/index.ts';
import styles from '../credentials/credentials.module.css';
import { DaysLeft } from '../credentials/days-left.tsx';
import { useEventWords } from '../credentials/history.tsx';
import { TONES } from '../credentials/tones.ts';
import { Decision } from './decision.tsx';
import { Document } from './document.tsx';
import { Registry } from './registry.tsx';

/** A claim with its document beside it, and the decision. */
export function Component() {
  const { t } = useTranslation('credentialQueue');
  const words = useWords();
  const format = useFormat();
  const wordsOf = useEventWords();
  const navigate = useNavigate();
  const { search } = useLocation();
  const close = useClosePanel();
  const { id = '' } = useParams();
  const behind = useOutletContext<{ readonly ids: readonly string[] } | undefined>();
  const query = useQuery(ClaimToCheckDocument, { variables: { id } });
  const found = query.data?.viewer?.operator?.credential;
  if (!found) return <PanelAbsent query={query} />;
  const { credential, clinicName, history } = found;
  // The next that waits, before this one leaves the list.
  const at = behind?.ids.indexOf(id) ?? -1;
  const nextId = at === -1 ? null : (behind?.ids[at + 1] ?? null);
  const go = (to: string | null) =>
    to ? void navigate({ pathname: `../${to}`, search }, { replace: true, preventScrollReset: true }) : close();
  return (
    <SidePanel
      title={credential.title}
      badge={<Status tone={TONES[credential.state]}>{t(`state.${credential.state}`)}</Status>}
      beside={<Document key={`document ${id} ${credential.version}`} credential={credential} />}
    >
      <p className={styles.next} dir="auto">
        {t('of', { holder: credential.holderName, clinic: clinicName })}
      </p>
      <Facts
        facts={[
          [t('facts.kind'), words('credentialKind', credential.kind).label],
          [t('facts.holder'), t(`holder.${credential.holderKind}`)],
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
        ]}
      />
      <Registry credential={credential} />
      <Decision
        key={`decision ${id} ${credential.version}`}
        credential={credential}
        onDecided={() => go(nextId)}
        onGo={(by) => {
          const to = at === -1 ? undefined : behind?.ids[at + by];
          if (to) go(to);
        }}
      />
      <Section title={t('history.title')}>
        <ul role="list" className={styles.list}>
          {history.map((event) => (
            <li key={`${event.kind} ${event.happenedAt}`}>
              <strong>{wordsOf(event.kind)}</strong>
              {event.reason ? <span dir="auto">: {event.reason}</span> : null}
              <br />
              <span className={styles.small}>
                <bdi>{event.by ?? t('history.clinic')}</bdi>, <When at={event.happenedAt} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <CopyId id={credential.id} />
    </SidePanel>
  );
}
