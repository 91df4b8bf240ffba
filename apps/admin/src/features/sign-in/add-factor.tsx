import { useMutation } from '@apollo/client/react';
import { Alert, Button, TextInput } from '@mantine/core';
import {
  BeginAuthenticatorDocument,
  BeginPasskeyDocument,
  FinishAuthenticatorDocument,
  FinishPasskeyDocument,
  type BeginAuthenticatorMutation,
} from '@stipple/contract/admin';
import { secondFactorSchema } from '@stipple/validation';
import { KeyRound, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useEntry, type Wrong, type WrongTexts } from './entry.ts';
import { knowsPasskeys } from './passkey.ts';
import { Qr } from './qr.tsx';
import styles from './sign-in.module.css';
import type { texts as english } from './texts.en.ts';

/** What one reads while adding a factor; two features say it. */
export type FactorTexts = { readonly [K in keyof (typeof english)['factor']]: string };

type Offer = NonNullable<BeginAuthenticatorMutation['beginAuthenticator']['offer']>;

interface AddFactorProps {
  readonly texts: FactorTexts;
  readonly words: WrongTexts;
  /** Of who is signed in to the end; somebody half signed in needs none. */
  readonly password?: string;
  /** With the recovery codes that came with it, if any. */
  readonly onAdded: (recoveryCodes: readonly string[]) => void;
  /** What must be mended outside, such as the password. */
  readonly onWrong?: (errors: readonly Wrong[]) => void;
}

/** Two ways to a second factor: a passkey, or an authenticator app. */
export function AddFactor({ texts, words, password, onAdded, onWrong }: AddFactorProps) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [beginAuthenticator, { loading }] = useMutation(BeginAuthenticatorDocument);
  function refuse(errors: readonly Wrong[]): void {
    const [first] = errors;
    if (first && onWrong && first.path[0] === 'password') onWrong(errors);
    else setWrong(first ? (words[first.code] ?? words.other) : texts.cancelled);
  }
  async function begin(): Promise<void> {
    const { data } = await beginAuthenticator({ variables: { input: { password: password ?? null } } });
    if (data?.beginAuthenticator.offer) setOffer(data.beginAuthenticator.offer);
    else refuse(data?.beginAuthenticator.userErrors ?? []);
  }
  return (
    <div className={styles.stack}>
      {wrong === null ? null : (
        <Alert color="red" role="alert">
          {wrong}
        </Alert>
      )}
      {offer ? null : <NewPasskey texts={texts} password={password} onAdded={onAdded} onRefused={refuse} />}
      <section className={styles.way}>
        <h2>{texts.authenticatorTitle}</h2>
        {offer ? (
          <FirstCode offer={offer} texts={texts} words={words} onAdded={onAdded} />
        ) : (
          <>
            <p>{texts.authenticatorWhy}</p>
            <Button
              variant="default"
              leftSection={<Smartphone size={18} aria-hidden />}
              loading={loading}
              onClick={() => void begin()}
            >
              {texts.authenticatorBegin}
            </Button>
          </>
        )}
      </section>
    </div>
  );
}

interface NewPasskeyProps extends Pick<AddFactorProps, 'texts' | 'password' | 'onAdded'> {
  readonly onRefused: (errors: readonly Wrong[]) => void;
}

function NewPasskey({ texts, password, onAdded, onRefused }: NewPasskeyProps) {
  const [name, setName] = useState(texts.passkeyDefault);
  const [isMaking, setMaking] = useState(false);
  const [begin] = useMutation(BeginPasskeyDocument);
  const [finish] = useMutation(FinishPasskeyDocument);
  async function make(): Promise<void> {
    const begun = (await begin({ variables: { input: { password: password ?? null } } })).data?.beginPasskey;
    if (!begun?.challenge) {
      onRefused(begun?.userErrors ?? []);
      return;
    }
    const { startRegistration } = await import('@simplewebauthn/browser');
    const { challengeId, options } = begun.challenge;
    const made = await startRegistration({ optionsJSON: JSON.parse(options) }).catch(() => null);
    if (!made) {
      onRefused([]);
      return;
    }
    const input = { challengeId, name, response: JSON.stringify(made) };
    const finished = (await finish({ variables: { input } })).data?.finishPasskey;
    if (finished?.enrolment) onAdded(finished.enrolment.recoveryCodes);
    else onRefused(finished?.userErrors ?? []);
  }
  return (
    <section className={styles.way}>
      <h2>
        {texts.passkeyTitle} <small>({texts.recommended})</small>
      </h2>
      <p>{knowsPasskeys() ? texts.passkeyWhy : texts.passkeyNone}</p>
      {knowsPasskeys() ? (
        <>
          <TextInput
            label={texts.passkeyName}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            leftSection={<KeyRound size={18} aria-hidden />}
            loading={isMaking}
            onClick={() => {
              setMaking(true);
              void make().finally(() => setMaking(false));
            }}
          >
            {texts.passkeyCreate}
          </Button>
        </>
      ) : null}
    </section>
  );
}

interface FirstCodeProps extends Pick<AddFactorProps, 'texts' | 'words' | 'onAdded'> {
  readonly offer: Offer;
}

function FirstCode({ offer, texts, words, onAdded }: FirstCodeProps) {
  const [finish] = useMutation(FinishAuthenticatorDocument);
  const entry = useEntry({
    initial: { code: '' },
    schema: secondFactorSchema,
    words,
    async send({ code }) {
      const { data } = await finish({ variables: { input: { id: offer.id, code } } });
      const { enrolment, userErrors = [] } = data?.finishAuthenticator ?? {};
      if (enrolment) onAdded(enrolment.recoveryCodes);
      return userErrors;
    },
  });
  return (
    <form noValidate className={styles.stack} onSubmit={entry.onSubmit}>
      <p>{texts.scan}</p>
      <Qr text={offer.address} label={texts.qr} />
      <p>{texts.type}</p>
      <code className={styles.secret}>{offer.secret.replaceAll(/(.{4})(?!$)/g, '$1 ')}</code>
      <TextInput
        label={texts.firstCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        {...entry.form.getInputProps('code')}
      />
      {entry.wrong === null ? null : <p role="alert">{entry.wrong}</p>}
      <Button type="submit" loading={entry.isSending}>
        {texts.confirm}
      </Button>
    </form>
  );
}
