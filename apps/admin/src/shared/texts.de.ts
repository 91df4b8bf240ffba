/** What the kit says: tables, panels, forms, in German. */
export const kit = {
  close: 'Schließen',
};
