import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // Monaco's editor is one large piece by nature.
    chunkSizeWarningLimit: 8_000,
    modulePreload: { polyfill: false },
    // Inlined workers would need blob: scripts; files need nothing.
    assetsInlineLimit: 0,
  },
});
