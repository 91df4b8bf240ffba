import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { RemoveReplyDocument, type ReviewWholeFragment } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/save/index.ts';
import { May, useClinic, useMay } from '../../shared/session/index.ts';
import { Day, Section, When } from '../../shared/show/index.ts';
import { areKeysOn } from '../../shared/table/key-setting.ts';
import { ReplyEditor } from './reply-editor.tsx';
import { ReplyPreview } from './reply-preview.tsx';
import styles from './reviews.module.css';

const BUSY = 'input, textarea, select, [role=listbox]';

/** The clinic's answer: written, shown, changed, taken away; and how it read before. `r` goes to it. */
export function Reply({ review }: { readonly review: ReviewWholeFragment }) {
  const { t } = useTranslation('reviews');
  const mayReply = useMay()('review.reply') && review.status === 'PUBLISHED';
  const { name: clinic } = useClinic();
  const [isEditing, setEditing] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { reply } = review;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'r' || event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
      if (!mayReply || (event.target instanceof Element && event.target.closest(BUSY))) return;
      event.preventDefault();
      setEditing(true);
      // The editor is drawn first.
      requestAnimationFrame(() => section.current?.querySelector('textarea')?.focus());
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [mayReply]);
  return (
    <Section ref={section} title={t('reply.title')}>
      {reply && !isEditing ? <ReplyPreview clinic={clinic} body={reply.body} writtenOn={reply.writtenOn} /> : null}
      {!reply && !mayReply ? <p>{review.status === 'PUBLISHED' ? t('reply.mayNot') : t('reply.hidden')}</p> : null}
      {mayReply && (isEditing || !reply) ? (
        <ReplyEditor review={review} onDone={() => setEditing(false)} isNew={!reply} />
      ) : null}
      {mayReply && reply && !isEditing ? (
        <Group>
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('reply.edit')}
          </Button>
          <RemoveButton review={review} version={reply.version} />
        </Group>
      ) : null}
      <May rule="review.read">
        <History entries={review.replyHistory} />
      </May>
    </Section>
  );
}

function RemoveButton({ review, version }: { readonly review: ReviewWholeFragment; readonly version: number }) {
  const { t } = useTranslation('reviews');
  const [remove, isSaving] = useAct(RemoveReplyDocument, {
    payload: (data) => data.removeReply,
    saved: t('reply.removed'),
    refetch: ['Reviews'],
  });
  return (
    <Button
      variant="subtle"
      color="red"
      loading={isSaving}
      onClick={() => void remove({ input: { reviewId: review.id, version } })}
    >
      {t('reply.remove')}
    </Button>
  );
}

function History({ entries }: { readonly entries: ReviewWholeFragment['replyHistory'] }) {
  const { t } = useTranslation('reviews');
  if (entries.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>{t('reply.history')}</summary>
      <ol role="list">
        {entries.map(({ body, writtenOn, change, happenedAt }) => (
          <li key={happenedAt}>
            <p className={styles.muted}>
              <Day on={writtenOn} /> · {t(change === 'EDITED' ? 'reply.edited' : 'reply.takenAway')}{' '}
              <When at={happenedAt} />
            </p>
            <p dir="auto">{body}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
