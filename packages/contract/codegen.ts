import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents of the web apps, one folder each. A document is its text and its SHA-256; the list of all texts by
 * hash is what the API answers by hash alone.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  silent: true,
  generates: {
    'gql/compare/': {
      documents: '../../apps/compare/src/**/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        gqlTagName: 'graphql',
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
