import { useQuery } from '@apollo/client/react';
import { AuditEventDocument, type AuditEventQuery } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PanelAbsent, SidePanel } from '../../shared/panel/index.ts';
import { CopyId, Facts, Section, When } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import styles from './audit.module.css';
import { useSentence } from './use-sentence.ts';

type Event = NonNullable<NonNullable<NonNullable<AuditEventQuery['viewer']>['clinic']>['auditEvent']>;

/** One entry of the trail over it: what changed, and from where. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(AuditEventDocument, { variables: { id } });
  const event = query.data?.viewer?.clinic?.auditEvent;
  return event ? <EventPanel event={event} /> : <PanelAbsent query={query} />;
}

function EventPanel({ event }: { readonly event: Event }) {
  const { t } = useTranslation('audit');
  const sentence = useSentence();
  const who = event.actorName ?? t(`by.${event.actorKind.toLowerCase() as 'member'}`);
  return (
    <SidePanel title={sentence(event.kind)} isWide>
      <Facts
        facts={[
          [t('facts.who'), <bdi key="who">{who}</bdi>],
          [t('facts.when'), <When key="when" at={event.happenedAt} />],
          [t('facts.record'), event.subjectName],
          [t('facts.reason'), event.reason],
          [t('facts.address'), event.address],
          [t('facts.device'), event.device],
        ]}
      />
      <Section title={t('changes')}>
        {event.changes.length === 0 ? (
          <p className={parts.muted}>{t('noChanges')}</p>
        ) : (
          <table className={styles.diff}>
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                <th scope="col">{t('before')}</th>
                <th scope="col">{t('after')}</th>
              </tr>
            </thead>
            <tbody>
              {event.changes.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td data-is="before">
                    <Value json={before} />
                  </td>
                  <td data-is="after">
                    <Value json={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <nav className={styles.links}>
        {event.actorId ? <Link to={`../?who=${event.actorId}`}>{t('onlyWho')}</Link> : null}
        <Link to={`../?record=${encodeURIComponent(event.subjectId)}`}>{t('onlyRecord')}</Link>
      </nav>
      <Facts
        facts={[
          [t('facts.kind'), <code key="kind">{event.kind}</code>],
          [t('facts.detail'), event.detail ? <code key="detail">{event.detail}</code> : null],
          [t('facts.request'), event.requestId ? <code key="request">{event.requestId}</code> : null],
        ]}
      />
      <CopyId id={event.id} />
    </SidePanel>
  );
}

/** A value as it stood in the record. */
function Value({ json }: { readonly json: string | null }) {
  const { t } = useTranslation('audit');
  if (json === null) return <span className={parts.muted}>{t('nothing')}</span>;
  const value: unknown = JSON.parse(json);
  return <span dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</span>;
}
