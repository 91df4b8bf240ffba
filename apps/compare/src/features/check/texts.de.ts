/** The frame of the aftercare and suitability preview, in German. */
export const check = {
  title: 'Beratung vorbereiten, Nachsorge planen',
  description:
    'Was Sie in der Beratung ansprechen sollten, und die Nachsorge Tag für Tag. Alles wird in Ihrem Browser ermittelt; nichts wird gesendet oder gespeichert.',
  lead: 'Zwei kleine Werkzeuge mit denselben Regeln, die auch die Kliniken verwenden. Sie entscheiden nicht über Sie: Sie helfen Ihnen zu fragen.',
  privacy: {
    title: 'Ihre Antworten bleiben hier.',
    body: 'Sie verlassen Ihren Browser nie. Nichts wird gesendet, nichts wird gespeichert, und alles ist weg, wenn Sie diese Seite schließen oder neu laden.',
  },
  noScript: {
    title: 'Diese Seite braucht Skripte',
    body: 'Weil Ihre Antworten Ihren Browser nie verlassen, muss Ihr Browser sie auswerten. Ohne Skripte können Sie dieselben Regeln im Ratgeber lesen:',
    whoShouldNot: 'Für wen es nicht ist',
    aftercare: 'Nachsorge',
  },
  loading: 'Die Regeln werden geholt …',
  failed: 'Die Regeln konnten nicht geholt werden. Vielleicht sind Sie offline.',
  again: 'Noch einmal versuchen',
  contents: 'Auf dieser Seite',
  suitability: 'Was Sie in der Beratung ansprechen sollten',
  aftercare: 'Nachsorge, Tag für Tag',
};
