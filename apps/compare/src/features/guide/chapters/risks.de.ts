import type { ChapterWords } from '../statement.ts';
import type { risks } from './risks.ts';

export const risksDe: ChapterWords<typeof risks> = {
  title: 'Risiken',
  summary: 'Was schiefgehen kann, was niemand gezählt hat, und was das Gesetz zu Farben sagt.',
  sections: {
    known: {
      heading: 'Was geschehen kann',
      says: {
        three: 'Eine Infektion, eine Allergie und ein Ergebnis, das Ihnen nicht gefällt.',
        noRate:
          'Wie oft? Wir wissen es nicht. Die Studien, die wir gefunden haben, sind dafür zu klein oder zu kurz, und die Häufigkeiten anderer Tätowierungen sind nicht die dieser. Deshalb nennen wir keine.',
        redness: 'Eine Studie sah Rötung und Schwellung, die vorübergingen.',
        lumps:
          'Knoten in tätowierter Haut (Granulome) sind in Fallberichten beschrieben, meist an Augenbrauen. Sagen Sie es, wenn Sie schon einen hatten.',
        colour:
          'Pigment kann bläulich oder grünlich werden. Händler führen es auf einen zu dunklen Ton zurück, auf Pigment, das verdünnt werden muss, oder auf zu tiefe Arbeit. Eine Zählung haben wir nicht gefunden.',
        blur: 'Punkte, die zu tief gesetzt sind, verschwimmen und laufen auseinander.',
      },
    },
    hands: {
      heading: 'Wessen Hände',
      says: {
        trained:
          'Zwei Dokumente nennen es im Allgemeinen sicher, wenn eine ausgebildete Person arbeitet. Das sagen sie; gemessen wurde es nicht.',
        only: 'Ein Dokument sagt, nur ausgebildete und erfahrene Personen dürften es tun. Ein Gesetz mit diesen Worten haben wir nicht gefunden.',
        safe: '„Sicher“ steht in allen fünf Dokumenten. Kein Verfahren, das die Haut verletzt, ist ohne Risiko.',
      },
    },
    ink: {
      heading: 'Farbe und Gesetz',
      says: {
        microbes:
          'Untersuchungen ungeöffneter Tätowierfarben in den Vereinigten Staaten fanden Keime in {ink1Found} von {ink1Of} ({ink1Year}), {ink2Found} von {ink2Of} ({ink2Year}) und {ink3Found} von {ink3Of} ({ink3Year}). Das sind Farben für Tätowierungen, keine Krankheitsfälle.',
        diluent:
          'Destilliert ist nicht steril. Ausbrüche von Hautinfektionen wurden auf verunreinigte Farbe zurückgeführt und auf Farbe, die mit nicht sterilem Wasser verdünnt war. Fragen Sie, womit Ihre verdünnt wird.',
        eu: 'In der Europäischen Union gelten seit {reachYear} Grenzwerte für Stoffe in Tätowierfarben, und die behandelte Person muss informiert werden. Fragen Sie nach Name und Charge der Farbe.',
        uk: 'In England registriert oder genehmigt die Gemeinde, wer es ausübt. Ein Gesetz aus dem Jahr {ukPowerYear} erlaubt eine landesweite Genehmigungspflicht für solche Verfahren; wo dieses stehen wird, haben wir nicht gefunden.',
        us: 'In den Vereinigten Staaten ist Tätowierfarbe rechtlich ein Kosmetikum. Eine Leitlinie gegen verunreinigte Farbe stammt aus dem Jahr {fdaYear}.',
      },
    },
  },
};
