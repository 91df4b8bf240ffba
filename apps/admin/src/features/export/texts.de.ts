import type { SameShape } from '../../shared/feature.ts';
import type { texts as english } from './texts.en.ts';

/** Exports, in German. */
export const texts: SameShape<typeof english> = {
  title: 'Export',
  about: 'Alles, was dieser Klinik gehört, in einer Datei. Es gehört Ihnen, wann immer Sie es wollen.',
  what: 'Darin',
  holds: {
    tables: 'Ihre Tabellen als CSV im Importformat, damit sie sich anderswohin mitnehmen lassen',
    rows: 'Jede Zeile, wie sie gespeichert ist, als CSV und JSON-Zeilen: Einwilligungen mit Verlauf, Bewertungen und Antworten, Preise, Protokoll',
    files: 'Fotos, wie Sie sie hochgeladen haben, und die Belege der Nachweise',
    columns: 'Eine Seite, die sagt, was jede Spalte bedeutet',
  },
  careful:
    'Die Datei enthält persönliche Daten von Kunden und Mitarbeitenden. Bewahren Sie sie so auf, dass nur Sie sie lesen können, und löschen Sie sie, wenn sie nicht mehr gebraucht wird.',
  start: 'Export erstellen',
  making: 'Der Export wird erstellt',
  progress: 'bisher {{rows}} Zeilen und {{files}} Dateien',
  mayLeave: 'Sie können diese Seite verlassen; es geht weiter.',
  stop: 'Anhalten',
  history: 'Bisherige Exporte',
  empty: 'Es ist noch nichts exportiert worden.',
  download: 'Herunterladen',
  size: '{{size}} MB',
  columns: {
    when: 'Angefordert',
    status: 'Stand',
    size: 'Größe',
    rows: 'Zeilen',
    files: 'Dateien',
    who: 'Von',
    file: 'Datei',
  },
  until: 'Aufbewahrt bis',
  status: {
    QUEUED: 'Wartet',
    RUNNING: 'Wird erstellt',
    DONE: 'Fertig',
    FAILED: 'Fehlgeschlagen',
    CANCELLED: 'Angehalten',
  },
  gone: 'Nicht mehr aufbewahrt',
};
