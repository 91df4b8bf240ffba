/** What the shared parts say, in English. */
export const shared = {
  pick: {
    add: 'Compare',
    picked: 'Put aside',
    addOne: 'Put {{name}} aside to compare',
    removeOne: '{{name}} is put aside: take away again',
    full: 'All {{count}} places to compare are taken',
  },
};
