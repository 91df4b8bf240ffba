import { texts as reviews } from '../reviews/texts.en.ts';

const { by, noName, facts, followUp, aspects, reply, dispute, log } = reviews;

/** The operator's queue of disputes, in English. */
export const texts = {
  title: 'Disputed reviews',
  about:
    'Clinics ask for a decision. What is due first stands first. A review is removed only for a reason of the list, and counted in public.',
  empty: 'No disputes are waiting.',
  open_one: '{{count}} dispute is open. The list follows by itself.',
  open_other: '{{count}} disputes are open. The list follows by itself.',
  meanwhile: {
    who: 'Meanwhile, by {{name}}: “{{what}}”.',
    clinic: 'the clinic',
    before: 'What you see here, and what you are writing, is from before.',
    show: 'Show it as it is now',
  },
  columns: {
    clinic: 'Clinic',
    reason: 'Reason',
    rating: 'Stars',
    opened: 'Opened',
    due: 'To be decided by',
    status: 'State',
  },
  filters: { status: 'State' },
  urgent: 'Look first',
  overdue: 'Overdue',
  proof: {
    title: 'What proves it',
    session: 'A completed session of {{day}} with {{practitioner}} at {{location}}.',
    imported: 'Imported by the clinic: nobody has checked who wrote it.',
    logged: 'That you looked at this session is kept in the clinic’s audit trail.',
  },
  statement: { title: 'What the clinic says', none: 'The clinic gave no statement.' },
  decision: {
    title: 'Decide',
    choose: 'Decision',
    REMOVED: 'Remove the review',
    HELD: 'Hold it back while I look further',
    RESTORED: 'Show it again',
    DISPUTE_REJECTED: 'Let it stay',
    about: {
      REMOVED:
        'It leaves the public pages and its stars leave the rating. The public summary counts it by this reason.',
      HELD: 'It leaves the public pages until you decide. The dispute stays open. The public summary counts it as held.',
      RESTORED: 'It stands on the public pages again and its stars count.',
      DISPUTE_REJECTED: 'Nothing changes in public. The dispute is closed.',
    },
    reason: 'Reason for the public summary',
    note: 'Why',
    noteHint: 'The clinic reads this. Name facts, not people.',
    send: 'Decide',
    sent: 'Decided, and logged',
  },
  decided: 'This dispute is not open any more.',
  // What the pieces shared with the clinic's inbox say.
  by,
  noName,
  facts,
  followUp,
  aspects,
  reply,
  // To who decides it, an open one is not with somebody else.
  dispute: { ...dispute, status: { ...dispute.status, OPEN: 'To decide' } },
  log,
};
