import type { WORDS } from '../words.ts';

/** German texts on the procedure itself, among them the wording for each contradiction between the founding documents. */
export const WORDS_DE: Readonly<Record<keyof typeof WORDS, string>> = {
  't.procedure':
    'Bei der Kopfhautpigmentierung werden Tausende Punkte gesetzt, die wie kurz rasiertes Haar aussehen. Sie ist keine Operation und verletzt die Haut.',
  't.consultation':
    'In der Beratung geht es um Muster, Ursache, Haut, Ziele und Grenzen; der Plan entsteht für den einzelnen Menschen.',
  't.preparation': 'Vor einer Sitzung wird die Kopfhaut gründlich gereinigt und das verbliebene Haar gekürzt.',
  't.anaesthetic': 'Eine Betäubungscreme kann in ihren Grenzen verwendet werden, oder keine.',
  't.device': 'Verwendet wird ein elektrisches Gerät mit feinen Nadeln, keine von Hand geführte Klinge.',
  't.follicles':
    'Die Punkte halten einen festen Abstand zu vorhandenen Haarfollikeln. Ein Dokument sagt, Follikel würden nicht geschädigt; eine Studie, die das gemessen hat, wurde nicht gefunden.',
  't.angle':
    'Für die Tiefe gibt es in jeder Zone einen Bereich. Der Winkel wechselt; eine Zahl wurde nicht gefunden, deshalb steht hier keine.',
  't.layering': 'Die Punkte werden über die Sitzungen geschichtet: Jede ergänzt die vorigen, auf 30, 70 und 100 %.',
  't.session': 'Eine Sitzung dauert einige Stunden.',
  't.complete':
    'Das Aussehen ist vollständig, wenn alle Sitzungen erfolgt sind; Narben und die ganze Kopfhaut brauchen mehr.',
  't.seen': 'Nach der ersten Sitzung ist etwas zu sehen, das volle Aussehen nach einigen.',
  't.risks':
    'Risiken sind eine Infektion, eine Allergie und ein Ergebnis, das nicht gefällt. Eine Häufigkeit für diese Behandlung wurde nicht gefunden, deshalb steht hier keine.',
  't.trained':
    'Gebucht werden nur ausgebildete Personen mit gültigen Nachweisen; das Abzeichen sagt, was geprüft wurde.',
  't.choose':
    'Wählen Sie nach Bewertungen abgeschlossener Behandlungen, Fotos nach dem Abheilen, Nachweisen, Hygiene und einer Beratung.',
  't.women': 'Behandelt werden Frauen und Männer.',
  't.combined':
    'Sie lässt sich mit einer Transplantation oder einer äußerlichen Behandlung verbinden, jeweils mit eigener Wartezeit.',
  't.everyone':
    'Die meisten Hauttypen und Haarfarben lassen sich behandeln; manche Erkrankungen und das Gesetz stehen dagegen.',
  't.noRegrowth': 'Sie lässt kein Haar wachsen: Sie gibt das Aussehen von Haar.',
  't.candidate':
    'Sie passt zu Haarausfall, der sich schwer umkehren lässt, und zu Menschen, denen ein rasiertes Aussehen recht ist.',
  't.upkeep': 'Wenig Pflege: Sonnenschutz, und nach einigen Jahren eine Auffrischung.',
  't.cost':
    'Die Klinik bietet nach ihrer eigenen Preisliste an: Fläche, Sitzungen und Narben zählen. Veröffentlichte Zahlen gehen weit auseinander.',
  't.dots':
    'Gut gemacht sollen Punkte schwer von Haar zu unterscheiden sein; wie nah man dafür herangehen kann, liegt an Licht und Abstand.',
  't.cancer':
    'Haarausfall nach einer Krebsbehandlung wird behandelt, wenn die Wartezeit um ist und die onkologische Praxis geschrieben hat.',
  't.synonyms': 'Auch Kopftattoo, Haartattoo, Kopfhauttattoo oder Haarlinienpigmentierung genannt.',
  't.fading':
    'Sonne, eine fettige oder trockene Kopfhaut, Hautstruktur, Nachsorge, hellere Farbtöne, Narben und Können ändern, wie schnell es verblasst; um wie viel, wurde nicht gemessen.',
  't.shades':
    'Für Haar und Haut kommen Farbtöne in eine Reihenfolge; innerhalb eines Systems dürfen mehrere gemischt werden.',
  'word.a': 'Eine lange haltende Tätowierung, die verblasst; vielleicht verschwindet sie nie.',
  'word.b': 'Eine Betäubungscreme kann verwendet werden; nötig ist sie nicht immer.',
  'word.c': 'Keine Operation; verletzt die Haut.',
  'word.d': 'Zwei bis fünf Sitzungen von jeweils einigen Stunden, Wochen auseinander.',
  'word.e': 'Nach der ersten Sitzung ist etwas zu sehen, das volle Aussehen nach einigen.',
  'word.f': 'Feuchtigkeitspflege und Sonnenschutz helfen; manche Produkte warten einige Tage.',
  'word.g': 'Typisch 4 von 10; manche vergleichen es mit einer Tätowierung, manche finden es milder.',
  'word.h':
    'Oft 4 bis 6 Jahre bis zur Auffrischung; die Quellen reichen von 1,5 bis 8, und niemand kann es vorhersagen.',
  'word.i': 'Es kostet, was die Klinik anbietet; ob das viel ist, entscheiden Sie.',
  'word.j': 'Die meisten Hauttypen, jedes Alter von Erwachsenen; manche Erkrankungen und das Gesetz stehen dagegen.',
  'word.k':
    'Eine trockene und eine fettige Kopfhaut gelten beide als Grund für ein helleres Ergebnis; gemessen wurde beides nicht.',
  'word.l': 'Jeder Punkt hat seinen eigenen Tag; wo die Dokumente sich unterscheiden, gilt der längste.',
};
