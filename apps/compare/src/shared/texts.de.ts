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
  map: {
    title: 'Karte',
    show: 'Karte zeigen',
    hide: 'Karte ausblenden',
    waiting: 'Die Karte wird gezeichnet…',
    script: 'Die Karte braucht Skript. Die Orte darunter sagen dasselbe.',
    failed: 'Dieser Browser kann die Karte nicht zeichnen. Die Orte darunter sagen dasselbe.',
    note: 'Ist nur der Ort bekannt, steht die Nadel in seiner Mitte. Umrisse sind grob: Natural Earth.',
    canvas: 'Karte: Pfeiltasten verschieben, Plus und Minus vergrößern',
    closer: 'Näher heran',
    farther: 'Weiter weg',
    gestureKeys: 'Zum Vergrößern Strg halten und scrollen',
    gestureMac: 'Zum Vergrößern ⌘ halten und scrollen',
    gestureTouch: 'Bewegen Sie die Karte mit zwei Fingern',
  },
};
