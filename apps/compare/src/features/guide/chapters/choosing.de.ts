import type { ChapterWords } from '../statement.ts';
import type { choosing } from './choosing.ts';

export const choosingDe: ChapterWords<typeof choosing> = {
  title: 'Wie Sie wählen',
  summary: 'Was Sie ansehen sollten, was ein Nachweis sagt und was nicht, und was Sie fragen können.',
  sections: {
    look: {
      heading: 'Hinsehen',
      says: {
        list: 'Lesen Sie darüber, lesen Sie Bewertungen, sehen Sie Fotos von vorher und nachher an, lassen Sie sich beraten, und fragen Sie nach Zertifikaten und Hygiene.',
        photos:
          'Sehen Sie Fotos nach dem Abheilen an, keine frischen: dieselbe Person, dasselbe Licht, derselbe Abstand, dieselbe Haarlänge. Frische Punkte sehen dunkler aus als abgeheilte.',
        tricks:
          'Fotos täuschen durch weiches Licht, geringe Auflösung, Nachschärfen, nasses Haar, ein gesenktes Kinn oder Haut, die eine Betäubung blass gemacht hat.',
        reviews:
          'Fragen Sie, woher Bewertungen kommen. In den Vereinigten Staaten verbietet eine Regel aus dem Jahr {reviewsYear} erfundene und gekaufte. Hier gehört eine Bewertung zu einer Sitzung, die stattgefunden hat.',
        clients:
          'Bitten Sie um ein Gespräch mit Menschen, die behandelt wurden. Nach Jahren sagt es mehr als nach Wochen.',
      },
    },
    credentials: {
      heading: 'Nachweise',
      says: {
        experience: 'Ein Dokument rät zu einer angesehenen Person mit jahrelanger Erfahrung.',
        trained:
          'Ein anderes sagt, nur ausgebildete und erfahrene Personen dürften es tun. Fragen Sie, wo, bei wem und an wie vielen lebenden Modellen gelernt wurde.',
        badge:
          'Ein Abzeichen sagt hier, was geprüft wurde, von wem und wann. „Selbstauskunft“ heißt, dass niemand geprüft hat.',
        cpcp: 'Das Zertifikat CPCP verlangt {cpcpHours} Stunden Ausbildung und einen gültigen Kurs über durch Blut übertragene Keime. Es gilt für Permanent-Make-up, nicht für dieses Verfahren im Besonderen.',
        uk: 'Im Vereinigten Königreich gibt es Abschlüsse der Stufe vier, die dieses Verfahren nennen. Es sind Abschlüsse, kein Gesetz.',
        hygiene:
          'Hygiene: In den Vereinigten Staaten wird jährlich geschult, wer mit Blut arbeitet. Achten Sie auf Einmalnadeln, Handschuhe und einen sauberen Raum.',
        insurance:
          'Eine Versicherung ist im Vereinigten Königreich nicht vorgeschrieben und wird dennoch erwartet. Lassen Sie sie sich zeigen.',
      },
    },
    ask: {
      heading: 'Fragen',
      says: {
        consultation: 'Gibt es eine Beratung, bevor etwas gebucht wird, und wer entscheidet über die Haarlinie?',
        ink: 'Welche Farbe, welche Charge, und womit verdünnt?',
        patch: 'Wird ein Probefleck gesetzt, und wie lange wird er beobachtet?',
        healed: 'Darf ich abgeheilte Arbeiten an Haut und Haarausfall wie bei mir sehen?',
        no: 'Wann sagen Sie Nein? Bei jemandem, der das nie tut, ist Vorsicht angebracht.',
      },
    },
  },
};
