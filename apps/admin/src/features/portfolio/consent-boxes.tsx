import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import {
  PublishPhotosDocument,
  RecordConsentDocument,
  UnpublishPhotosDocument,
  WithdrawConsentDocument,
  type CaseWholeFragment,
  type ConsentMethod,
  type ConsentScopeInput,
  type PhotoWholeFragment,
} from '@stipple/contract/admin';
import { CONSENT_LIMITS, WITHDRAWING_METHODS } from '@stipple/domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { upper } from '../../shared/codes.ts';
import { useErrorText } from '../../shared/form/index.ts';
import { useSave, type Payload, type Saved } from '../../shared/save/index.ts';
import { nameOfScope, SCOPES, scopesNamed, useScopeWords } from './choices.ts';
import { ConsentFields, consentInputOf, ScopeChoice, today, usualConsent } from './consent-fields.tsx';
import styles from './portfolio.module.css';
import { scoreOf } from './score.tsx';

interface BoxProps {
  readonly row: CaseWholeFragment;
  /** Those that were chosen. */
  readonly photos: readonly PhotoWholeFragment[];
  readonly onDone: () => void;
}

const has = (photo: PhotoWholeFragment, scope: ConsentScopeInput) =>
  photo.consents.find(({ purpose, channel }) => purpose === scope.purpose && channel === scope.channel);

/** Runs a change and keeps what is wrong with it. */
function useBox<P extends Payload>(onDone: () => void) {
  const textOf = useErrorText();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const run = async (answer: Promise<Saved<P>>) => {
    const came = await answer;
    if (came.ok) onDone();
    else setWrong(came.errors.map((error) => textOf(error)));
  };
  return { wrong, run };
}

interface FrameProps {
  readonly title: string;
  readonly wrong: readonly string[];
  readonly submit: string;
  readonly isGrave?: boolean;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function Frame({ title, wrong, submit, isGrave, isBusy, isDisabled, onSubmit, onCancel, children }: FrameProps) {
  const { t } = useTranslation('portfolio');
  return (
    <form
      className={styles.box}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3>{title}</h3>
      {wrong.length > 0 ? (
        <Alert color="red" role="alert">
          {wrong.join(' ')}
        </Alert>
      ) : null}
      {children}
      <div className={styles.row}>
        <Button
          type="submit"
          loading={isBusy}
          disabled={isDisabled ?? false}
          {...(isGrave && { className: styles.grave })}
        >
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('cancel', { ns: 'kit' })}
        </Button>
      </div>
    </form>
  );
}

/** Writes down that the client agreed. */
export function RecordBox({ row, photos, onDone }: BoxProps) {
  const { t } = useTranslation('portfolio');
  const [value, setValue] = useState(usualConsent);
  const { wrong, run } = useBox(onDone);
  const [record, isBusy] = useSave(RecordConsentDocument, {
    payload: (data) => data.recordConsent,
    saved: t('consent.recorded'),
    refetch: ['Cases'],
  });
  const input = { caseId: row.id, photoIds: photos.map(({ id }) => id), consent: consentInputOf(value) };
  return (
    <Frame
      title={t('consent.recordHead', { count: photos.length })}
      wrong={wrong}
      submit={t('consent.record')}
      isBusy={isBusy}
      isDisabled={value.scopes.length === 0 || value.decidedOn === ''}
      onSubmit={() => void run(record({ input }))}
      onCancel={onDone}
    >
      <ConsentFields value={value} onChange={setValue} />
    </Frame>
  );
}

/** Writes a withdrawal down, and says first what it does. */
export function WithdrawBox({ row, photos, onDone }: BoxProps) {
  const { t } = useTranslation('portfolio');
  const scopeWords = useScopeWords();
  const [names, setNames] = useState<readonly string[]>(SCOPES.map(nameOfScope));
  const [method, setMethod] = useState<ConsentMethod>('MESSAGE');
  const [decidedOn, setDecidedOn] = useState(today);
  const [reference, setReference] = useState('');
  const { wrong, run } = useBox(onDone);
  const [withdraw, isBusy] = useSave(WithdrawConsentDocument, {
    payload: (data) => data.withdrawConsent,
    saved: t('consent.withdrawn'),
    refetch: ['Cases'],
  });
  const scopes = scopesNamed(names);
  const hidden = photos.filter((photo) => scopes.some((scope) => has(photo, scope)?.publishedAt));
  const where = scopes.filter((scope) => photos.some((photo) => has(photo, scope)?.publishedAt));
  const input = {
    caseId: row.id,
    photoIds: photos.map(({ id }) => id),
    scopes,
    party: 'CLIENT' as const,
    method,
    reference: reference || null,
    decidedOn,
  };
  return (
    <Frame
      title={t('consent.withdrawHead')}
      wrong={wrong}
      submit={t('consent.withdrawDo')}
      isGrave
      isBusy={isBusy}
      isDisabled={scopes.length === 0 || decidedOn === ''}
      onSubmit={() => void run(withdraw({ input }))}
      onCancel={onDone}
    >
      <ScopeChoice label={t('consent.withdrawOf')} value={names} onChange={setNames} />
      <div className={styles.fields}>
        <NativeSelect
          label={t('consent.method')}
          data={WITHDRAWING_METHODS.map((code) => ({ value: upper(code), label: t(`consent.methods.${upper(code)}`) }))}
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value as ConsentMethod)}
        />
        <TextInput
          type="date"
          required
          label={t('consent.saidOn')}
          max={today()}
          value={decidedOn}
          onChange={(event) => setDecidedOn(event.currentTarget.value)}
        />
        <TextInput
          label={t('consent.reference')}
          maxLength={CONSENT_LIMITS.reference}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          dir="auto"
        />
      </div>
      <div className={styles.warn}>
        <strong>{t('consent.does.title')}</strong>
        <ul>
          <li>
            {hidden.length > 0
              ? t('consent.does.hidden', { count: hidden.length, where: where.map(scopeWords).join(', ') })
              : t('consent.does.nowhere')}
          </li>
          <li>{t('consent.does.gone')}</li>
          {where.some(({ channel }) => channel === 'DIRECTORY') ? <li>{t('consent.does.directory')}</li> : null}
          {where.some(({ channel }) => channel === 'PARTNERS') ? <li>{t('consent.does.partners')}</li> : null}
          <li>{t('consent.does.history')}</li>
        </ul>
      </div>
    </Frame>
  );
}

/** Shows photos, or takes them down. What nobody agreed to is told before it is tried. */
export function PublicationBox({
  row,
  photos,
  onDone,
  action,
}: BoxProps & { readonly action: 'publish' | 'unpublish' }) {
  const { t } = useTranslation('portfolio');
  const isShowing = action === 'publish';
  const isOpen = (scope: ConsentScopeInput) =>
    photos.some((photo) => {
      const consent = has(photo, scope);
      return consent ? (consent.publishedAt === null) === isShowing : false;
    });
  const [names, setNames] = useState<readonly string[]>(SCOPES.filter(isOpen).map(nameOfScope));
  const { wrong, run } = useBox(onDone);
  const [publish, isPublishing] = useSave(PublishPhotosDocument, {
    payload: (data) => data.publishPhotos,
    saved: t('consent.published'),
    refetch: ['Cases'],
  });
  const [unpublish, isUnpublishing] = useSave(UnpublishPhotosDocument, {
    payload: (data) => data.unpublishPhotos,
    saved: t('consent.unpublished'),
    refetch: ['Cases'],
    undo: putBack,
  });
  /** Shows again what was shown, and no more. */
  async function putBack(): Promise<void> {
    for (const scope of scopes) {
      const photoIds = photos.filter((photo) => has(photo, scope)?.publishedAt).map(({ id }) => id);
      if (photoIds.length > 0) await publish({ input: { caseId: row.id, photoIds, scopes: [scope] } });
    }
  }
  const scopes = scopesNamed(names);
  const lacking = isShowing ? photos.filter((photo) => scopes.some((scope) => !has(photo, scope))).length : 0;
  const input = { caseId: row.id, photoIds: photos.map(({ id }) => id), scopes };
  return (
    <Frame
      title={t(isShowing ? 'consent.publishHead' : 'consent.unpublishHead', { count: photos.length })}
      wrong={wrong}
      submit={t(isShowing ? 'consent.publish' : 'consent.unpublish')}
      isBusy={isPublishing || isUnpublishing}
      isDisabled={scopes.length === 0}
      onSubmit={() => void (isShowing ? run(publish({ input })) : run(unpublish({ input })))}
      onCancel={onDone}
    >
      <ScopeChoice label={t('consent.where')} value={names} onChange={setNames} />
      <p className={styles.hint}>
        {isShowing ? t('consent.publishWhy', { score: scoreOf(row.photos).score }) : t('consent.unpublishWhy')}
      </p>
      {lacking > 0 ? <p className={styles.warn}>{t('consent.lacking', { count: lacking })}</p> : null}
    </Frame>
  );
}
