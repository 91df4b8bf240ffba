import { useQuery } from '@apollo/client/react';
import { CredentialHistoryDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Section, When } from '../../shared/show/index.ts';
import { SHARED_TEXTS } from './shared-texts.ts';
import styles from './credentials.module.css';

const KINDS = [
  'added',
  'updated',
  'submitted',
  'withdrawn',
  'removed',
  'verified',
  'rejected',
  'revoked',
  'evidence_opened',
  'imported',
] as const;

/** The words of a kind of event, such as `certification.verified`. */
export function useEventWords(): (kind: string) => string {
  const { t } = useTranslation(SHARED_TEXTS);
  return (kind) => t(`kinds.${KINDS.find((each) => kind.endsWith(`.${each}`)) ?? 'other'}`);
}

/** What happened to a credential, newest first. */
export function History({ id }: { readonly id: string }) {
  const { t } = useTranslation(SHARED_TEXTS);
  const wordsOf = useEventWords();
  const { data } = useQuery(CredentialHistoryDocument, { variables: { filter: { subjectId: id } } });
  const events = data?.viewer?.clinic?.auditEvents.nodes;
  return (
    <Section title={t('history.title')}>
      {events?.length === 0 ? <p>{t('history.none')}</p> : null}
      <ul role="list" className={styles.list}>
        {events?.map((event) => (
          <li key={event.id}>
            <strong>{wordsOf(event.kind)}</strong>
            <br />
            <span className={styles.small}>
              <bdi>{event.actorName ?? t('history.system')}</bdi>, <When at={event.happenedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
