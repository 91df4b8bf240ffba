/** The page of results, in German. */
export const find = {
  title: 'Behandler',
  count_one: '{{count}} Behandler',
  count_other: '{{count}} Behandler',
  next: 'Nächste Seite',
  previous: 'Vorige Seite',
};
