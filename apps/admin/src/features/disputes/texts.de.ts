import type { SameShape } from '../../shared/feature.ts';
import { texts as reviews } from '../reviews/texts.de.ts';
import type { texts as english } from './texts.en.ts';

const { by, noName, facts, followUp, aspects, reply, dispute, log } = reviews;

/** The operator's queue of disputes, in German. */
export const texts: SameShape<typeof english> = {
  title: 'Beanstandete Bewertungen',
  about:
    'Kliniken bitten um eine Entscheidung. Was zuerst fällig ist, steht oben. Eine Bewertung wird nur aus einem Grund der Liste entfernt und öffentlich gezählt.',
  empty: 'Keine Beanstandung wartet.',
  open_one: '{{count}} Beanstandung ist offen. Die Liste folgt von selbst.',
  open_other: '{{count}} Beanstandungen sind offen. Die Liste folgt von selbst.',
  meanwhile: {
    who: 'Inzwischen, durch {{name}}: „{{what}}“.',
    clinic: 'die Klinik',
    before: 'Was Sie hier sehen und schreiben, ist von davor.',
    show: 'Zeigen, wie es jetzt ist',
  },
  columns: {
    clinic: 'Klinik',
    reason: 'Grund',
    rating: 'Sterne',
    opened: 'Eröffnet',
    due: 'Entscheidung bis',
    status: 'Stand',
  },
  filters: { status: 'Stand' },
  urgent: 'Zuerst ansehen',
  overdue: 'Überfällig',
  proof: {
    title: 'Was sie belegt',
    session: 'Eine abgeschlossene Sitzung vom {{day}} bei {{practitioner}}, {{location}}.',
    imported: 'Von der Klinik importiert: niemand hat geprüft, wer sie schrieb.',
    logged: 'Dass Sie diese Sitzung angesehen haben, steht im Protokoll der Klinik.',
  },
  statement: { title: 'Was die Klinik sagt', none: 'Die Klinik hat nichts dazu geschrieben.' },
  decision: {
    title: 'Entscheiden',
    choose: 'Entscheidung',
    REMOVED: 'Bewertung entfernen',
    HELD: 'Zurückhalten, bis ich mehr weiß',
    RESTORED: 'Wieder zeigen',
    DISPUTE_REJECTED: 'Stehen lassen',
    about: {
      REMOVED:
        'Sie verlässt die öffentlichen Seiten, und ihre Sterne zählen nicht mehr. Die öffentliche Übersicht zählt sie unter diesem Grund.',
      HELD: 'Sie verlässt die öffentlichen Seiten, bis Sie entscheiden. Die Beanstandung bleibt offen. Die öffentliche Übersicht zählt sie als zurückgehalten.',
      RESTORED: 'Sie steht wieder auf den öffentlichen Seiten, und ihre Sterne zählen.',
      DISPUTE_REJECTED: 'Öffentlich ändert sich nichts. Die Beanstandung ist erledigt.',
    },
    reason: 'Grund für die öffentliche Übersicht',
    note: 'Warum',
    noteHint: 'Das liest die Klinik. Nennen Sie Tatsachen, keine Personen.',
    send: 'Entscheiden',
    sent: 'Entschieden und protokolliert',
  },
  decided: 'Diese Beanstandung ist nicht mehr offen.',
  // What the pieces shared with the clinic's inbox say.
  by,
  noName,
  facts,
  followUp,
  aspects,
  reply,
  // To who decides it, an open one is not with somebody else.
  dispute: { ...dispute, status: { ...dispute.status, OPEN: 'Zu entscheiden' } },
  log,
};
