import type { Phrases } from './phrases.ts';

/** German, for Germany, Austria and Switzerland. */
export const GERMAN: Phrases = {
  bio: {
    opens: [
      '{name} arbeitet seit {years} Jahren mit Kopfhautpigmentierung, heute vor allem in {town}.',
      '{name} kam vor {years} Jahren aus der medizinischen Pigmentierung zur Kopfhaut.',
      'Nach der Ausbildung zum Friseurhandwerk spezialisierte sich {name} vor {years} Jahren auf die Kopfhaut.',
      '{name} behandelt seit {years} Jahren lichtes Haar und Narben in {town}.',
    ],
    works: [
      'Begonnen wird heller als der Zielton; nachgearbeitet wird erst auf verheilter Haut.',
      'Am Haaransatz kommt eine Einzelnadel zum Einsatz, die Dichte entsteht über mehrere Termine.',
      'Vor jeder Behandlung stehen Ausmessen, Fotos und ein Gespräch über die Grenzen.',
      'Bei Narben wird zuerst eine Probestelle gesetzt und deren Heilung abgewartet.',
      'Jede Pigmentcharge wird dokumentiert, jeder Fall im gleichen Licht fotografiert.',
    ],
    closes: [
      'Sagt offen, wenn eine andere Lösung besser passt.',
      'Die Beratung ist kostenfrei; gebucht wird frühestens am nächsten Tag.',
      'Nach sechs Wochen wird das verheilte Ergebnis gemeinsam angesehen.',
      'Besondere Erfahrung mit heller Haut und mit Narben nach Transplantation.',
      'Arbeitet bei Frauen zwischen dem vorhandenen Haar, ohne zu rasieren.',
    ],
  },
  review: {
    good: {
      titles: [
        'Sieht aus wie rasiert',
        'Ruhig und sehr genau',
        'Ehrliche Beratung',
        'Weicher Haaransatz',
        'Narbe fällt kaum noch auf',
        'Genau wie besprochen',
        'Die drei Termine haben sich gelohnt',
        'Endlich ohne Mütze',
        'Dezent und gleichmäßig',
        'Sauber, pünktlich, freundlich',
      ],
      opens: [
        'Ich rasiere mir seit Jahren den Kopf und mochte den Kontrast oben nie.',
        'Nach zwei anderen Beratungen war dies die erste, in der auch über Grenzen gesprochen wurde.',
        'Mein Oberkopf wurde seit Jahren lichter, Streupuder war täglich Pflicht.',
        'Ich habe eine Narbe von einer Transplantation und wollte die Haare wieder kurz tragen.',
        'Ich habe sehr helle Haut und hatte Sorge, dass es bläulich wird.',
        'Mein Scheitel war breit geworden und helle Räume waren mir unangenehm.',
        'Eigentlich wollte ich eine scharfe Linie; zum Glück wurde mir davon abgeraten.',
        'Ein Kollege war hier in Behandlung, daher wusste ich ungefähr, was kommt.',
      ],
      middles: [
        'Die erste Sitzung war bewusst hell, die zweite hat die Dichte gebracht.',
        'Unangenehm war es etwa bei drei bis vier von zehn, an den Schläfen mehr.',
        'Alles war Einwegmaterial und wurde vor mir geöffnet.',
        'Den Farbton haben wir bei Tageslicht am Fenster bestimmt.',
        'Eine Woche lang wirkte es zu dunkel, danach hat es sich gesetzt wie angekündigt.',
        'Fast eine Stunde ging allein für den Haaransatz drauf, bevor es losging.',
        'Die Pflegehinweise gab es schriftlich, und es wurde zweimal nachgefragt.',
        'Die Rötung war nach drei Tagen weg.',
        'Fotos wurden jedes Mal an derselben Stelle gemacht, so konnte ich selbst vergleichen.',
        'Der Preis auf dem Blatt war der Preis, den ich bezahlt habe.',
      ],
      closes: [
        'Nach sechs Wochen fragen Bekannte, ob ich im Urlaub war.',
        'Ich würde wieder hingehen.',
        'Es verblasst mit der Zeit, das wurde klar gesagt.',
        'Im Sommer Hut tragen und an die Hinweise halten.',
        'Meine Frau hat es bemerkt, bevor ich etwas sagte.',
        'Geduld mitbringen: erst die letzte Sitzung macht den Unterschied.',
        'Nicht billig, aber ich weiß genau, wofür ich bezahlt habe.',
        'Nach den verheilten Bildern fragen, sie werden gern gezeigt.',
      ],
    },
    mixed: {
      titles: [
        'Gut, aber vierter Termin nötig',
        'Ergebnis in Ordnung, etwas gehetzt',
        'Etwas heller als erhofft',
        'Im Großen und Ganzen zufrieden',
      ],
      opens: [
        'Das Ergebnis ist gut, der Weg dorthin weniger.',
        'Drei Sitzungen waren geplant, vier wurden es.',
        'Das Studio ist schön und die Beratung war fair.',
        'Meine Narbe hat die Farbe anfangs ungleich angenommen.',
      ],
      middles: [
        'Auf eine Frage zur Pflege habe ich vier Tage gewartet.',
        'Eine Schläfe ist heller verheilt und musste nachgearbeitet werden.',
        'Der Termin begann vierzig Minuten später und endete in Eile.',
        'In der Sonne ist der Ton eine Spur wärmer als mein eigenes Haar.',
      ],
      closes: [
        'Nachgearbeitet wurde ohne Diskussion.',
        'Aus einem Meter Abstand sieht es niemand.',
        'Ich käme wieder, würde aber vorher mehr fragen.',
        'Vorerst drei Sterne, mal sehen, wie es altert.',
      ],
    },
    poor: {
      titles: ['Nicht wie besprochen', 'Nach Monaten verblasst', 'Ansatz zu tief', 'Nicht noch einmal'],
      opens: [
        'Gewünscht war eine natürliche Linie, bekommen habe ich eine gerade.',
        'Nach vier Monaten war vorn das meiste verblasst.',
        'Für die Beratung war kaum Zeit.',
        'Ich fühlte mich wie eine Nummer im vollen Kalender.',
      ],
      middles: [
        'Die Punkte links sind größer als die rechts.',
        'Auf meine Nachricht hieß es, ich solle noch sechs Wochen warten.',
        'Gemessen wurde nichts, gezeichnet nach Augenmaß.',
        'Der Ton wurde unter der Lampe gewählt und wirkt draußen zu kühl.',
      ],
      closes: [
        'Inzwischen habe ich es anderswo abmildern lassen.',
        'Eine Erstattung gab es nicht, angeboten wurde ein weiterer Termin.',
        'Vor der Buchung verheilte Bilder genau ansehen.',
        'Ich hoffe, das wird gelesen und man nimmt sich mehr Zeit.',
      ],
    },
  },
  followUp: {
    good: [
      'Immer noch gleichmäßig, etwas weicher als am Anfang.',
      'Nach {months} Monaten schön gesetzt, eine Auffrischung war noch nicht nötig.',
      'Hält gut. Sonnenschutz benutze ich täglich, wie empfohlen.',
      'Wirkt jetzt natürlicher als in den ersten Wochen.',
    ],
    mixed: [
      'Nach {months} Monaten sind die Schläfen deutlich heller, Auffrischung ist vereinbart.',
      'Oben gut, vorn hat es an Tiefe verloren.',
      'In Ordnung, aber schneller verblasst als gedacht.',
    ],
    poor: [
      'Nach {months} Monaten ist vom Ansatz kaum etwas geblieben.',
      'Der Ton ist kühler geworden, draußen sieht man es.',
    ],
  },
  reply: {
    good: [
      'Vielen Dank, {name}. Schön, das verheilte Ergebnis gesehen zu haben.',
      'Danke für die drei Termine und die Bilder nach der Heilung.',
      'Das freut uns. Bis zur Kontrolle nach sechs Wochen.',
    ],
    mixed: [
      'Danke für die fairen Worte. Nachrichten beantworten wir jetzt zu zweit, damit nichts liegen bleibt.',
      'Danke. Der vierte Termin steht jetzt mit Preis auf dem Blatt.',
    ],
    poor: [
      'Das tut uns leid. Wir möchten das verheilte Ergebnis gern gemeinsam ansehen, kostenlos.',
      'Danke für die Rückmeldung. Eine Korrektur ist angeboten, das Anzeichnen besprechen wir im Team.',
    ],
  },
  caseTitle: {
    aga_male: [
      'Rasierter Look, {stage}',
      'Ansatz und Oberkopf, {stage}',
      'Weicher Haaransatz, {stage}',
      'Dichte auf rasierter Kopfhaut, {stage}',
    ],
    aga_female: ['Breiter Scheitel, {stage}', 'Dichte zwischen langem Haar, {stage}'],
    areata: ['Kreisrunde Stellen, seit über einem Jahr stabil'],
    ophiasis: ['Band am Hinterkopf'],
    totalis: ['Gesamte Kopfhaut nach vollständigem Verlust'],
    universalis: ['Gesamte Kopfhaut, Alopecia universalis'],
    cicatricial: ['Vernarbende Alopezie, inaktiv'],
    traction: ['Ränder nach Zugbelastung'],
    transplant_scar: ['Streifennarbe am Hinterkopf', 'Entnahmenarben, kurz getragen'],
    trauma_scar: ['Narbe nach Unfall', 'Operationsnarbe über dem Ohr'],
    unknown: ['Gesamte Kopfhaut'],
  },
  caseWish: {
    men: [
      'Gewünscht war der rasierte Look ohne Kontrast zwischen Oberkopf und Seiten.',
      'Unter hellem Licht sollte es voller wirken, ohne sichtbare Linie.',
      'Seit Jahren rasiert; gewünscht war ein weicher, leicht zurückliegender Ansatz.',
      'Ziel war ein ruhigerer Kontrast, nicht das Verdecken jeder Lücke.',
    ],
    scar: [
      'Die Haare sollten wieder kurz getragen werden, ohne dass zuerst die Narbe auffällt.',
      'Die Narbe war flach, hell und älter als ein Jahr.',
      'Die Narbe sollte beim Friseur und im Schwimmbad weniger auffallen.',
    ],
    other: [
      'Unter hellem Licht sollte es voller wirken, ohne sichtbare Linie.',
      'Ziel war ein ruhigerer Kontrast, nicht das Verdecken jeder Lücke.',
      'Der Tag sollte sich nicht mehr nach Streupuder richten müssen.',
    ],
  },
  caseWork: [
    '{sessions} Sitzungen im Abstand von etwa {weeks} Wochen, die erste bewusst hell.',
    'Aufgebaut in {sessions} Terminen; der Ton wurde vor dem letzten auf verheilter Haut angepasst.',
    'Zuerst eine Probestelle, danach {sessions} Sitzungen alle {weeks} Wochen.',
  ],
  caseResult: {
    healed: [
      'Nach {months} Monaten erneut fotografiert, gleiches Licht, gleicher Abstand.',
      'Das verheilte Bild entstand {months} Monate nach der letzten Sitzung.',
      'Nach {months} Monaten etwas weicher im Ton und gleichmäßig.',
    ],
    fresh: [
      'Die Bilder zeigen das frische Ergebnis; verheilte folgen.',
      'Hier noch in Heilung: dunkler, als es bleibt.',
    ],
  },
  caption: {
    before: ['Vorher, sauber und trocken', 'Vor der ersten Sitzung'],
    fresh: ['Frisch: dunkler als nach der Heilung', 'Direkt nach der letzten Sitzung'],
    healing: ['Nach zwei Wochen, noch in Heilung'],
    healed: ['Verheilt, {months} Monate nach der letzten Sitzung', 'Verheilt, gleiches Licht'],
    aged: ['Nach {months} Monaten, ohne Auffrischung'],
  },
};
