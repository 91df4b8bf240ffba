import { Button, Checkbox, Input } from '@mantine/core';
import { EditReplyDocument, ReplyToReviewDocument, type ReviewWholeFragment } from '@stipple/contract/admin';
import { checkReply, REPLY_PROBLEM_STOPS, REVIEW_LIMITS } from '@stipple/domain';
import { replySchema } from '@stipple/validation';
import { useFormat } from '@stipple/ui/format';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm, type RecordForm } from '../../shared/form/index.ts';
import { useClinic } from '../../shared/session/index.ts';
import { Findings, Marked } from './findings.tsx';
import { ReplyPreview } from './reply-preview.tsx';
import styles from './reviews.module.css';
import { Suggestions } from './suggestions.tsx';

interface ReplyEditorProps {
  readonly review: ReviewWholeFragment;
  readonly isNew: boolean;
  readonly onDone: () => void;
}

interface Values extends Record<string, unknown> {
  readonly body: string;
  readonly sendAnyway: boolean;
}

/** Writes the first answer, or another text in its place. */
export function ReplyEditor(props: ReplyEditorProps) {
  return props.isNew ? <NewReply {...props} /> : <EditedReply {...props} />;
}

function NewReply({ review, onDone }: ReplyEditorProps) {
  const { t } = useTranslation('reviews');
  const of = useRecordForm({
    schema: replySchema,
    values: { body: '', sendAnyway: false } as Values,
    labels: { body: t('reply.label'), sendAnyway: t('reply.sendAnyway') },
    mutation: ReplyToReviewDocument,
    variables: ({ body, sendAnyway }) => ({ input: { reviewId: review.id, body, sendAnyway } }),
    payload: (data) => data.replyToReview,
    saved: t('reply.sent'),
    onSaved: onDone,
    refetch: ['Reviews'],
  });
  return <Fields of={of} submit={t('reply.send')} />;
}

function EditedReply({ review, onDone }: ReplyEditorProps) {
  const { t } = useTranslation('reviews');
  const of = useRecordForm({
    schema: replySchema,
    values: { body: review.reply?.body ?? '', sendAnyway: false } as Values,
    version: review.reply?.version ?? 0,
    labels: { body: t('reply.label'), sendAnyway: t('reply.sendAnyway') },
    mutation: EditReplyDocument,
    variables: ({ body, sendAnyway }, version) => ({ input: { reviewId: review.id, body, sendAnyway, version } }),
    payload: (data) => data.editReply,
    current: ({ review: now }) =>
      now?.reply ? { values: { body: now.reply.body, sendAnyway: false }, version: now.reply.version } : null,
    saved: t('reply.changed'),
    onSaved: onDone,
  });
  return (
    <Fields
      of={of}
      submit={t('reply.save')}
      cancel={
        <Button variant="default" onClick={onDone}>
          {t('cancel', { ns: 'kit' })}
        </Button>
      }
    />
  );
}

interface FieldsProps {
  readonly of: RecordForm<Values>;
  readonly submit: string;
  readonly cancel?: React.ReactNode;
}

/** The text with what was found in it marked as one writes, ways to say it, and how it will be shown. */
function Fields({ of, submit, cancel }: FieldsProps) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const { name: clinic } = useClinic();
  const id = useId();
  const { form } = of;
  const { body, sendAnyway } = form.getValues();
  const findings = checkReply(body);
  const mustConfirm = findings.some(({ problem }) => !REPLY_PROBLEM_STOPS[problem]);
  const { error, ...input } = form.getInputProps('body');
  return (
    <Form of={of} submit={submit} actions={cancel}>
      <Input.Wrapper id={id} label={t('reply.label')} description={t('reply.hint')} error={error} withAsterisk>
        <div className={styles.editor}>
          <Marked text={body} findings={findings} />
          <textarea
            id={id}
            dir="auto"
            maxLength={REVIEW_LIMITS.reply}
            aria-invalid={Boolean(error)}
            aria-describedby={`${id}-found`}
            {...input}
          />
        </div>
      </Input.Wrapper>
      <p className={styles.muted}>
        {t('reply.length', { shown: format.number(body.length), most: format.number(REVIEW_LIMITS.reply) })}
      </p>
      <div id={`${id}-found`} aria-live="polite">
        {body.trim() ? <Findings findings={findings} /> : null}
      </div>
      {mustConfirm ? (
        <Checkbox
          label={t('reply.sendAnyway')}
          checked={sendAnyway}
          onChange={(event) => form.setFieldValue('sendAnyway', event.currentTarget.checked)}
        />
      ) : null}
      <Suggestions onUse={(text) => form.setFieldValue('body', body.trim() ? `${body.trim()} ${text}` : text)} />
      {body.trim() ? (
        <section aria-label={t('reply.preview')}>
          <h4 className={styles.small}>{t('reply.preview')}</h4>
          <ReplyPreview clinic={clinic} body={body} />
        </section>
      ) : null}
    </Form>
  );
}
