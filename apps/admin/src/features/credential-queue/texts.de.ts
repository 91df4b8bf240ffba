import type { SameShape } from '../../shared/feature.ts';
import { texts as credentials } from '../credentials/texts.de.ts';
import type { texts as english } from './texts.en.ts';

const { state, left, evidence, facts, holder, kinds, bbp, next } = credentials;

/** Die Warteschlange der Nachweise beim Betreiber, auf Deutsch. */
export const texts: SameShape<typeof english> = {
  title: 'Nachweise zu prüfen',
  about: 'Was Praxen eingereicht haben, und was erneut angesehen werden soll. Was am längsten wartet, steht zuerst.',
  empty: 'Nichts wartet auf eine Prüfung.',
  changed_one: 'Jetzt wartet {{count}} Nachweis.',
  changed_other: 'Jetzt warten {{count}} Nachweise.',
  reload: 'Zeigen',
  columns: {
    credential: 'Nachweis',
    holder: 'Gehört',
    clinic: 'Praxis',
    country: 'Land',
    waits: 'Wartet seit',
    reason: 'Warum',
  },
  filters: {
    search: 'Inhaber, Praxis, Titel oder Aussteller',
    kind: 'Art',
    country: 'Land',
    reason: 'Warum er wartet',
    clinic: 'Praxis, nach ihrer Seitenadresse',
  },
  reason: { SUBMITTED: 'Eingereicht', NEXT_CHECK: 'Nächste Prüfung fällig' },
  of: '{{holder}}, {{clinic}}',
  open: {
    title: 'Dokument',
    why: 'Dass Sie es öffnen und warum, steht dann im Protokoll der Praxis.',
    reason: 'Warum Sie es öffnen',
    usual: 'Prüfung dieses Nachweises',
    do: 'Dokument öffnen',
    none: 'Es wurde kein Dokument eingereicht.',
  },
  registry: {
    title: 'Register des Ausstellers',
    known: 'Nachsehen bei {{name}}',
    unknown: 'Ein Register dieses Ausstellers ist hier nicht bekannt: Nur das Dokument lässt sich prüfen.',
  },
  check: {
    title: 'Entscheiden',
    keys: 'Tasten: v prüft, r lehnt ab, j und k führen zum nächsten und zum vorigen.',
    verify: 'Er stimmt',
    reject: 'Ablehnen',
    revoke: 'Zurücknehmen',
    method: 'Wie Sie ihn geprüft haben',
    body: 'Ausgestellt von einer bekannten Stelle',
    bodyNone: 'Von keiner davon',
    nextCheck: 'Erneut ansehen am',
    nextHint: 'Leer lassen, wenn einmal genügt.',
    reason: 'Warum',
    reasonHint: 'Die Praxis liest das. Sagen Sie, was fehlt und was genügen würde.',
    sendVerify: 'Vermerken, dass er stimmt',
    sendReject: 'Ablehnen',
    sendRevoke: 'Zurücknehmen',
    not: 'Doch nicht',
    lapsed: 'Sein letzter Tag ist vorbei: Ein Abzeichen erschiene nicht.',
  },
  saved: {
    verified: 'Geprüft: Das Abzeichen erscheint innerhalb einer Sekunde',
    rejected: 'Abgelehnt; die Praxis erfährt warum',
    revoked: 'Zurückgenommen; die Praxis erfährt warum',
  },
  history: { title: 'Verlauf', clinic: 'Die Praxis' },
  state,
  left,
  evidence,
  facts,
  holder,
  kinds,
  bbp,
  next,
};
