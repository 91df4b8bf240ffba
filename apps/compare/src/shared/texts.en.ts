/** What the shared parts say, in English. */
export const shared = {
  pick: {
    add: 'Compare',
    picked: 'Put aside',
    addOne: 'Put {{name}} aside to compare',
    removeOne: '{{name}} is put aside: take away again',
    full: 'All {{count}} places to compare are taken',
  },
  place: {
    label: 'Where?',
    hint: 'A town, for example Manchester',
    towns: 'Towns',
    found_one: '{{count}} town to choose from',
    found_other: '{{count}} towns to choose from',
  },
  demo: {
    title: 'Made up for demonstration.',
    body: 'This clinic, its people, clients and reviews do not exist, and its photos are drawn.',
  },
};
