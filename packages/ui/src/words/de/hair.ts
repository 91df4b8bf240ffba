import type { Words } from '../kinds.ts';

/** Haarverlust, Haut, Haar und Narben. */
export const hair: Pick<
  Words,
  | 'indication'
  | 'scale'
  | 'norwood'
  | 'ludwig'
  | 'sinclair'
  | 'savin'
  | 'fitzpatrick'
  | 'monk'
  | 'hairColour'
  | 'scarType'
> = {
  indication: {
    aga_male: ['Erblich bedingter Haarausfall beim Mann', 'Anlagebedingtes Lichterwerden, eingeteilt nach Norwood.'],
    aga_female: [
      'Erblich bedingter Haarausfall bei der Frau',
      'Anlagebedingtes Lichterwerden, eingeteilt nach Ludwig, Sinclair oder Savin.',
    ],
    areata: [
      'Kreisrunder Haarausfall (Alopecia areata)',
      'Das Immunsystem verursacht runde kahle Stellen; behandelt wird am besten erst nach 12 stabilen Monaten.',
    ],
    ophiasis: ['Ophiasis', 'Kreisrunder Haarausfall in einem Band an den Seiten und am Hinterkopf.'],
    totalis: ['Alopecia totalis', 'Verlust aller Kopfhaare.'],
    universalis: ['Alopecia universalis', 'Verlust aller Haare an Kopf, Gesicht und Körper.'],
    cicatricial: [
      'Vernarbende Alopezie',
      'Eine Entzündung zerstört die Haarwurzeln und hinterlässt Narben; solange sie aktiv ist, gehört sie zuerst in hautärztliche Hände.',
    ],
    traction: ['Traktionsalopezie', 'Haarverlust durch jahrelangen Zug, etwa durch straffe Frisuren.'],
    chemo_radiation: ['Nach Chemotherapie oder Bestrahlung', 'Haarverlust durch eine Krebsbehandlung.'],
    telogen: [
      'Haarausfall nach Stress oder Krankheit',
      'Das Haar fällt einige Monate lang überall aus; oft wächst es nach und braucht keinen Eingriff.',
    ],
    transplant_scar: [
      'Narbe einer Haartransplantation',
      'Eine Linie oder Punkte dort, wo Haar für eine Transplantation entnommen wurde.',
    ],
    trauma_scar: ['Narbe nach Verletzung oder Operation', 'Eine Narbe nach Unfall, Verbrennung oder Operation.'],
    unknown: [
      'Ursache unbekannt',
      'Die Ursache ist nicht geklärt; zuerst sollte eine Hautärztin oder ein Hautarzt sie ansehen.',
    ],
  },
  scale: {
    norwood: ['Norwood-Skala', 'Stadien des erblich bedingten Haarausfalls beim Mann, von I bis VII.'],
    ludwig: ['Ludwig-Skala', 'Drei Stadien des erblich bedingten Haarausfalls bei der Frau, von 1977.'],
    sinclair: ['Sinclair-Skala', 'Fünf Grade des erblich bedingten Haarausfalls bei der Frau, beurteilt am Scheitel.'],
    savin: ['Savin-Skala', 'Neun Bilder des erblich bedingten Haarausfalls bei der Frau, von 1996.'],
  },
  norwood: {
    I: ['Norwood I', 'Eine volle Haarlinie, an den Schläfen kaum zurückgewichen.'],
    II: ['Norwood II', 'Leichte Geheimratsecken auf beiden Seiten.'],
    IIA: ['Norwood II A', 'Die ganze vordere Haarlinie ist etwas zurückgewichen, ohne Insel in der Mitte.'],
    III: ['Norwood III', 'Tiefe Geheimratsecken: das erste Stadium, das als Glatze gilt.'],
    IIIA: ['Norwood III A', 'Die ganze Front ist bis zur Kopfmitte zurückgewichen.'],
    III_VERTEX: ['Norwood III Vertex', 'Verlust vor allem am Wirbel; vorn nicht weiter als Stadium III.'],
    IV: ['Norwood IV', 'Tiefe Geheimratsecken und ein lichter oder kahler Wirbel, dazwischen ein Band aus Haar.'],
    IVA: ['Norwood IV A', 'Die Front ist über die Kopfmitte hinaus zurückgewichen.'],
    V: ['Norwood V', 'Beide kahlen Bereiche sind größer, das Band dazwischen ist schmal und licht.'],
    VA: ['Norwood V A', 'Der kahle Bereich reicht von vorn weit nach hinten, aber nicht bis zum Wirbel.'],
    VI: ['Norwood VI', 'Das Band ist verschwunden: Front und Wirbel bilden einen kahlen Bereich.'],
    VII: ['Norwood VII', 'Nur ein schmaler, lichter Haarkranz an den Seiten und hinten ist geblieben.'],
  },
  ludwig: {
    I: ['Ludwig I', 'Der Oberkopf wird lichter, der Scheitel breiter.'],
    II: ['Ludwig II', 'Der Oberkopf ist deutlich licht, vorn am breitesten: das „Tannenbaummuster“.'],
    III: ['Ludwig III', 'Der Oberkopf ist fast kahl; die vordere Haarlinie ist erhalten.'],
  },
  sinclair: {
    '1': ['Sinclair 1', 'Normale Dichte am Scheitel.'],
    '2': ['Sinclair 2', 'Der Scheitel ist breiter.'],
    '3': ['Sinclair 3', 'Der Scheitel ist breiter, und das Haar daneben ist licht.'],
    '4': ['Sinclair 4', 'Vorn am Scheitel ist eine kahle Stelle entstanden.'],
    '5': ['Sinclair 5', 'Fortgeschrittener Verlust am ganzen Oberkopf.'],
  },
  savin: {
    I_1: ['Savin I-1', 'Ein normaler Scheitel.'],
    I_2: ['Savin I-2', 'Der Scheitel ist etwas breiter.'],
    I_3: ['Savin I-3', 'Der Scheitel ist breiter.'],
    I_4: ['Savin I-4', 'Der breiteste Scheitel der ersten Gruppe.'],
    II_1: ['Savin II-1', 'Der Oberkopf wird insgesamt lichter.'],
    II_2: ['Savin II-2', 'Der Oberkopf wird insgesamt lichter, deutlicher sichtbar.'],
    III: ['Savin III', 'Ausgeprägt lichtes Haar am ganzen Oberkopf.'],
    ADVANCED: ['Savin fortgeschritten', 'Fortgeschrittener Verlust am Oberkopf.'],
    FRONTAL: ['Savin frontal', 'Der Verlust reicht bis an die vordere Haarlinie.'],
  },
  fitzpatrick: {
    I: ['Fitzpatrick I', 'Haut, die in der Sonne immer verbrennt und nie bräunt.'],
    II: ['Fitzpatrick II', 'Haut, die meist verbrennt und wenig bräunt.'],
    III: ['Fitzpatrick III', 'Haut, die manchmal verbrennt und gleichmäßig bräunt.'],
    IV: ['Fitzpatrick IV', 'Haut, die wenig verbrennt und gut bräunt.'],
    V: ['Fitzpatrick V', 'Haut, die selten verbrennt und tief bräunt.'],
    VI: ['Fitzpatrick VI', 'Haut, die nie verbrennt.'],
  },
  monk: {
    '1': ['Hautton 1', 'Der hellste der zehn Töne nach Monk.'],
    '2': ['Hautton 2', 'Hell: der zweite der zehn Töne nach Monk.'],
    '3': ['Hautton 3', 'Hell: der dritte der zehn Töne nach Monk.'],
    '4': ['Hautton 4', 'Mittel: der vierte der zehn Töne nach Monk.'],
    '5': ['Hautton 5', 'Mittel: der fünfte der zehn Töne nach Monk.'],
    '6': ['Hautton 6', 'Mittel: der sechste der zehn Töne nach Monk.'],
    '7': ['Hautton 7', 'Dunkel: der siebte der zehn Töne nach Monk.'],
    '8': ['Hautton 8', 'Dunkel: der achte der zehn Töne nach Monk.'],
    '9': ['Hautton 9', 'Dunkel: der neunte der zehn Töne nach Monk.'],
    '10': ['Hautton 10', 'Der dunkelste der zehn Töne nach Monk.'],
  },
  hairColour: {
    black: ['Schwarz', 'Schwarzes Haar.'],
    dark_brown: ['Dunkelbraun', 'Dunkelbraunes Haar.'],
    light_brown: ['Braun', 'Hell- bis mittelbraunes Haar.'],
    dark_blond: ['Dunkelblond', 'Dunkelblondes Haar.'],
    light_blond: ['Blond', 'Sehr hellblondes bis blondes Haar.'],
    red: ['Rot', 'Rotes Haar.'],
    red_blond: ['Rotblond', 'Rotblondes Haar.'],
    grey: ['Grau', 'Überwiegend graues Haar.'],
    white: ['Weiß', 'Weißes Haar.'],
    mixed: ['Grau meliert', 'Farbiges Haar, mit Grau durchsetzt.'],
  },
  scarType: {
    fut_strip: [
      'Streifennarbe (FUT)',
      'Eine gerade Narbe am Hinterkopf, wo ein Streifen für eine Transplantation entnommen wurde.',
    ],
    fue_dots: [
      'Entnahmenarben (FUE)',
      'Kleine runde Narben, wo einzelne Grafts für eine Transplantation entnommen wurden.',
    ],
    trauma: ['Narbe einer Verletzung', 'Eine Narbe nach Unfall oder Verbrennung.'],
    surgical: ['Operationsnarbe', 'Eine Narbe nach einer Operation am Kopf.'],
    alopecia: ['Vernarbende Alopezie', 'Vernarbte Haut, wo eine Entzündung die Haarwurzeln zerstört hat.'],
    keloid: ['Keloid', 'Eine erhabene Narbe, die über die Wunde hinauswächst; sie wird nicht pigmentiert.'],
  },
};
