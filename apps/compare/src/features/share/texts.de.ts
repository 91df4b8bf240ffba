/** What stands on pictures of shared links, in German. */
export const share = {
  brand: 'Stipple',
  site: 'Finden Sie jemanden, dem Sie Ihre Kopfhaut anvertrauen können',
  siteAbout: 'Zertifizierte Behandler für Kopfhautpigmentierung, verglichen nach dem, was geprüft wurde.',
  kind: 'Kopfhautpigmentierung',
  compare: 'Nebeneinander',
  rating: '{{stars}} von 5 Sternen',
  reviews_one: '{{shown}} Bewertung, {{verified}} nach abgeschlossener Behandlung',
  reviews_other: '{{shown}} Bewertungen, {{verified}} nach abgeschlossener Behandlung',
  noReviews: 'Noch keine Bewertungen',
  checked_one: '{{count}} Nachweis geprüft',
  checked_other: '{{count}} Nachweise geprüft',
  noneChecked: 'Kein Nachweis geprüft',
  healed: 'Abgeheilte Ergebnisse bei {{count}} von {{of}} Fällen',
  noCases: 'Keine Fälle veröffentlicht',
  footer: 'Niemand kann für einen Platz in den Ergebnissen bezahlen.',
};
