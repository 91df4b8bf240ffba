/** Locations, in German. */
export const locations = {
  hours: 'Öffnungszeiten',
  hoursNone: 'nicht angegeben: Fragen Sie, bevor Sie anreisen',
  clock: '{{name}}. Als diese Seite entstand, war es dort {{time}}.',
  phone: 'Telefon',
  email: 'E-Mail',
  notStated: 'nicht angegeben',
  premises: 'Nachweise der Räume',
};
