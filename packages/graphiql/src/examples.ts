const files = import.meta.glob<string>('../node_modules/@stipple/contract/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../node_modules/@stipple/contract/examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The worked examples of packages/contract, one tab each, in the order of their file names. */
export const EXAMPLES: { query: string; variables: string | null }[] = Object.entries(files)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, query]) => ({ query, variables: variables[path.replace(/graphql$/, 'json')] ?? null }));
