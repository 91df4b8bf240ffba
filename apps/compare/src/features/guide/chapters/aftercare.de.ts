import type { ChapterWords } from '../statement.ts';
import type { aftercare } from './aftercare.ts';

export const aftercareDe: ChapterWords<typeof aftercare> = {
  title: 'Nachsorge',
  summary:
    'Wann Sie wieder waschen, sich bewegen, schwimmen, rasieren und in die Sonne gehen dürfen, vom Tag der Sitzung an gezählt.',
  sections: {
    clock: {
      heading: 'Wie die Tage zählen',
      says: {
        restart:
          'Der Tag der Sitzung ist Tag null. Mit der jeweils letzten Sitzung beginnt alles von vorn. Was Ihre behandelnde Person Ihnen sagt, geht vor.',
        longest:
          'Zwei Dokumente sprechen für alles von „einigen Tagen“; eines nennt Tage und für Schwimmbäder einen ganzen Monat. Wir sagen: Jeder Punkt hat seinen eigenen Tag, und wo die Dokumente sich unterscheiden, gilt der längste.',
      },
    },
    washing: {
      heading: 'Waschen und Pflegen',
      says: {
        water:
          'Mit Wasser abspülen, ohne zu reiben, ab Tag {waterFrom}. Ein Dokument sagt: einige Tage nicht waschen; Kliniken beginnen zwischen Tag {waterLow} und Tag {waterHigh}, eine am selben Tag.',
        shampoo: 'Mildes Shampoo ab Tag {shampooFrom}. Kliniken nennen Tag {shampooLow} bis {shampooHigh}.',
        moisturise:
          'Leicht eincremen ab Tag {moisturiseFrom}. Ein Dokument sagt nach {s1Moisturise} Tagen, ein anderes nach einigen.',
        products: 'Andere Haarpflegemittel ab Tag {productsFrom}, ohne Säuren (AHA) und ohne Alkohol.',
        special:
          'Ein Dokument sagt, besondere Mittel seien nicht nötig, und verbietet einige; zwei empfehlen Feuchtigkeitspflege oder Sonnenschutz. Wir sagen: Feuchtigkeitspflege und Sonnenschutz helfen; manche Produkte warten einige Tage.',
      },
    },
    moving: {
      heading: 'Bewegen und Schwimmen',
      says: {
        activity: 'Alltag nach wenigen Tagen: Unsere Regeln sagen Tag {activityFrom}.',
        exercise: 'Anstrengender Sport und Schwitzen ab Tag {exerciseFrom}.',
        pool: 'Schwimmbad, Sauna und Dampfbad nach {poolDays} Tagen oder {poolMonths} Kalendermonat, je nachdem, was später ist. Kliniken nennen {poolLow} bis {poolHigh} Tage; wir folgen dem längsten Dokument.',
      },
    },
    sun: {
      heading: 'Sonne',
      says: {
        cover: 'Die Kopfhaut bis einschließlich Tag {sunCoverThrough} vor direkter Sonne schützen oder bedecken.',
        sunscreen:
          'Ab Tag {sunscreenFrom} Sonnenschutz mit Faktor {spf} oder mehr, wann immer Sie in der Sonne sind. Sonne ist eines der Dinge, die verblassen lassen.',
      },
    },
    shaving: {
      heading: 'Rasieren und Schorf',
      says: {
        foil: 'Ein Folienrasierer ab Tag {foilFrom}, wenn kein Schorf mehr da ist.',
        razor:
          'Eine Klinge ab Tag {razorFrom}. Für einen Tag haben wir keine Quelle gefunden; dieser ist unsere Einschätzung.',
        scabs:
          'Lassen Sie Schorf in Ruhe; kratzen Sie nie daran. Das Abheilen dauert nach Angabe eines Ausbilders bis zu {noPickingDays} Tage.',
      },
    },
    signs: {
      heading: 'Was zu erwarten ist, und wann Sie fragen sollten',
      says: {
        darker: 'Bis zu {darkerDays} Tage lang sehen die Punkte dunkler aus als nach dem Abheilen.',
        contact: 'Schreiben Sie Ihrer behandelnden Person über alles, was Sie beunruhigt. Das gehört zur Behandlung.',
        redFlags:
          'Rötung, die sich ausbreitet, Eiter, Fieber, Knoten oder Jucken über mehr als {itchWeeks} Wochen: Holen Sie ärztlichen Rat, nicht den einer Website.',
        blood: 'Blutspende: Kliniken nennen {bloodLow} oder {bloodHigh} Monate. Fragen Sie den Blutspendedienst.',
        follow:
          'Halten Sie sich an die Pflege, die Sie schriftlich bekommen haben, und notieren Sie, wann der nächste Blick oder eine Auffrischung ansteht.',
      },
    },
  },
};
