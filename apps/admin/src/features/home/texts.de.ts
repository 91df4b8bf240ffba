import type { SameShape } from '../../shared/feature.ts';
import type { texts as english } from './texts.en.ts';

/** Home, in German. */
export const texts: SameShape<typeof english> = {
  title: 'Start',
  about: 'Was Sie jetzt braucht.',
  greeting: 'Hallo, {{name}}',
  nothing: 'Im Moment braucht Sie nichts.',
  nothingAbout: 'Alles ist erledigt. Diese Seite füllt sich von selbst wieder.',
  loading: 'Es wird gezählt, was wartet',
  done: 'In Ordnung',
  withinDays_one: 'innerhalb von {{count}} Tag',
  withinDays_other: 'innerhalb von {{count}} Tagen',
  tasks: {
    CREDENTIALS_LAPSING: 'Nachweise laufen ab',
    REVIEWS_TO_ANSWER: 'Bewertungen zu beantworten',
    PHOTOS_WITHOUT_CONSENT: 'Fälle mit Fotos ohne Einwilligung',
    HEALED_PHOTOS_DUE: 'Fälle ohne ihr Foto nach der Heilung',
    IMPORTS_TO_MEND: 'Importe mit ausgelassenen Zeilen',
    INVITATIONS_OPEN: 'Noch nicht angenommene Einladungen',
    PRACTITIONERS_TO_PUBLISH: 'Noch nicht veröffentlichte Behandler',
    LOCATIONS_TO_PUBLISH: 'Noch nicht veröffentlichte Standorte',
    CREDENTIALS_TO_CHECK: 'Nachweise zu prüfen',
    DISPUTES_TO_DECIDE: 'Beanstandungen zu entscheiden',
  },
  why: {
    CREDENTIALS_LAPSING:
      'Am Tag danach wird das Abzeichen verborgen und, wo eine Buchung ihn braucht, ruht die Buchung.',
    REVIEWS_TO_ANSWER: 'Leser sehen, ob eine Klinik antwortet.',
    PHOTOS_WITHOUT_CONSENT: 'Niemand sieht sie, bis ihre Kundin oder ihr Kunde zustimmt.',
    HEALED_PHOTOS_DUE: 'Die letzte Sitzung ist mindestens 28 Tage her: Das Ergebnis lässt sich jetzt fotografieren.',
    IMPORTS_TO_MEND: 'Berichtigen Sie die Zeilen und schicken Sie sie noch einmal; nur diese werden importiert.',
    INVITATIONS_OPEN: 'Sie enden von selbst; schicken Sie eine neu, wenn sie verloren ging.',
    PRACTITIONERS_TO_PUBLISH: 'Entwürfe sieht nur Ihr Team.',
    LOCATIONS_TO_PUBLISH: 'Entwürfe sieht nur Ihr Team.',
    CREDENTIALS_TO_CHECK: 'Was am längsten wartet, zuerst.',
    DISPUTES_TO_DECIDE: 'Jede hat ihre Frist.',
  },
  trend: {
    title: 'Die letzten zwölf Monate',
    rating: 'Mittlere Bewertung im Monat',
    ratingAbout: 'Veröffentlichte Bewertungen, 1 bis 5 Sterne. Ein Monat ohne Bewertungen hat keinen Punkt.',
    reviews: 'Bewertungen im Monat',
    reviewsAbout: 'Veröffentlichte Bewertungen nach dem Monat, in dem sie geschrieben wurden.',
    healed: 'Fälle mit Beleg der Heilung',
    healedAbout: 'Von den Fällen, die in einem Monat abgeschlossen wurden, der Anteil mit einem Foto nach der Heilung.',
    table: 'Dasselbe als Tabelle',
    month: 'Monat',
    none: 'Noch gibt es nichts zu zeichnen: Die Kurven beginnen mit den ersten Bewertungen und abgeschlossenen Fällen.',
    of: '{{part}} von {{all}}',
  },
};
