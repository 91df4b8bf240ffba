/** The page of results, in English. */
export const find = {
  title: 'Practitioners',
  count_one: '{{count}} practitioner',
  count_other: '{{count}} practitioners',
  next: 'Next page',
  previous: 'Previous page',
};
