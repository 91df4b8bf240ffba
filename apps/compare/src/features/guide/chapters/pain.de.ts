import type { ChapterWords } from '../statement.ts';
import type { pain } from './pain.ts';

export const painDe: ChapterWords<typeof pain> = {
  title: 'Schmerz',
  summary: 'Wie stark es nach Angaben schmerzt, wo mehr, und was dagegen auf die Haut kommen darf.',
  sections: {
    much: {
      heading: 'Wie stark',
      says: {
        typical:
          'Typisch {painTypical} von {painOf}; die meisten nennen {painLow} bis {painHigh}. Das sind Angaben, keine Messungen.',
        where: 'Es hängt von der Stelle ab. Mehr zu spüren ist an der Haarlinie und an den Schläfen.',
        crown:
          'Zum Oberkopf gehen die Berichte auseinander: Ein Anbieter findet ihn leicht, zwei finden ihn empfindlich.',
        soreness: 'Leichte Beschwerden während der Sitzung, danach einige Tage lang eine wunde Haut.',
        tattoo: 'Ein Dokument sagt, es schmerze weniger als eine Tätowierung.',
        disputed:
          'Dasselbe Dokument, das es mit einer Tätowierung vergleicht, vergleicht es auch mit einer „Ohrmassage“; ein anderes nennt es milder als eine Tätowierung. Wir sagen: typisch {painTypical} von {painOf}, bei Ihnen vielleicht anders.',
      },
    },
    numbing: {
      heading: 'Die Haut betäuben',
      says: {
        limit:
          'Für Betäubungscremes ohne Rezept nennt die Behörde der Vereinigten Staaten höchstens {lidocainePercent} % Lidocain, keine Folie darüber und keine großen oder gereizten Flächen. Andere Länder haben andere Grenzen.',
        allergy:
          'Sagen Sie vor der Sitzung, wenn Lidocain oder ein anderes Betäubungsmittel Ihnen je Schwierigkeiten gemacht hat.',
      },
    },
  },
};
