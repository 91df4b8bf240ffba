import { useFormat } from '../format/index.ts';
import { isolated, useTexts } from '../texts/index.ts';
import { useWords } from '../words/index.ts';
import type { CredentialData } from './credential-data.ts';
import styles from './credential.module.css';

export interface CredentialBadgeProps {
  readonly credential: CredentialData;
  /** `compact` for a card: what, and whether it was checked; `full` says by whom, how, when and until when. */
  readonly size?: 'compact' | 'full';
}

/** A tick in a filled shape for what was checked, an open dotted ring for what was not: told apart without colour. */
function Mark({ checked }: { readonly checked: boolean }) {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      {checked ? (
        <>
          <path d="M10 1l7.5 3v5c0 5-3.2 8.3-7.5 10C5.7 17.3 2.5 14 2.5 9V4z" fill="currentColor" />
          <path d="M6 10l3 3 5-6" fill="none" stroke="var(--ground)" strokeWidth="2" />
        </>
      ) : (
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.5 2.2" />
      )}
    </svg>
  );
}

/** Says what was checked, by whom, when and until when; or that nobody has checked it. */
export function CredentialBadge({ credential, size = 'compact' }: CredentialBadgeProps) {
  const say = useTexts();
  const words = useWords();
  const format = useFormat();
  const { verification } = credential;
  const checked = credential.status.toLowerCase() === 'verified' && verification ? verification : null;
  const kind = words('credentialKind', credential.kind);
  const status = words('credentialStatus', checked ? 'verified' : credential.status);
  const tone = checked ? styles.checked : styles.declared;
  if (size === 'compact') {
    return (
      <span className={`${styles.badge} ${tone}`} title={`${kind.about} ${status.about}`}>
        <Mark checked={checked !== null} />
        <span>
          {kind.label}: {checked ? say('credentialCheckedOn', { day: format.dayIn(checked.at) }) : status.label}
        </span>
      </span>
    );
  }
  return (
    <article className={`${styles.card} ${tone}`}>
      <p className={styles.status}>
        <Mark checked={checked !== null} />
        <strong>{checked ? words('verificationMethod', checked.method).label : status.label}</strong>
      </p>
      <p className={styles.title} dir="auto">
        {credential.title}
      </p>
      <p className={styles.kind}>
        {kind.label} · {words('credentialScope', credential.scope).label}
      </p>
      <ul className={styles.facts} role="list">
        {checked ? (
          <li>
            {say('credentialChecked')} {/* In the verifier's own words, which are English. */}
            <span lang="en" dir="auto">
              {checked.checked}
            </span>
            <br />
            {say('credentialBy', { by: isolated(checked.by), day: format.dayIn(checked.at) })}
          </li>
        ) : (
          <li>{status.about}</li>
        )}
        <li>
          {say('credentialIssued', {
            issuer: isolated(credential.issuer),
            day: format.date(credential.issuedOn),
          })}
        </li>
        {credential.hours != null && <li>{say('credentialHours', { count: credential.hours })}</li>}
        <li>
          {credential.validUntil
            ? say('credentialValid', { day: format.date(credential.validUntil) })
            : say('credentialUnlimited')}
        </li>
      </ul>
    </article>
  );
}

/** Several credentials, those checked first; says so when there are none. */
export function CredentialList({
  credentials,
  size = 'compact',
}: {
  readonly credentials: readonly (CredentialData & { readonly id?: string })[];
  readonly size?: CredentialBadgeProps['size'];
}) {
  const say = useTexts();
  if (credentials.length === 0) return <p className={styles.none}>{say('credentialsNone')}</p>;
  const first = (each: CredentialData) => (each.verification ? 0 : 1);
  return (
    <ul className={size === 'full' ? styles.cards : styles.list} role="list">
      {credentials
        .toSorted((a, b) => first(a) - first(b))
        .map((credential, i) => (
          <li key={credential.id ?? i}>
            <CredentialBadge credential={credential} size={size} />
          </li>
        ))}
    </ul>
  );
}
