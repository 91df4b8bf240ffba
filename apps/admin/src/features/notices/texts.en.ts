/** Notices to partners, in English. */
export const texts = {
  title: 'Partners to be told',
  about:
    'Photos that partners were shown and whose consent was withdrawn. No partner reads Stipple with access of its own yet: the operator tells them and notes here that they confirmed.',
  empty: 'Nothing was withdrawn from partners.',
  columns: {
    withdrawn: 'Withdrawn',
    clinic: 'Clinic',
    state: 'Confirmed',
    photo: 'Photo',
    act: 'What to do',
  },
  filter: 'Confirmed',
  waiting: 'Waiting',
  confirmed: 'Confirmed',
  confirmedBy: 'By {{name}}',
  confirm: 'Partners have confirmed',
  said: 'Noted. The clinic sees it.',
};
