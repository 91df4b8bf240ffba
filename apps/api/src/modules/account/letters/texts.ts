import type { AccountLocale, MemberRole } from '@stipple/domain';
import type { Letter } from './letter.ts';

/** A letter in words: what it is called, what it says, and what can be done. */
export interface LetterText {
  readonly title: string;
  readonly lines: readonly string[];
  readonly action?: string;
  readonly foot: string;
}

type Kind = Exclude<Letter['kind'], 'none'>;
type Of<K extends Kind> = Extract<Letter, { kind: K }>;
type Texts = { readonly [K in Kind]: (letter: Of<K>) => LetterText };
type Change = Of<'factor_changed'>['change'];

const ROLES: Record<AccountLocale, Record<MemberRole, string>> = {
  en: {
    owner: 'owner',
    manager: 'manager',
    practitioner: 'practitioner',
    front_desk: 'front desk',
    auditor: 'auditor',
  },
  de: {
    owner: 'Inhaberin oder Inhaber',
    manager: 'Leitung',
    practitioner: 'Behandlung',
    front_desk: 'Empfang',
    auditor: 'Prüfung',
  },
};

const CHANGES: Record<AccountLocale, Record<Change, string>> = {
  en: {
    passkey_added: 'A passkey was added to your account.',
    authenticator_added: 'An authenticator app was added to your account.',
    factor_removed: 'A second factor was removed from your account.',
    recovery_codes_made: 'New recovery codes were made for your account; the old ones no longer work.',
  },
  de: {
    passkey_added: 'Zu Ihrem Konto kam ein Passkey hinzu.',
    authenticator_added: 'Zu Ihrem Konto kam eine Authenticator-App hinzu.',
    factor_removed: 'Von Ihrem Konto wurde ein zweiter Faktor entfernt.',
    recovery_codes_made: 'Für Ihr Konto wurden neue Wiederherstellungscodes erstellt; die alten gelten nicht mehr.',
  },
};

const listed = (locale: AccountLocale, roles: readonly MemberRole[]) =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'de-DE').format(roles.map((role) => ROLES[locale][role]));

const moment = (locale: AccountLocale, at: string) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at));

const NOT_YOU = {
  en: 'If this was not you, change your password now and sign out all devices on your account page.',
  de: 'Wenn Sie das nicht waren, ändern Sie jetzt Ihr Passwort und melden Sie auf Ihrer Kontoseite alle Geräte ab.',
};

const EN: Texts = {
  invitation: ({ clinic, inviter, roles }) => ({
    title: `Join ${clinic} on Stipple`,
    lines: [
      `${inviter} invites you to work with ${clinic} on Stipple, as ${listed('en', roles)}.`,
      'The invitation is valid for 7 days and works once.',
    ],
    action: 'See the invitation',
    foot: 'If you expected no invitation, you need not do anything.',
  }),
  password_reset: ({ name }) => ({
    title: 'Choose a new password',
    lines: [
      `Hello ${name},`,
      'somebody asked to set a new password for your account. The link is valid for one hour and works once.',
    ],
    action: 'Choose a new password',
    foot: 'If this was not you, you need not do anything: your password stays as it is.',
  }),
  password_changed: ({ name }) => ({
    title: 'Your password was changed',
    lines: [`Hello ${name},`, 'your password was changed just now. All other devices were signed out.'],
    foot: 'If this was not you, ask for a new password on the sign-in page at once.',
  }),
  email_change: ({ name }) => ({
    title: 'Confirm your new address',
    lines: [
      `Hello ${name},`,
      'please confirm that this address belongs to you. From then on you sign in with it. The link is valid for one day and works once.',
    ],
    action: 'Confirm this address',
    foot: 'If you did not ask for this, you need not do anything.',
  }),
  email_change_notice: ({ name, newEmail }) => ({
    title: 'Your address is to be changed',
    lines: [
      `Hello ${name},`,
      `somebody asked to change the address of your account to ${newEmail}. It changes when that address is confirmed.`,
    ],
    foot: NOT_YOU.en,
  }),
  new_device: ({ name, device, at }) => ({
    title: 'Signed in on a new device',
    lines: [
      `Hello ${name},`,
      `your account was used to sign in on a device we have not seen before: ${device || 'an unknown one'}, ${moment('en', at)} UTC.`,
    ],
    foot: NOT_YOU.en,
  }),
  factor_changed: ({ name, change }) => ({
    title: 'Your second factor was changed',
    lines: [`Hello ${name},`, CHANGES.en[change]],
    foot: NOT_YOU.en,
  }),
};

const DE: Texts = {
  invitation: ({ clinic, inviter, roles }) => ({
    title: `Einladung zu ${clinic} auf Stipple`,
    lines: [
      `${inviter} lädt Sie ein, mit ${clinic} auf Stipple zu arbeiten, als ${listed('de', roles)}.`,
      'Die Einladung gilt 7 Tage und nur einmal.',
    ],
    action: 'Einladung ansehen',
    foot: 'Wenn Sie keine Einladung erwartet haben, brauchen Sie nichts zu tun.',
  }),
  password_reset: ({ name }) => ({
    title: 'Neues Passwort wählen',
    lines: [
      `Guten Tag ${name},`,
      'jemand möchte für Ihr Konto ein neues Passwort setzen. Der Link gilt eine Stunde und nur einmal.',
    ],
    action: 'Neues Passwort wählen',
    foot: 'Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
  }),
  password_changed: ({ name }) => ({
    title: 'Ihr Passwort wurde geändert',
    lines: [`Guten Tag ${name},`, 'Ihr Passwort wurde soeben geändert. Alle anderen Geräte wurden abgemeldet.'],
    foot: 'Wenn Sie das nicht waren, fordern Sie auf der Anmeldeseite sofort ein neues Passwort an.',
  }),
  email_change: ({ name }) => ({
    title: 'Neue Adresse bestätigen',
    lines: [
      `Guten Tag ${name},`,
      'bitte bestätigen Sie, dass diese Adresse Ihnen gehört. Danach melden Sie sich mit ihr an. Der Link gilt einen Tag und nur einmal.',
    ],
    action: 'Adresse bestätigen',
    foot: 'Wenn Sie das nicht verlangt haben, brauchen Sie nichts zu tun.',
  }),
  email_change_notice: ({ name, newEmail }) => ({
    title: 'Ihre Adresse soll geändert werden',
    lines: [
      `Guten Tag ${name},`,
      `jemand möchte die Adresse Ihres Kontos zu ${newEmail} ändern. Sie ändert sich, sobald jene Adresse bestätigt ist.`,
    ],
    foot: NOT_YOU.de,
  }),
  new_device: ({ name, device, at }) => ({
    title: 'Anmeldung auf einem neuen Gerät',
    lines: [
      `Guten Tag ${name},`,
      `mit Ihrem Konto hat sich jemand auf einem Gerät angemeldet, das wir noch nicht kennen: ${device || 'unbekannt'}, ${moment('de', at)} UTC.`,
    ],
    foot: NOT_YOU.de,
  }),
  factor_changed: ({ name, change }) => ({
    title: 'Ihr zweiter Faktor wurde geändert',
    lines: [`Guten Tag ${name},`, CHANGES.de[change]],
    foot: NOT_YOU.de,
  }),
};

/** What a letter says in the language of who gets it. */
export function textOf(letter: Exclude<Letter, { kind: 'none' }>): LetterText {
  const texts = letter.locale === 'de' ? DE : EN;
  return (texts[letter.kind] as (given: Letter) => LetterText)(letter);
}
