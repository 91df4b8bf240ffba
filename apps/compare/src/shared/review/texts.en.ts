/** Reviews, in English. */
export const reviews = {
  nameless: 'No name shown',
  writtenIn: 'written in {{language}}',
  tied: 'Tied to a completed treatment',
  completed: '· completed {{day}}',
  imported: 'Imported by the clinic: nobody has checked who wrote it',
  completedStated: '· treatment on {{day}}, as the clinic states',
  noText: 'Stars only, no text.',
  ofFive: '{{shown}} of 5',
  later: 'How it looked to the same client later',
  atFirst: 'At first',
  month_one: 'After {{count}} month',
  month_other: 'After {{count}} months',
  nothingWritten: 'nothing written',
  notYet: 'too early',
  reply: 'Reply of the clinic, {{day}}',
};
