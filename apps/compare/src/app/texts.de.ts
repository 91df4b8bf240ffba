/** What every page of the site says, in German. */
export const site = {
  brand: 'Stipple',
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  languages: 'Sprachen',
  languageNames: { en: 'English', de: 'Deutsch' },
  loading: 'Wird geladen …',
  find: 'Behandler finden',
  guide: 'Ratgeber',
  check: 'Passt es zu mir?',
  footer: {
    independence:
      'Niemand kann für einen Platz in den Ergebnissen bezahlen. Die Reihenfolge folgt einer veröffentlichten Formel, und jedes Ergebnis sagt, warum es dort steht.',
    places: 'Orte und Koordinaten: GeoNames, CC BY 4.0.',
  },
  tray: {
    title: 'Zum Vergleich vorgemerkt',
    count: '{{count}} von {{most}} vorgemerkt',
    full: '(voll)',
    unknown: 'Nicht mehr gelistet',
    remove: '{{name}} entfernen',
    clear: 'Alle entfernen',
    compare: '{{count}} vergleichen',
    more: 'Zum Vergleich noch jemanden vormerken',
    added: '{{name}} vorgemerkt.',
    removed: '{{name}} entfernt.',
  },
  problem: {
    again: 'Noch einmal versuchen',
    toFind: 'Behandler finden',
    toStart: 'Zur Startseite',
    notFound: {
      title: 'Unter dieser Adresse gibt es nichts',
      body: 'Vielleicht ist die Seite umgezogen, oder der Behandler hat die Klinik verlassen.',
    },
    malformed: {
      title: 'Diese Adresse fragt nach etwas, das wir nicht beantworten können',
      body: 'Ein Teil davon ist nicht wie erwartet, vielleicht ein abgeschnittener Link. Beginnen Sie die Suche neu.',
    },
    unavailable: {
      title: 'Wir können gerade nicht antworten',
      body: 'Das liegt an uns und geht meist gleich vorbei. Ihre Auswahl steht in der Adresse: Versuchen Sie es noch einmal.',
    },
    offline: {
      title: 'Sie scheinen offline zu sein',
      body: 'Diese Seite konnte nicht geladen werden. Ihre Auswahl steht in der Adresse: Versuchen Sie es noch einmal, sobald Sie verbunden sind.',
    },
    bug: {
      title: 'Hier ist etwas schiefgegangen',
      body: 'Es wurde notiert. Ein zweiter Versuch kann helfen; Ihre Auswahl steht in der Adresse.',
    },
  },
};
