import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'packages/pigment-rules',
    include: ['src/**/*.test.ts'],
    // Patterns of 14,000 dots and hundreds of generated consultations, on a machine that may be busy.
    testTimeout: 60_000,
    // `pnpm --filter @stipple/pigment-rules coverage`: every branch of the rules is covered by a case.
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['**/*.test.ts', 'src/cli/**', 'src/index.ts', 'src/pattern/worker-entry.ts'],
      reporter: ['text'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
