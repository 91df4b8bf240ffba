/** What the shared parts say, in English. */
export const shared = {
  pick: {
    add: 'Compare',
    picked: 'Put aside',
    addOne: 'Put {{name}} aside to compare',
    removeOne: '{{name}} is put aside: take away again',
    full: '{{count}} are put aside already: take one away to add another',
  },
};
