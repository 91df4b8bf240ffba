/** What every page of the site says, in English. */
export const site = {
  brand: 'Stipple',
  skip: 'Skip to the content',
  navigation: 'Pages',
  languages: 'Languages',
  languageNames: { en: 'English', de: 'Deutsch' },
  loading: 'Loading…',
  find: 'Find a practitioner',
  guide: 'Guide',
  check: 'Is it for me?',
  footer: {
    independence:
      'Nobody can pay for a place in the results. How they are ordered is published, and each one says why.',
    places: 'Towns and coordinates: GeoNames, CC BY 4.0.',
  },
  tray: {
    title: 'Put aside to compare',
    count: '{{count}} of {{most}} put aside',
    full: '(full)',
    unknown: 'No longer listed',
    remove: 'Take {{name}} away',
    clear: 'Clear all',
    compare: 'Compare {{count}}',
    more: 'Add another to compare',
    added: '{{name}} put aside.',
    removed: '{{name}} taken away.',
  },
  problem: {
    again: 'Try again',
    toFind: 'Find a practitioner',
    toStart: 'To the start page',
    notFound: {
      title: 'There is nothing at this address',
      body: 'The page may have moved, or the practitioner may have left the clinic.',
    },
    malformed: {
      title: 'This address asks for something we can not answer',
      body: 'A part of it is not as expected: a link cut short, perhaps. Start the search anew.',
    },
    unavailable: {
      title: 'We can not answer right now',
      body: 'This is on our side and should pass in a moment. What you have chosen is kept in the address: try again.',
    },
    offline: {
      title: 'You seem to be offline',
      body: 'This page could not be fetched. It is tried again when you ask for it; what you have chosen is kept in the address.',
    },
    bug: {
      title: 'Something went wrong here',
      body: 'It has been noted. Trying again may help; what you have chosen is kept in the address.',
    },
  },
};
