/** The frame of the aftercare and suitability preview, in English. The tool's own words come with it. */
export const check = {
  title: 'Prepare your consultation, plan your aftercare',
  description:
    'What to raise at the consultation, and aftercare day by day. Everything is worked out in your browser; nothing is sent or stored.',
  lead: 'Two small tools that use the same rules as the clinics. They do not decide about you: they help you ask.',
  privacy: {
    title: 'Your answers stay here.',
    body: 'They never leave your browser. Nothing is sent, nothing is stored, and everything is gone when you close or reload this page.',
  },
  noScript: {
    title: 'This page needs script',
    body: 'Because your answers never leave your browser, it is your browser that has to work them out. Without script you can read the same rules in the guide:',
    whoShouldNot: 'Who should not',
    aftercare: 'Aftercare',
  },
  loading: 'Getting the rules…',
  failed: 'The rules could not be fetched. You may be offline.',
  again: 'Try again',
  contents: 'On this page',
  suitability: 'What to raise at the consultation',
  aftercare: 'Aftercare, day by day',
};
