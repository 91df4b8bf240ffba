import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';

/** Says that making a document does nothing else, so that a page carries those that it asks with, and no others. */
const pureDocuments: Plugin = {
  name: 'pure-documents',
  enforce: 'pre',
  transform: {
    filter: { id: /\/contract\/gql\/\w+\/graphql\.ts$/ },
    handler: (code) => code.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString('),
  },
};

/**
 * A first visit pays for every file it needs to ask for: what all pages share is three files, not forty. Texts and the
 * map are fetched by those who need them, and stay apart.
 */
const SHARED = [
  {
    name: 'library',
    test: /\/node_modules\/(?:react|react-dom|scheduler|react-router|@react-router\/\w+|i18next|react-i18next|cookie|set-cookie-parser|html-parse-stringify|void-elements|use-sync-external-store)\//,
  },
  {
    name: 'pieces',
    minShareCount: 2,
    test: /\/packages\/(?:ui\/src\/(?:photo|rating|credential|price|format|theme|texts\/(?!en|de)|words\/(?!en|de))|domain\/src)\/|\/apps\/compare\/src\/(?:app|shared)\/(?!map\/|.*texts\.|i18n\/(?:first|en|de))/,
  },
];

export default defineConfig(({ command }) => ({
  plugins: [pureDocuments, reactRouter()],
  // Styles and pictures are files of their own: the content security policy allows no data in styles.
  // Browsers that know `light-dark()`.
  build: { assetsInlineLimit: 0, target: ['chrome125', 'edge125', 'firefox126', 'safari17.5'] },
  // Everything a browser may ask for is prepared at once, so that no first visit in development has to reload.
  optimizeDeps: { entries: ['src/app/*.tsx', 'src/**/*.route.tsx'] },
  // The server's bundle is the whole site behind one function; see src/server.ts.
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
    ssr: { build: { rollupOptions: { input: 'src/server.ts' } } },
  },
  // Whole and in production's mode, whatever the process is started with; only what serves files stays outside.
  ...(command === 'build'
    ? {
        ssr: { noExternal: true as const, external: ['express', 'compression'] },
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      }
    : {}),
}));
