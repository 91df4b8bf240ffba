import { useMutation } from '@apollo/client/react';
import { Button, Modal } from '@mantine/core';
import { RemoveFactorDocument, RenewRecoveryCodesDocument } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../shared/toast/index.ts';
import { AddFactor } from '../sign-in/add-factor.tsx';
import { RecoveryCodes } from '../sign-in/recovery-codes.tsx';
import styles from './account.module.css';
import { AskPassword } from './ask-password.tsx';
import { Section, type Account, type SectionProps } from './section.tsx';

type Factor = Account['factors'][number];

/** What is being done, one thing at a time. */
type Doing =
  | { readonly kind: 'ask to add' }
  | { readonly kind: 'add'; readonly password: string }
  | { readonly kind: 'remove'; readonly factor: Factor }
  | { readonly kind: 'renew' }
  | { readonly kind: 'keep codes'; readonly codes: readonly string[] };

/** Passkeys and authenticators, and the recovery codes beside them. */
export function Factors({ account, onChange }: SectionProps) {
  const { t } = useTranslation('account');
  const [doing, setDoing] = useState<Doing | null>(null);
  const count = account.recoveryCodesLeft;
  return (
    <Section title={t('factors.title')}>
      {account.factors.length === 0 ? <p className={styles.about}>{t('factors.none')}</p> : null}
      <ul className={styles.list}>
        {account.factors.map((factor) => (
          <Row key={factor.id} factor={factor} onRemove={() => setDoing({ kind: 'remove', factor })} />
        ))}
      </ul>
      {account.factors.length > 0 ? <p className={styles.about}>{t('factors.codes', { count })}</p> : null}
      <div className={styles.buttons}>
        <Button onClick={() => setDoing({ kind: 'ask to add' })}>{t('factors.add')}</Button>
        {account.factors.length > 0 ? (
          <Button variant="default" onClick={() => setDoing({ kind: 'renew' })}>
            {t('factors.renew')}
          </Button>
        ) : null}
      </div>
      {doing ? <Dialog doing={doing} onNext={setDoing} onChange={onChange} /> : null}
    </Section>
  );
}

function Row({ factor, onRemove }: { readonly factor: Factor; readonly onRemove: () => void }) {
  const { t } = useTranslation('account');
  const day = useDay();
  const used = factor.lastUsedAt ? t('factors.used', { when: day(factor.lastUsedAt) }) : t('factors.neverUsed');
  return (
    <li>
      <span>
        <bdi>{factor.name}</bdi>
        <small>
          {t(`factors.kinds.${factor.kind}`)} · {t('factors.added', { when: day(factor.createdAt) })}, {used}
        </small>
      </span>
      <Button
        variant="subtle"
        color="red"
        size="compact-md"
        aria-label={t('factors.removeNamed', { name: factor.name })}
        onClick={onRemove}
      >
        {t('factors.remove')}
      </Button>
    </li>
  );
}

interface DialogProps extends Pick<SectionProps, 'onChange'> {
  readonly doing: Doing;
  readonly onNext: (doing: Doing | null) => void;
}

function Dialog({ doing, onNext, onChange }: DialogProps) {
  const { t } = useTranslation('account');
  const { t: app } = useTranslation();
  const [remove] = useMutation(RemoveFactorDocument);
  const [renew] = useMutation(RenewRecoveryCodesDocument);
  const texts = t('factor', { returnObjects: true });
  const close = () => onNext(null);
  const keep = (codes: readonly string[]) => {
    onChange();
    onNext(codes.length > 0 ? { kind: 'keep codes', codes } : null);
  };
  if (doing.kind === 'ask to add') {
    const go = async (password: string) => {
      onNext({ kind: 'add', password });
      return [];
    };
    return <AskPassword title={t('factors.add')} onGo={go} onClose={close} />;
  }
  if (doing.kind === 'remove') {
    const { id, name } = doing.factor;
    const go = async (password: string) => {
      const { data } = await remove({ variables: { input: { id, password } } });
      const errors = data?.removeFactor.userErrors ?? [];
      if (errors.some(({ code }) => code === 'CONFLICT')) toast({ text: t('factors.last'), tone: 'bad' });
      if (!data?.removeFactor.done) return errors;
      toast({ text: t('factors.removed') });
      onChange();
      close();
      return [];
    };
    const title = t('factors.removeTitle', { name });
    return <AskPassword isDangerous title={title} why={t('factors.removeWhy')} onGo={go} onClose={close} />;
  }
  if (doing.kind === 'renew') {
    const go = async (password: string) => {
      const { data } = await renew({ variables: { input: { password } } });
      const { enrolment, userErrors = [] } = data?.renewRecoveryCodes ?? {};
      if (enrolment) keep(enrolment.recoveryCodes);
      return userErrors;
    };
    return <AskPassword title={t('factors.renew')} why={t('factors.renewWhy')} onGo={go} onClose={close} />;
  }
  const isAdding = doing.kind === 'add';
  return (
    <Modal
      opened
      // Codes that are shown once are not lost to a press beside them.
      closeOnClickOutside={isAdding}
      onClose={close}
      title={isAdding ? t('factors.add') : texts.recoveryTitle}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {isAdding ? (
        <AddFactor
          texts={texts}
          words={t('wrong', { returnObjects: true })}
          password={doing.password}
          onAdded={keep}
          onWrong={() => {
            toast({ text: t('wrong.WRONG_CREDENTIALS'), tone: 'bad' });
            onNext({ kind: 'ask to add' });
          }}
        />
      ) : (
        <>
          <p>{texts.recoveryWhy}</p>
          <RecoveryCodes codes={doing.codes} texts={texts} onKept={close} />
        </>
      )}
    </Modal>
  );
}

/** The day of an instant, where the reader is. */
export function useDay(): (at: string) => string {
  const format = useFormat();
  return (at) => format.dayIn(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
}
