/** Going through a list, in German. */
export const paging = {
  pages: 'Seiten: {{label}}',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
};
