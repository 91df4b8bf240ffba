/** The page of results, in German. */
export const find = {
  description:
    'Behandler für Kopfhautpigmentierung, geordnet nach geprüften Nachweisen, Bewertungen und abgeheilten Ergebnissen. Kein Platz ist käuflich.',
  count_zero: 'Niemand gefunden',
  count_one: '{{shown}} Behandler',
  count_other: '{{shown}} Behandler',
  countNear_zero: 'Niemand im Umkreis von {{radius}} um {{place}} gefunden',
  countNear_one: '{{shown}} Behandler im Umkreis von {{radius}} um {{place}}',
  countNear_other: '{{shown}} Behandler im Umkreis von {{radius}} um {{place}}',
  next: 'Nächste Seite',
  previous: 'Vorige Seite',
  pages: 'Seiten der Ergebnisse',
  slow: 'Die Suche läuft noch und dauert länger als sonst. Was unten steht, ist von vorher.',

  within: 'Umkreis',
  search: 'Suchen',
  changeNeed: 'Anliegen ändern',

  filters: 'Filter',
  filtersOn: 'Filter ({{count}})',
  any: 'Beliebig',
  counted: '{{label}} ({{count}})',
  atLeastStars: 'ab {{stars}} Sternen',
  atLeast_one: 'ab {{shown}}',
  atLeast_other: 'ab {{shown}}',
  bandLegend: 'Gesamtpreis in {{currency}}',
  bandField: { min: 'Von', max: 'Bis' },
  apply: 'Filter anwenden',
  showFound_one: '{{count}} Behandler zeigen',
  showFound_other: '{{count}} Behandler zeigen',

  chips: 'Ihre Auswahl',
  removeChip: 'Entfernen: {{label}}',
  clear: 'Alle Filter entfernen',
  chip: {
    hair: 'Haarfarbe: {{colour}}',
    credential: '{{kind}}: geprüft',
    language: 'Spricht {{language}}',
    rating: 'ab {{stars}} Sternen',
    reviews_one: 'ab {{shown}} Bewertung',
    reviews_other: 'ab {{shown}} Bewertungen',
    price: 'Preis {{band}}',
    serves: 'Behandelt: {{whom}}',
  },
  band: { from: 'ab {{amount}}', upTo: 'bis {{amount}}', in: 'in {{currency}}' },

  sort: 'Reihenfolge',
  formulaLink: 'So entsteht die Reihenfolge',

  away: '{{distance}} entfernt',
  like: 'Wie bei Ihnen:',
  nearest: 'Am ähnlichsten:',
  noPair: 'Keiner der ähnlichsten Fälle zeigt ein abgeheiltes Foto neben einem von vorher.',
  matching_one: '{{count}} Fall wie Ihrer',
  matching_other: '{{count}} Fälle wie Ihrer',
  noCases: 'Keine Fälle veröffentlicht',
  healedCases_one: 'Abgeheilte Fotos bei {{healed}} von {{count}} Fall',
  healedCases_other: 'Abgeheilte Fotos bei {{healed}} von {{count}} Fällen',
  speaks: 'Spricht {{languages}}',

  why: {
    title: 'Warum dieser Platz? {{score}} Punkte',
    sum: '{{value}} × {{weight}} = {{points}}',
    checked: 'Mindestens ein von uns geprüfter Nachweis gilt heute.',
    unchecked: 'Heute gilt kein von uns geprüfter Nachweis.',
    rated_one: '{{average}} Sterne aus {{count}} Bewertung, bei wenigen zu {{prior}} hingezogen.',
    rated_other: '{{average}} Sterne aus {{count}} Bewertungen, bei wenigen zu {{prior}} hingezogen.',
    unrated: 'Noch keine Bewertungen: gezählt wie {{prior}} Sterne.',
    verified_one: '{{count}} Bewertung gehört zu einer abgeschlossenen Behandlung. Weitere zählen immer weniger.',
    verified_other: '{{count}} Bewertungen gehören zu abgeschlossenen Behandlungen. Weitere zählen immer weniger.',
    healed_one:
      '{{healed}} von {{count}} Fall zeigt ein abgeheiltes Ergebnis. Wenige Fälle werden zum üblichen Anteil hingezogen.',
    healed_other:
      '{{healed}} von {{count}} Fällen zeigen ein abgeheiltes Ergebnis. Wenige Fälle werden zum üblichen Anteil hingezogen.',
  },

  formula: {
    title: 'So entsteht die Reihenfolge',
    intro:
      'Jeder Behandler erhält Punkte: vier Werte zwischen 0 und 1, jeder mal ein Gewicht, das für alle gleich ist. Wer die meisten hat, steht vorn. Kein Platz ist käuflich.',
    CREDENTIALS:
      '1, solange ein von uns geprüfter Nachweis gilt, sonst 0. Das wiegt mehr als alles andere zusammen: Niemand ohne steht vor jemandem mit.',
    RATING:
      'Das Mittel aller Bewertungen, als hätten {{reviews}} weitere {{stars}} Sterne gegeben, damit eine einzelne wenig ändert. Ein Stern ist 0, fünf sind 1.',
    TREATMENT_VERIFIED:
      'Bewertungen, die zu einer abgeschlossenen Behandlung gehören: {{half}} davon geben die Hälfte, jede weitere trägt weniger bei.',
    HEALED_EVIDENCE:
      'Der Anteil veröffentlichter Fälle mit abgeheiltem Foto, als hätten {{cases}} weitere Fälle es zu {{share}} gezeigt.',
    judgement:
      'Die Gewichte sind unser Urteil, keine Messung. Sie sind veröffentlicht, damit Sie anderer Meinung sein können.',
  },

  map: {
    title: 'Wo die Behandler dieser Seite arbeiten',
    pin_one: '{{town}}',
    pin_other: '{{town}}: {{count}}',
  },

  nobody: {
    title: 'Niemand erfüllt alles davon. Was hilft:',
    nothingHelps: 'Niemand erfüllt alles davon, und auf einen einzelnen Teil zu verzichten hilft nicht.',
    everywhere: 'Überall mit denselben Filtern suchen',
  },
  relax: {
    NEAR_one: 'Niemand im Umkreis von {{within}}; {{count}} im Umkreis von {{wider}}: zeigen',
    NEAR_other: 'Niemand im Umkreis von {{within}}; {{count}} im Umkreis von {{wider}}: zeigen',
    INDICATION_one: '{{count}} mit Fällen jeder Ursache',
    INDICATION_other: '{{count}} mit Fällen jeder Ursache',
    STAGE_one: '{{count}} mit Fällen jedes Stadiums',
    STAGE_other: '{{count}} mit Fällen jedes Stadiums',
    SCAR_TYPE_one: '{{count}} mit Fällen jeder Art von Narbe',
    SCAR_TYPE_other: '{{count}} mit Fällen jeder Art von Narbe',
    SKIN_TONE_one: '{{count}} mit Fällen jedes Hauttons',
    SKIN_TONE_other: '{{count}} mit Fällen jedes Hauttons',
    HAIR_COLOUR_one: '{{count}} mit Fällen jeder Haarfarbe',
    HAIR_COLOUR_other: '{{count}} mit Fällen jeder Haarfarbe',
    CREDENTIALS_one: '{{count}} ohne diese geprüften Nachweise',
    CREDENTIALS_other: '{{count}} ohne diese geprüften Nachweise',
    LANGUAGES_one: '{{count}} mit anderen Sprachen',
    LANGUAGES_other: '{{count}} mit anderen Sprachen',
    MIN_RATING_one: '{{count}} mit beliebiger Bewertung',
    MIN_RATING_other: '{{count}} mit beliebiger Bewertung',
    MIN_REVIEWS_one: '{{count}} mit beliebig vielen Bewertungen',
    MIN_REVIEWS_other: '{{count}} mit beliebig vielen Bewertungen',
    PRICE_one: '{{count}} zu jedem Preis',
    PRICE_other: '{{count}} zu jedem Preis',
    SERVES_one: '{{count}} ohne diese Angabe, wer behandelt wird',
    SERVES_other: '{{count}} ohne diese Angabe, wer behandelt wird',
    TEXT_one: '{{count}} ohne diese Wörter',
    TEXT_other: '{{count}} ohne diese Wörter',
  },
  unknownPlace: {
    title: 'Wir kennen keinen Ort namens „{{place}}“',
    alike: 'Meinten Sie einen von diesen?',
    none: 'Versuchen Sie eine andere Schreibweise oder einen größeren Ort in der Nähe.',
    everywhere: 'Behandler überall zeigen',
  },
};
