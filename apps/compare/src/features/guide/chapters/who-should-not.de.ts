import type { ChapterWords } from '../statement.ts';
import type { whoShouldNot } from './who-should-not.ts';

export const whoShouldNotDe: ChapterWords<typeof whoShouldNot> = {
  title: 'Für wen es nicht ist',
  summary: 'Was dagegen spricht, wofür zuerst ein ärztliches Schreiben nötig ist, und was nur Zeit braucht.',
  sections: {
    not: {
      heading: 'Was dagegen spricht',
      says: {
        age: 'Unter {minimumAge} Jahren wird niemand behandelt. In Großbritannien verbietet ein Gesetz aus dem Jahr {minorsYear}, Minderjährige zu tätowieren; anderswo halten wir dasselbe Alter ein.',
        pregnancy: 'Nicht während Schwangerschaft oder Stillzeit.',
        keloid:
          'Nicht auf Haut, die Keloide bildet, also Narben, die über die Wunde hinauswachsen. Die Quellen sind uneins: Wenige bieten an, Keloide zu überdecken, die meisten nicht. Wir halten es wie die meisten.',
        allergy:
          'Nicht mit einem Pigment oder Inhaltsstoff, gegen den Sie allergisch sind. Welcher es ist, sollte allergologisch geklärt werden.',
        chemotherapy:
          'Nicht während einer Chemotherapie, und nicht, wenn eine innerhalb von {chemoPlannedDays} Tagen geplant ist.',
        anyone:
          'Ein Dokument nennt alle Hauttypen und Haarfarben, ein anderes meist keine Altersgrenze; das Gesetz und mehrere Erkrankungen sagen anderes. Wir sagen: die meisten Hauttypen, jedes Alter von Erwachsenen; manche Erkrankungen und das Gesetz stehen dagegen.',
      },
    },
    letter: {
      heading: 'Zuerst ein ärztliches Schreiben',
      says: {
        medicine:
          'Blutverdünnende Medikamente, auch Aspirin: Zuerst schreibt die verordnende Praxis. Manche Kliniken lassen sie wochenlang absetzen. Setzen Sie dafür kein Medikament ab und ändern Sie keines.',
        bleeding: 'Die Bluterkrankheit oder eine andere Blutungsneigung.',
        diabetes:
          'Diabetes: ab einem HbA1c-Wert (dem Langzeitblutzucker) von {a1cLetter} % ein Schreiben, ab {a1cRefuse} % kein Plan. Diese Grenzen stammen von einer einzelnen tätowierenden Person; wir verwenden sie mangels besserer.',
        conditions:
          'Ein gedämpftes Immunsystem, eine Autoimmunerkrankung, eine Erkrankung der Herzklappen, Epilepsie oder nicht eingestellter Blutdruck.',
        skin: 'Vitiligo, Schuppenflechte, Sarkoidose oder Knoten in einer früheren Tätowierung: eine dermatologische Praxis, denn die Haut kann dort reagieren, wo gearbeitet wird.',
        blood: 'Nach HIV und Hepatitis wird nicht gefragt. Für alle gelten dieselben Vorsichtsmaßnahmen.',
      },
    },
    wait: {
      heading: 'Zuerst warten',
      says: {
        cancer:
          'Nach einer Chemotherapie: {chemoMonths} Monate, dann ein Schreiben der onkologischen Praxis. Ein Dokument nennt Haarausfall nach einer Krebsbehandlung als Anlass und sagt nichts von einer Wartezeit.',
        areata:
          'Kreisrunder Haarausfall: am besten, wenn sich {areataMonths} Monate nichts verändert hat. Ein Dokument sagt, es helfe, und nennt keine Wartezeit.',
        stress: 'Haarausfall nach Stress oder Krankheit: Er geht oft zurück. Sehen Sie später noch einmal nach.',
        transplant:
          'Nach einer Haartransplantation: {transplantDeferMonths} Monate, und bis {transplantLetterMonths} ein Schreiben der operierenden Praxis.',
        scars:
          'Narben: nach {scarMonths} Monaten, und wenn sie nicht mehr rot sind. In einer Narbe, die tiefer als die Haut um sie herum liegt, wird zuerst eine kleine Stelle erprobt.',
        active:
          'Eine Infektion, eine Wunde, ein Sonnenbrand oder ein Schub von Schuppenflechte, Ekzem oder entzündeten Haarfollikeln im Bereich: {clearDays} Tage nach dem Abheilen.',
        dry: 'Eine sehr trockene oder schuppende Kopfhaut: zuerst behandeln, nach {scalpRecheckDays} Tagen noch einmal nachsehen.',
        isotretinoin:
          'Isotretinoin, ein Medikament gegen Akne: Die meisten Kliniken warten {isotretinoinMonths} Monate nach dem Ende. Übersichtsarbeiten fanden für viele Eingriffe wenig Belege für eine Wartezeit; Tätowierungen waren in dem, was wir lesen konnten, nicht darunter. Das kann eine dermatologische Praxis entscheiden.',
        laser:
          'Nach einer Laserentfernung: Quellen nennen {laserLeastWeeks} Wochen oder {laserDays} Tage. Unsere Regeln nehmen {laserDays} Tage.',
        moles:
          'Muttermale und Hautveränderungen: Darüber wird nie gearbeitet. Was verdächtig aussieht, wird zuerst dermatologisch angesehen.',
      },
    },
    expectations: {
      heading: 'Was es nicht kann',
      says: {
        hair: 'Es lässt kein Haar wachsen.',
        everyone:
          'Ein Dokument sagt, jede Haarfarbe lasse sich treffen. Eine Klinik schreibt, weißes, blondes und rotes Pigment sei vielleicht nicht zu sehen. Fragen Sie nach abgeheilten Arbeiten an Haar wie Ihrem.',
        shaved:
          'Wenn ein rasiertes Aussehen nichts für Sie ist, ist es dies vielleicht auch nicht. Zwischen längerem Haar bringt es nur Dichte.',
        verdict:
          'Nichts hier entscheidet über Sie. Nehmen Sie es mit in die Beratung, und lassen Sie Menschen mit Ihnen entscheiden, die Sie sehen können.',
      },
    },
  },
};
