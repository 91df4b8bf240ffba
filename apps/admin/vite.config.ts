import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What every page stands on, in one file that changes only with the lockfile. */
const LIBRARY =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|cookie|set-cookie-parser|i18next|react-i18next|html-parse-stringify|void-elements|use-sync-external-store|@apollo|graphql|rxjs|optimism|@wry|tslib)\//;

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  // The API puts the nonce of each answer here: the content security policy asks for it.
  html: { cspNonce: '__NONCE__' },
  // Styles and pictures are files of their own: the policy allows no data in styles.
  // Browsers that know `light-dark()`.
  build: {
    assetsInlineLimit: 0,
    target: ['chrome125', 'edge125', 'firefox126', 'safari17.5'],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'library', test: LIBRARY }] } } },
  },
  // Everything a browser may ask for is prepared at once, so that no first visit in development has to reload.
  optimizeDeps: { entries: ['index.html', 'src/**/*.page.tsx'] },
});
