/** The frame of the guide, in German. */
export const guide = {
  title: 'Ein klarer Ratgeber zur Kopfhautpigmentierung',
  description:
    'Was Kopfhautpigmentierung ist, wie sie abläuft, was schmerzt, was sie kostet, für wen sie nichts ist, und wo die Quellen sich widersprechen.',
  lead: 'Was man weiß, wer es sagt, und wo sie sich widersprechen. Zu jeder Aussage gehören ihre Quellen; wo wir keine gefunden haben, steht es da.',
  name: 'Ratgeber',
  chapters: 'Kapitel',
  inThisChapter: 'In diesem Kapitel',
  disagree: 'Die Quellen sind uneins',
  disagreeCount_one: '{{count}} Punkt, in dem die Quellen uneins sind',
  disagreeCount_other: '{{count}} Punkte, in denen die Quellen uneins sind',
  review: {
    title: 'Noch nicht geprüft',
    body: 'Weder eine behandelnde noch eine dermatologische Fachperson hat diesen Text bisher geprüft. Er ist aus den genannten Quellen geschrieben und kein ärztlicher Rat.',
  },
  evidence: {
    title: 'Wie die Buchstaben zu lesen sind',
    body: 'Die Buchstaben nach einem Satz sagen, wer dahintersteht. Öffnen Sie einen, um die Quelle zu sehen.',
    founding: 'Eine von fünf Schriften für Patienten, von denen diese Seite ausgeht',
    paper: 'Eine Studie, ein Gesetz oder eine Behörde',
    clinic: 'Eine Klinik, ein Händler oder ein Ausbilder: Sie verkaufen etwas',
    general: 'Allgemein bekannt, nicht auf eine Quelle zurückgeführt',
    judged: 'Unsere eigene Einschätzung, oder was wir gesucht und nicht gefunden haben',
  },
  sources: {
    title: 'Quellen',
    body: 'Adressen, wie sie gefunden wurden. Eine Seite sagt vielleicht mehr als der Teil, den wir gelesen haben, und kann sich geändert haben.',
  },
  check: {
    suitability: 'Stellen Sie zusammen, was Sie in der Beratung ansprechen sollten',
    aftercare: 'Sehen Sie diese Tage in Ihrem eigenen Kalender',
  },
  prices: {
    caption: 'Von anderen veröffentlicht, nicht von uns',
    what: 'Wofür',
    range: 'Spanne',
    source: 'Veröffentlicht von',
    undated: 'ohne Datum',
  },
  previous: 'Davor',
  next: 'Danach',
  moreChapters: 'Andere Kapitel',
};
