import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RecordHistoryDocument, type RecordHistoryQuery } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/index.ts';
import { When } from '../show/index.ts';
import styles from './history.module.css';

type Event = NonNullable<NonNullable<RecordHistoryQuery['viewer']>['clinic']>['auditEvents']['nodes'][number];

/** So many entries at a time. */
const STEP = 10;

interface HistoryProps {
  /** The record's global id. */
  readonly record: string;
  /** What was done, as people say it: of a kind such as `location.published`; null where there are no words for it. */
  readonly sentence: (kind: string) => string | null;
  /** What a field is called; null where that says nothing to a reader. */
  readonly field?: (name: string) => string | null;
}

/** Who changed what of one record, and when, newest first; nothing for who may not read the trail. */
export function History(props: HistoryProps) {
  return useMay()('audit.read') ? <Entries {...props} /> : null;
}

function Entries({ record, sentence, field = () => null }: HistoryProps) {
  const { t } = useTranslation('kit');
  const [first, setFirst] = useState(STEP);
  const { data, previousData } = useQuery(RecordHistoryDocument, { variables: { record, first } });
  const trail = (data ?? previousData)?.viewer?.clinic?.auditEvents;
  return (
    <section className={styles.history} aria-label={t('history.title')}>
      <h3>{t('history.title')}</h3>
      {trail?.nodes.length === 0 ? <p className={styles.none}>{t('history.none')}</p> : null}
      <ol className={styles.list} aria-busy={!trail}>
        {trail?.nodes.map((event) => (
          <Entry key={event.id} event={event} sentence={sentence} field={field} />
        ))}
      </ol>
      {trail && trail.totalCount > trail.nodes.length ? (
        <Button variant="default" size="sm" onClick={() => setFirst(first + STEP)}>
          {t('history.more')}
        </Button>
      ) : null}
    </section>
  );
}

interface EntryProps extends Required<Pick<HistoryProps, 'sentence' | 'field'>> {
  readonly event: Event;
}

function Entry({ event: { kind, actorKind, actorName, happenedAt, changes }, sentence, field }: EntryProps) {
  const { t } = useTranslation('kit');
  const named = changes.flatMap((change) => {
    const label = field(change.field);
    return label === null ? [] : [{ ...change, label }];
  });
  return (
    <li>
      <strong>{sentence(kind) ?? t('history.changed')}</strong>
      <p className={styles.who}>
        <bdi>{actorName ?? t(`history.by.${actorKind}`)}</bdi> · <When at={happenedAt} />
      </p>
      {named.length > 0 ? (
        <dl className={styles.changes}>
          {named.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <del dir="auto">{textOf(before)}</del> <ins dir="auto">{textOf(after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

/** A value of the trail, which is JSON, as plain text. */
function textOf(json: string | null): string {
  if (json === null) return '–';
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
