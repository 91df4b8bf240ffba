import type { ChapterWords } from '../statement.ts';
import type { procedure } from './procedure.ts';

export const procedureDe: ChapterWords<typeof procedure> = {
  title: 'Was es ist',
  summary:
    'Pigmentpunkte in der Kopfhaut, die wie kurz rasiertes Haar aussehen: was sie sind, für wen, und wie nah man hinsehen darf.',
  sections: {
    what: {
      heading: 'Punkte in der Haut',
      says: {
        dots: 'Bei der Kopfhautpigmentierung werden Tausende kleine Pigmentpunkte in die Kopfhaut gesetzt. Sie sehen wie kurz rasiertes Haar aus. Dichte, Muster und Richtung werden für jeden Menschen festgelegt.',
        illusion: 'Sie lässt kein Haar wachsen. Sie gibt das Aussehen von Haar.',
        layer:
          'Das Pigment gehört in die obere Lederhaut, die lebende Haut gleich unter der Oberfläche. Die Quellen nennen Tiefen von {depthReportedLow} bis {depthReportedHigh} mm. Die Regeln dieser Seite nehmen {depthMin} bis {depthMax} mm: Flachere Punkte gehen verloren, tiefere verschwimmen.',
        device:
          'Gearbeitet wird mit einem elektrischen Gerät und feinen Nadeln, nicht mit einer von Hand geführten Klinge.',
        names:
          'Andere Namen sind Kopftattoo, Haartattoo, Kopfhauttattoo oder Haarlinienpigmentierung, kurz SMP (vom englischen „scalp micropigmentation“).',
        permanent:
          'Ein Dokument sagt zugleich „dauerhaft“ und „halb dauerhaft“, ein anderes „dauerhaft“, ein drittes „nicht dauerhaft“, ein viertes „Jahre“. Wir sagen: eine lange haltende Tätowierung, die verblasst; vielleicht verschwindet sie nie.',
        invasive:
          'Drei Dokumente nennen sie „nicht invasiv“, und doch dringt eine Nadel in lebende Haut. Wir sagen: keine Operation; verletzt die Haut.',
      },
    },
    forWhom: {
      heading: 'Für wen',
      says: {
        goals:
          'Menschen wünschen sich ein volleres Aussehen zwischen vorhandenem Haar, das Aussehen eines kurz rasierten Kopfes, eine klare Haarlinie oder eine Narbe, die weniger auffällt.',
        indications:
          'Die Dokumente nennen dünner werdendes Haar, eine zurückweichende Haarlinie, Kahlheit und geringe Dichte.',
        scars:
          'Sie nennen auch Narben: von einer Haartransplantation, von einem dafür entnommenen Streifen, von einem Unfall und von vernarbendem Haarausfall.',
        people: 'Behandelt werden Frauen und Männer.',
        candidate:
          'Sie passt zu Haarausfall, der sich schwer umkehren lässt, und zu Menschen, denen ein rasiertes Aussehen recht ist.',
        combined:
          'Sie lässt sich mit einer Haartransplantation verbinden oder mit Mitteln, die auf die Kopfhaut aufgetragen werden. Beides hat seine eigene Wartezeit; die behandelnde Person nennt sie.',
      },
    },
    look: {
      heading: 'Wie es aussieht',
      says: {
        close:
          'Ein Dokument sagt, gut gesetzte Punkte seien selbst aus der Nähe nicht zu erkennen. Wie nah das ist, hängt von Licht und Abstand ab. Lassen Sie sich abgeheilte Arbeiten zeigen, aus der Nähe und in hartem Licht.',
        size: 'Zwei Kliniken geben abgeheilten Punkten eine Breite von {dotLow} bis {dotHigh} Tausendstel Millimetern. Ein Haar habe {hairLow} bis {hairHigh}.',
        follicles:
          'Ein Dokument sagt, die Haarfollikel, also die Wurzeln, würden nicht geschädigt. Wir haben keine Studie gefunden, die das gemessen hat.',
        natural:
          'Alle fünf Dokumente loben ein sicheres und natürliches Aussehen. Das ist ihre Meinung; gemessen hat es niemand. Fotos nach dem Abheilen von Menschen wie Ihnen sagen mehr.',
      },
    },
  },
};
