import { Button, Group } from '@mantine/core';
import {
  RemoveCredentialDocument,
  SubmitCredentialDocument,
  WithdrawCredentialDocument,
  type CredentialRowFragment,
} from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useClosePanel } from '../../shared/panel/index.ts';
import { useErrorText } from '../../shared/form/index.ts';
import { Confirm, useAct, useSave } from '../../shared/save/index.ts';
import { FileDrop, useUploads } from '../../shared/upload/index.ts';
import styles from './credentials.module.css';
import { DOCUMENT_TYPES } from './use-claim-form.ts';

interface ActionsProps {
  readonly credential: CredentialRowFragment;
  readonly onEdit: () => void;
}

const LISTS = ['Credentials', 'Credential', 'CredentialHistory', 'CredentialChecklist'];

/** What can be done with a credential in its state. */
export function Actions({ credential, onEdit }: ActionsProps) {
  const { t } = useTranslation('credentials');
  const errorText = useErrorText();
  const { search } = useLocation();
  const close = useClosePanel();
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { id, version, status, state, evidence } = credential;
  const input = { credentialId: id, version };
  const [withdraw, isWithdrawing] = useAct(WithdrawCredentialDocument, {
    payload: (data) => data.withdrawCredential,
    saved: t('saved.withdrawn'),
    refetch: LISTS,
  });
  const [submit, isSubmitting] = useSave(SubmitCredentialDocument, {
    payload: (data) => data.submitCredential,
    saved: t('saved.submitted'),
    // Taking it back is the way to undo it.
    undo: async (_, { credential: now }) => now && withdraw({ input: { credentialId: now.id, version: now.version } }),
    refetch: LISTS,
  });
  const [remove, isRemoving] = useSave(RemoveCredentialDocument, {
    payload: (data) => data.removeCredential,
    saved: t('saved.removed'),
    refetch: ['Credentials', 'CredentialChecklist'],
  });
  const uploads = useUploads({ accept: DOCUMENT_TYPES, isSingle: true });
  const uploadId = uploads.files[0]?.uploadId ?? null;
  const isOpen = (status === 'SELF_DECLARED' || status === 'REJECTED') && state !== 'LAPSED';

  async function handIn() {
    const answer = await submit({ input: { ...input, uploadId } });
    const [wrong] = answer.ok ? [] : answer.errors;
    setError(wrong ? errorText(wrong) : null);
    if (answer.ok) uploads.clear();
  }

  const renewal = new URLSearchParams(search);
  renewal.set('for', credential.holderId);
  renewal.set('as', credential.kind);
  return (
    <div className={styles.list}>
      {isOpen && !evidence ? (
        <FileDrop uploads={uploads} label={t('form.document')} hint={t('form.documentHint')} isSingle error={error} />
      ) : error ? (
        <p role="alert">{error}</p>
      ) : null}
      <Group>
        {isOpen ? (
          <Button loading={isSubmitting} disabled={!evidence && !uploadId} onClick={() => void handIn()}>
            {t('actions.submit')}
          </Button>
        ) : null}
        {status === 'SELF_DECLARED' || status === 'REJECTED' ? (
          <Button variant="default" onClick={onEdit}>
            {t('actions.edit')}
          </Button>
        ) : null}
        {status === 'SUBMITTED' ? (
          <Button variant="default" loading={isWithdrawing} onClick={() => void withdraw({ input })}>
            {t('actions.withdraw')}
          </Button>
        ) : null}
        {state === 'LAPSED' || state === 'REVOKED' || state === 'VERIFIED' ? (
          <Button
            component={Link}
            to={{ pathname: '../new', search: renewal.toString() }}
            variant={state === 'VERIFIED' ? 'default' : 'filled'}
          >
            {t('actions.renew')}
          </Button>
        ) : null}
        {status === 'REVOKED' ? null : (
          <Button variant="subtle" color="red" onClick={() => setAsked(true)}>
            {t('actions.remove')}
          </Button>
        )}
      </Group>
      <Confirm
        isOpen={isAsked}
        title={t('remove.title')}
        confirm={t('remove.do')}
        isSaving={isRemoving}
        onConfirm={() =>
          void remove({ input }).then((answer) => {
            setAsked(false);
            if (answer.ok) close();
            else if (answer.errors[0]) setError(errorText(answer.errors[0]));
          })
        }
        onClose={() => setAsked(false)}
      >
        <p>{t('remove.why')}</p>
      </Confirm>
    </div>
  );
}
