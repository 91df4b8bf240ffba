import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ConsentInput, ConsentMethod, ConsentParty } from '@stipple/contract/admin';
import { CONSENT_LIMITS, CONSENT_WORDING, GIVING_METHODS, IMPORTED_SCOPES } from '@stipple/domain';
import { useTranslation } from 'react-i18next';
import { upper } from '../../shared/codes.ts';
import { nameOfScope, SCOPES, scopesNamed, useScopeWords } from './choices.ts';
import styles from './portfolio.module.css';

/** A consent in its form. */
export interface ConsentValues {
  readonly scopes: readonly string[];
  readonly party: ConsentParty;
  readonly method: ConsentMethod;
  readonly wording: string;
  readonly reference: string;
  readonly decidedOn: string;
}

/** Today where the reader is, `YYYY-MM-DD`. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Consent for results on the own website and in the directory, signed today. */
export const usualConsent = (): ConsentValues => ({
  scopes: IMPORTED_SCOPES.map(({ purpose, channel }) => `${upper(purpose)} ${upper(channel)}`),
  party: 'CLIENT',
  method: 'PAPER',
  wording: CONSENT_WORDING,
  reference: '',
  decidedOn: today(),
});

export const consentInputOf = ({ scopes, reference, ...values }: ConsentValues): ConsentInput => ({
  ...values,
  reference: reference || null,
  scopes: scopesNamed(scopes),
});

interface ConsentFieldsProps {
  readonly value: ConsentValues;
  readonly onChange: (value: ConsentValues) => void;
}

/** To what a client agreed, and how that is known. */
export function ConsentFields({ value, onChange }: ConsentFieldsProps) {
  const { t } = useTranslation('portfolio');
  const set = (change: Partial<ConsentValues>) => onChange({ ...value, ...change });
  return (
    <>
      <ScopeChoice label={t('consent.agreesTo')} value={value.scopes} onChange={(scopes) => set({ scopes })} />
      <div className={styles.fields}>
        <NativeSelect
          label={t('consent.method')}
          data={GIVING_METHODS.map((code) => ({ value: upper(code), label: t(`consent.methods.${upper(code)}`) }))}
          value={value.method}
          onChange={(event) => set({ method: event.currentTarget.value as ConsentMethod })}
        />
        <TextInput
          type="date"
          label={t('consent.decidedOn')}
          required
          max={today()}
          value={value.decidedOn}
          onChange={(event) => set({ decidedOn: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('consent.party')}
          data={(['CLIENT', 'REPRESENTATIVE'] as const).map((code) => ({
            value: code,
            label: t(`consent.parties.${code}`),
          }))}
          value={value.party}
          onChange={(event) => set({ party: event.currentTarget.value as ConsentParty })}
        />
        <TextInput
          label={t('consent.wording')}
          description={t('consent.wordingHint')}
          required
          maxLength={CONSENT_LIMITS.wording}
          value={value.wording}
          onChange={(event) => set({ wording: event.currentTarget.value })}
        />
        <TextInput
          label={t('consent.reference')}
          maxLength={CONSENT_LIMITS.reference}
          value={value.reference}
          onChange={(event) => set({ reference: event.currentTarget.value })}
          dir="auto"
        />
      </div>
      {value.wording === CONSENT_WORDING ? (
        <details className={styles.more}>
          <summary>{t('consent.wordingTitle', { version: CONSENT_WORDING })}</summary>
          <blockquote className={styles.wording}>{t('consent.wordingText')}</blockquote>
        </details>
      ) : null}
    </>
  );
}

interface ScopeChoiceProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** A tick for each purpose on each channel. */
export function ScopeChoice({ label, value, onChange }: ScopeChoiceProps) {
  const words = useScopeWords();
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={onChange}>
      <div className={styles.ticks}>
        {SCOPES.map((scope) => (
          <Checkbox key={nameOfScope(scope)} value={nameOfScope(scope)} label={words(scope)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
