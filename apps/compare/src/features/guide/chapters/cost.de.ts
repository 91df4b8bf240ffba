import type { ChapterWords } from '../statement.ts';
import type { cost } from './cost.ts';

export const costDe: ChapterWords<typeof cost> = {
  title: 'Kosten',
  summary: 'Was den Preis bestimmt, was andere veröffentlicht haben, und was Sie vor einer Zusage fragen sollten.',
  sections: {
    amount: {
      heading: 'Wie viel',
      says: {
        s4: 'Ein Dokument nennt einige Hundert bis einige Tausend Dollar.',
        drivers: 'Größe der Fläche, Dichte, Haut, Narben und die Erfahrung der behandelnden Person bewegen den Preis.',
        worth:
          'Ein Dokument nennt es preiswert, ein anderes erschwinglich, ein drittes eine erhebliche Ausgabe. Wir sagen: Es kostet, was die Klinik anbietet; ob das viel ist, entscheiden Sie.',
      },
    },
    published: {
      heading: 'Veröffentlichte Spannen, nicht von uns',
      says: {
        ours: 'Die Tabelle zeigt, was andere veröffentlicht haben. Das meiste ist undatiert, nichts davon ist ein Angebot, und wir haben nichts davon geprüft.',
        elsewhere: 'Wir haben keine Zahlen in Euro gefunden, und keine für die Türkei, Indien oder Kanada.',
      },
    },
    quote: {
      heading: 'Ein Angebot',
      says: {
        clinic:
          'Eine Klinik macht ihr Angebot nach ihrer eigenen Preisliste und nach der Beratung: Zonen, Sitzungen und Zuschläge für Narben oder Ausbesserungen.',
        ask: 'Fragen Sie, was enthalten ist: wie viele Sitzungen, ein Probefleck, eine Auffrischung, Steuern; und was eine Absage kostet.',
      },
    },
  },
};
