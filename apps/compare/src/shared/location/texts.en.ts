/** Locations, in English. */
export const locations = {
  hours: 'Opening hours',
  closed: 'closed',
  exceptions: 'Days that differ',
  hoursNone: 'not stated: ask before you travel',
  clock: '{{name}}: {{time}} there when this page was made',
  phone: 'Telephone',
  email: 'E-mail',
  notStated: 'not stated',
  premises: 'Credentials of the premises',
};
