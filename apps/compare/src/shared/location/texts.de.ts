/** Locations, in German. */
export const locations = {
  hours: 'Öffnungszeiten',
  closed: 'geschlossen',
  exceptions: 'Abweichende Tage',
  hoursNone: 'nicht angegeben: Fragen Sie, bevor Sie anreisen',
  clock: '{{name}}: dort {{time}}, als diese Seite entstand',
  phone: 'Telefon',
  email: 'E-Mail',
  notStated: 'nicht angegeben',
  premises: 'Nachweise der Räume',
};
