import type { ChapterWords } from '../statement.ts';
import type { duration } from './duration.ts';

export const durationDe: ChapterWords<typeof duration> = {
  title: 'Wie lange es hält',
  summary: 'Jahre, in Spannen, die nicht übereinstimmen; was verblassen lässt; und was eine Auffrischung ist.',
  sections: {
    years: {
      heading: 'Jahre',
      says: {
        s0: 'Ein Dokument nennt {baseLow} bis {baseHigh} Jahre. Von dieser Spanne gehen unsere Regeln aus.',
        s1: 'Ein anderes nennt {s1Years} Jahre und „bis zu {s1YearsHigh}“; ob damit das Ergebnis gemeint ist, ist nicht klar.',
        clinics:
          'Die meisten Kliniken liegen zwischen {outerLow} und {outerHigh} Jahren. Eine behauptet {longLow} bis {longHigh}; eine sagt, nach {goneBy} sei das meiste verschwunden.',
        absorbable: 'Pigment, das der Körper wieder abbaut, soll {absorbableLow} bis {absorbableHigh} Jahre halten.',
        disputed:
          'Die Dokumente nennen {baseLow} bis {baseHigh}, {s1Years} bis {s1YearsHigh} und „mehrere“ Jahre. Wir sagen: oft {baseLow} bis {baseHigh} Jahre bis zur Auffrischung, mit Quellen von {outerLow} bis {outerHigh}.',
        unpredictable:
          'Es ist eine Spanne, und für einen einzelnen Menschen kann sie niemand vorhersagen. Eine Klinik sagt das selbst.',
        study:
          'In einer Studie mit {liuPersons} Personen ging die mit dem Auge beurteilte Dichte innerhalb von {liuMonths} Monaten von {liuBefore} auf {liuAfter} von {liuOf} zurück. In Narben verlor sie {liuScarDrop}, bei anlagebedingtem Haarausfall {liuPlainDrop}. Längere Studien wurden nicht gefunden.',
      },
    },
    fading: {
      heading: 'Was verblassen lässt',
      says: {
        s1: 'Ein Dokument nennt Struktur und Fett der Haut, Sonne, Nachsorge, Peelings und das Können der Person, die es gemacht hat.',
        s2: 'Ein anderes nennt den Hauttyp, ultraviolettes Licht und die Lebensweise.',
        shade: 'Eine Klinik sagt, hellere Töne verblassten früher.',
        unmeasured: 'Wie viel jedes davon ausmacht, wurde nicht gemessen. Wir nennen keine Zahl.',
        lighter:
          'Heilt ein Ergebnis heller ab als erwartet, gibt ein Dokument dem falschen Pigment die Schuld oder einer trockenen, nicht gepflegten Haut.',
        skin: 'Dasselbe Dokument gibt trockener und fettiger Haut die Schuld an einem helleren Ergebnis. Wir sagen: Beide gelten als Grund; gemessen wurde beides nicht.',
      },
    },
    upkeep: {
      heading: 'Auffrischungen',
      says: {
        touchUp:
          'Aufgefrischt wird nach einigen Jahren: „mehreren“, „alle paar“ oder „regelmäßig“, je nachdem, wen man fragt.',
        little: 'Sonst nennen zwei Dokumente den Aufwand gering. Sonnenschutz ist das meiste davon.',
      },
    },
  },
};
