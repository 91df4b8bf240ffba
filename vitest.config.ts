import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Every folder with tests is a project; one with a vitest.config.ts of its own (apps/api) keeps it. */
const folders = [
  ...['apps', 'packages'].flatMap((parent) => readdirSync(parent).map((name) => join(parent, name))),
  'bench',
  'e2e',
  'tools',
].filter((folder) => existsSync(folder));

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: folders.map((folder) => {
      const own = join(folder, 'vitest.config.ts');
      if (existsSync(own)) return own;
      return {
        test: {
          name: folder,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          root: folder,
          // Pure functions leave nothing behind that another file could trip over.
          isolate: !folder.startsWith('packages'),
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/node_modules/**'],
        },
      };
    }),
  },
});
