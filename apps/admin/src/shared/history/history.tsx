import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RecordHistoryDocument, type RecordHistoryQuery } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFeatureTexts } from '../i18n/feature-texts.ts';
import { type Stretch, useStretches } from '../page/index.ts';
import { useMay } from '../session/index.ts';
import { When } from '../show/index.ts';
import styles from './history.module.css';

type Event = NonNullable<NonNullable<RecordHistoryQuery['viewer']>['clinic']>['auditEvents']['nodes'][number];

/** So many entries at a time. */
const STEP = 10;

/** What a field is called, and how its values are told where they are no plain text. */
export type HistoryLabel = string | { readonly label: string; readonly show: (value: unknown) => string };

interface HistoryProps {
  /** The record's global id. */
  readonly record: string;
  /** What the record's fields are called; a change of others is told without its values. */
  readonly labels?: Readonly<Record<string, HistoryLabel>>;
}

/** Who changed what of one record, and when, newest first, once asked for; nothing for who may not read the trail. */
export function History(props: HistoryProps) {
  const { t } = useTranslation('kit');
  const [isOpen, setOpen] = useState(false);
  if (!useMay()('audit.read')) return null;
  return (
    <details className={styles.history} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {isOpen ? <Entries {...props} /> : null}
    </details>
  );
}

/** The trail, as far as one wishes to read. */
function Entries(props: HistoryProps) {
  return useStretches().map((stretch) => <Some key={stretch.after} {...props} {...stretch} />);
}

function Some({ record, labels = {}, after, onMore }: HistoryProps & Stretch) {
  const { t } = useTranslation('kit');
  const { data } = useQuery(RecordHistoryDocument, { variables: { record, first: STEP, after } });
  const trail = data?.viewer?.clinic?.auditEvents;
  const end = trail?.pageInfo.hasNextPage ? trail.pageInfo.endCursor : null;
  return (
    <>
      {trail?.nodes.length === 0 && after === null ? <p className={styles.none}>{t('history.none')}</p> : null}
      <ol className={styles.list} aria-busy={!trail}>
        {trail?.nodes.map((event) => (
          <Entry key={event.id} event={event} labels={labels} />
        ))}
      </ol>
      {end && onMore ? (
        <Button variant="default" size="sm" onClick={() => onMore(end)}>
          {t('history.more')}
        </Button>
      ) : null}
    </>
  );
}

interface EntryProps extends Required<Pick<HistoryProps, 'labels'>> {
  readonly event: Event;
}

function Entry({ event: { kind, actorKind, actorName, happenedAt, changes }, labels }: EntryProps) {
  const { t } = useTranslation('kit');
  const sentence = useSentence();
  const named = changes.flatMap((change) => {
    const called = labels[change.field];
    if (called === undefined) return [];
    const { label, show } = typeof called === 'string' ? { label: called, show: plain } : called;
    return [{ label, before: textOf(change.before, show), after: textOf(change.after, show) }];
  });
  return (
    <li>
      <strong>{sentence(kind)}</strong>
      <p className={styles.who}>
        <bdi>{actorName ?? t(`history.by.${actorKind}`)}</bdi> · <When at={happenedAt} />
      </p>
      {named.length > 0 ? (
        <dl className={styles.changes}>
          {named.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <del dir="auto">{before}</del> <ins dir="auto">{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

/** What was done, in the words of the audit trail; until they are there, and without them, that it was changed. */
function useSentence(): (kind: string) => string {
  const { t } = useTranslation('kit');
  const { t: say, i18n } = useTranslation('audit');
  const isThere = useFeatureTexts('audit');
  return (kind) => {
    const key = `kinds.${kind}`;
    return isThere && i18n.exists(key, { ns: 'audit' }) ? say(key as 'kinds.clinic.created') : t('history.changed');
  };
}

/** A value of the trail, which is JSON, as its field tells it. */
const textOf = (json: string | null, show: (value: unknown) => string): string =>
  json === null ? '–' : show(JSON.parse(json));

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
