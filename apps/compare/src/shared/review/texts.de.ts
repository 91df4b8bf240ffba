/** Reviews, in German. */
export const reviews = {
  nameless: 'Ohne Namen',
  writtenIn: 'auf {{language}} geschrieben',
  tied: 'Gehört zu einer abgeschlossenen Behandlung',
  completed: '· abgeschlossen am {{day}}',
  imported: 'Von der Klinik mitgebracht: Niemand hat geprüft, wer sie geschrieben hat',
  completedStated: '· Behandlung am {{day}}, laut Klinik',
  noText: 'Nur Sterne, kein Text.',
  ofFive: '{{shown}} von 5',
  later: 'Was dieselbe Person später sagt',
  atFirst: 'Zu Beginn',
  month_one: 'Nach {{count}} Monat',
  month_other: 'Nach {{count}} Monaten',
  nothingWritten: 'nichts geschrieben',
  notYet: 'noch zu früh',
  reply: 'Antwort der Klinik, {{day}}',
};
