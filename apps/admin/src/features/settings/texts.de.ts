import type { SameShape } from '../../shared/feature.ts';
import type { texts as en } from './texts.en.ts';

/** Die Einstellungen einer Klinik, auf Deutsch. */
export const texts: SameShape<typeof en> = {
  title: 'Einstellungen',
  about: 'Wonach Ihre Klinik sich richtet, wo man verschieden urteilen kann. Eine Änderung gilt sofort.',
  readOnly: 'Die Inhaberschaft ändert sie.',
  loading: 'Die Einstellungen werden geholt',
  untouched: 'Das hat noch niemand geändert: Es gelten die Vorgaben.',
  changed: 'Zuletzt geändert von',
  somebody: 'jemandem, der nicht mehr hier ist',
  days_one: '{{count}} Tag',
  days_other: '{{count}} Tage',
  daysSuffix: ' Tage',
  bounds: '{{min}} bis {{max}} Tage.',
  default_one: 'Vorgabe {{count}} Tag',
  default_other: 'Vorgabe {{count}} Tage',
  backTo_one: 'Zurück zu {{count}} Tag',
  backTo_other: 'Zurück zu {{count}} Tagen',
  names: {
    warnFirst: 'Erste Warnung',
    warnSecond: 'Zweite Warnung',
    warnLast: 'Letzte Warnung',
  },
  warnings: {
    title: 'Warnungen, bevor ein Nachweis abläuft',
    about:
      'So viele Tage vor seinem letzten Tag wird ein Nachweis auf der Startseite gezählt und in Listen hervorgehoben. Die erste Warnung kommt nicht nach der zweiten, die zweite nicht nach der letzten.',
    saved: 'Warnungen gespeichert',
  },
  booking: {
    title: 'Was eine Buchung braucht',
    about:
      'An Ihren Standorten in einem Land kann niemand gebucht werden, der nicht von jedem dieser Nachweise einen hat, der an dem Tag gilt. Besucher lesen auf der öffentlichen Seite, was im Weg steht.',
    nowhere: 'Sie haben noch keinen Standort. Fügen Sie einen hinzu, dann steht sein Land hier.',
    field: 'Für eine Buchung nötig',
    law: 'Das Recht des Landes verlangt es ({{source}}): Es lässt sich nicht abschalten.',
    usual: 'Nach Vorgabe nötig.',
    extra: 'Nach Vorgabe nicht nötig.',
    either: 'Die Person oder die Räume können den Nachweis haben.',
    needed: 'Nötig',
    notNeeded: 'Nicht nötig',
    nothing: 'nichts',
    save: 'Speichern: {{country}}',
    back: 'Zurück zur Vorgabe',
    saved: 'Gespeichert, was eine Buchung braucht: {{country}}',
  },
  fixed: {
    title: 'An jeder Klinik gleich',
    healed: 'Ein Foto zeigt ein verheiltes Ergebnis ab Tag {{count}} nach der letzten Sitzung',
    healedWhy: 'Besucher vergleichen Kliniken nach diesem Wort, also bedeutet es überall dasselbe.',
    disputes: 'Über eine angefochtene Bewertung wird in {{usual}} Tagen entschieden, im Eilfall in {{urgent}}',
    disputesWhy: 'Das verspricht der Betreiber allen.',
    class: 'Ein Kurs zu blutübertragbaren Erregern gilt höchstens {{count}} Monate',
    classWhy: 'Das Recht der USA verlangt es; ein Abzeichen sagt überall dasselbe.',
  },
};
