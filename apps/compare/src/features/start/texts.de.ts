/** The start page, in German. */
export const start = {
  title: 'Finden Sie jemanden, dem Sie Ihre Kopfhaut anvertrauen können',
  description:
    'Vergleichen Sie zertifizierte Behandler für Kopfhautpigmentierung: abgeheilte Ergebnisse, geprüfte Nachweise, Bewertungen nach abgeschlossener Behandlung und Gesamtpreise.',
  where: 'Wo?',
  whereHint: 'Ein Ort, zum Beispiel Manchester',
  submit: 'Behandler zeigen',
};
