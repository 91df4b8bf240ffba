import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql for everyone, whatever the importer's module format.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    globalSetup: ['../apps/api/test/global-setup.ts', './world/setup.ts'],
    server: { deps: { external: [/\/apps\/compare\/dist\//] } },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
