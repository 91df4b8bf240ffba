import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql for everyone, whatever the importer's module format.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'migrations/**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    // Hears every statement of every test file: see the file.
    setupFiles: ['reflect-metadata', './test/sql/observer.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
