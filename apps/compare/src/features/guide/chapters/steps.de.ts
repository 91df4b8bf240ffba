import type { ChapterWords } from '../statement.ts';
import type { steps } from './steps.ts';

export const stepsDe: ChapterWords<typeof steps> = {
  title: 'Schritt für Schritt',
  summary:
    'Von der Beratung bis zum Blick auf das abgeheilte Ergebnis: was geschieht, in welcher Reihenfolge und wie oft.',
  sections: {
    consultation: {
      heading: 'Die Beratung',
      says: {
        plan: 'Ihr Muster des Haarausfalls, Ihre Haut und das gewünschte Ergebnis werden angesehen, und es entsteht ein Plan für Sie.',
        limits: 'Besprochen werden Ihre Ziele, das Muster, die Form der Haarlinie und die Grenzen des Machbaren.',
        talk: 'Sagen Sie, was Sie möchten, und sagen Sie es immer wieder. Die Linie rahmt Ihr Gesicht, nicht das eines anderen.',
        cause:
          'Lassen Sie zuerst die Ursache dermatologisch oder fachärztlich klären. Haarausfall nach Stress geht oft zurück und braucht vielleicht gar keine Behandlung.',
        patch:
          'Ein Probefleck ist eine kleine Stelle mit dem Pigment, die mindestens {patchHours} Stunden, besser {patchIdealDays} Tage beobachtet wird. Manche Kliniken setzen ihn immer, manche nur auf Wunsch. Er schließt eine spätere Reaktion nicht aus.',
      },
    },
    before: {
      heading: 'Vor einer Sitzung',
      says: {
        abstain:
          'Kliniken bitten darum, in den {alcoholLow} bis {alcoholHigh} Stunden davor keinen Alkohol zu trinken und in den {peelWeeks} Wochen davor kein Peeling zu machen. Sie sind sich nicht einig; fragen Sie Ihre.',
        clean: 'Die Kopfhaut wird gründlich gereinigt.',
        trim: 'Verbliebenes Haar wird gekürzt.',
        numbing: 'Eine betäubende Creme oder Flüssigkeit kann auf die Haut aufgetragen werden.',
        anaesthetic:
          'Ein Dokument sagt, eine Betäubung sei nicht nötig, und nennt sie in seinen eigenen Schritten; drei andere verwenden sie. Wir sagen: Sie kann verwendet werden; nötig ist sie nicht immer.',
      },
    },
    design: {
      heading: 'Haarlinie und Farbe',
      says: {
        hairline:
          'Die behandelnde Person zeichnet die Haarlinie und markiert die Bereiche. Sehen Sie es sich im Spiegel an, bevor etwas anderes geschieht.',
        styles:
          'Die Haarlinie kann scharf geschnitten, leicht zurückweichend, gereift oder für Ihren Kopf und Ihr Gesicht gezeichnet sein.',
        colour: 'Das Pigment wird auf Ihre Haarfarbe und auf Ihre Haut abgestimmt.',
        shades: 'Abgestimmt wird auf Ihr Haar oder auf den Ton, den Sie wünschen; mehrere Töne dürfen gemischt werden.',
        hues: 'Es gibt eine Reihe von Farbtönen und Abstufungen dazwischen.',
        undertone:
          'Manche wählen nach dem Unterton der Haut, den man an den Adern des Handgelenks abliest. Ein Händler von Pigmenten schreibt, er habe keinen verlässlichen Einfluss. Wir behandeln das als offen.',
      },
    },
    session: {
      heading: 'Eine Sitzung',
      says: {
        hours:
          'Eine Sitzung dauert einige Stunden. Unsere Regeln planen höchstens {hoursCap} Stunden, wenn eine Klinik keine andere Grenze setzt.',
        angle:
          'Tiefe und Winkel wechseln mit der Stelle. Für die Tiefe gibt es einen Bereich; für den Winkel haben wir keine Zahl gefunden, deshalb nennen wir keine.',
        bleeding: 'In einer Studie war das Ziel, dass nichts blutet.',
        layering:
          'Die Punkte werden über die Sitzungen geschichtet. In derselben kleinen Studie wuchs die Dichte auf {density1}, {density2} und {density3} % des Gewünschten.',
      },
    },
    course: {
      heading: 'Alle Sitzungen und danach',
      says: {
        count:
          'Meist {sessionsTypical} Sitzungen, {sessionsLow} bis {sessionsHigh}. Weit fortgeschrittener Haarausfall, eine ganze Kopfhaut, Narben und kreisrunder Haarausfall brauchen {extendedLow} bis {extendedHigh}.',
        s1Count: 'Ein Dokument nennt {s1SessionsLow} bis {s1SessionsHigh} Sitzungen nach der Beratung.',
        apart:
          'Sie liegen Wochen auseinander. Unsere Regeln planen {gapDays} Tage dazwischen und {lastGapDays} vor der letzten, nie weniger als {gapFloor}.',
        complete:
          'Das Aussehen ist vollständig, wenn alle Sitzungen erfolgt sind. Wer auf halbem Weg aufhört, hat ein halbes Ergebnis.',
        followUp: 'Bei einem Nachtermin wird das abgeheilte Ergebnis angesehen und angepasst.',
        minutes:
          'Ein Dokument verspricht „eine Sache von Minuten“ und nennt selbst {s1SessionsLow} bis {s1SessionsHigh} Sitzungen; ein anderes sagt Stunden. Wir sagen: mehrere Sitzungen von jeweils einigen Stunden, Wochen auseinander.',
        atOnce:
          'Ein Dokument sagt, das Ergebnis sei „sofort“ da, und zugleich, es brauche einige Sitzungen. Wir sagen: Nach der ersten Sitzung ist etwas zu sehen, das volle Aussehen nach einigen.',
      },
    },
  },
};
