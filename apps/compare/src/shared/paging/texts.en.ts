/** Going through a list, in English. */
export const paging = {
  pages: 'Pages: {{label}}',
  previous: 'Previous page',
  next: 'Next page',
};
