/** What the kit says: tables, panels, forms, in English. */
export const kit = {
  close: 'Close',
};
