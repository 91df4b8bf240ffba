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

export default defineConfig(({ command }) => ({
  plugins: [pureDocuments, reactRouter()],
  // Styles and pictures are files of their own: the content security policy allows no data in styles.
  // Browsers that know `light-dark()`.
  build: { assetsInlineLimit: 0, target: ['chrome125', 'edge125', 'firefox126', 'safari17.5'] },
  // Everything a browser may ask for is prepared at once, so that no first visit in development has to reload.
  optimizeDeps: { entries: ['src/app/*.tsx', 'src/**/*.route.tsx'] },
  // The server's bundle is the whole site behind one function; see src/server.ts.
  environments: { ssr: { build: { rollupOptions: { input: 'src/server.ts' } } } },
  // Whole and in production's mode, whatever the process is started with; only what serves files stays outside.
  ...(command === 'build'
    ? {
        ssr: { noExternal: true as const, external: ['express', 'compression'] },
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      }
    : {}),
}));
