/** The start page, in English. */
export const start = {
  title: 'Find someone you can trust with your scalp',
  description:
    'Compare certified scalp micropigmentation practitioners by healed results, verified credentials, reviews of completed treatments and all-in prices.',
  where: 'Where?',
  whereHint: 'A town, for example Manchester',
  submit: 'Show practitioners',
};
