/** What the shared parts say, in German. */
export const shared = {
  pick: {
    add: 'Vergleichen',
    picked: 'Vorgemerkt',
    addOne: '{{name}} zum Vergleich vormerken',
    removeOne: '{{name}} ist vorgemerkt: wieder entfernen',
    full: 'Alle {{count}} Plätze zum Vergleich sind belegt',
  },
  place: {
    label: 'Wo?',
    hint: 'Ein Ort, zum Beispiel Berlin',
    towns: 'Orte',
    found_one: '{{count}} Ort zur Auswahl',
    found_other: '{{count}} Orte zur Auswahl',
  },
  demo: {
    title: 'Zur Vorführung erfunden.',
    body: 'Diese Klinik, ihre Behandler, Kunden und Bewertungen gibt es nicht, und ihre Fotos sind gezeichnet.',
  },
};
