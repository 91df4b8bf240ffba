import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** What both apps' documents have in common. */
const preset = {
  preset: 'client',
  presetConfig: {
    fragmentMasking: false,
    gqlTagName: 'graphql',
    persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
  },
} as const;

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string' },
} as const;

/**
 * Typed documents of the web apps, one folder each. A document carries its SHA-256; the list of all texts by hash is
 * what the API answers by hash alone.
 */
const codegen: CodegenConfig = {
  schema: 'schema.graphql',
  silent: true,
  generates: {
    'gql/compare/': {
      ...preset,
      documents: '../../apps/compare/src/**/*.graphql',
      config: { ...config, documentMode: 'string', skipTypename: true },
    },
    // Parsed documents for Apollo Client, whose cache needs every type's name: asked for here, so that the text it
    // sends is the text that was hashed.
    'gql/admin/': {
      ...preset,
      documents: '../../apps/admin/src/**/*.graphql',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: { ...config, nonOptionalTypename: true },
    },
  },
};

export default codegen;
