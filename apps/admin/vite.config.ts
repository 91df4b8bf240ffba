import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What every page stands on, in one file that changes only with the lockfile. */
const LIBRARY =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|cookie|set-cookie-parser|i18next|react-i18next|html-parse-stringify|void-elements|use-sync-external-store|@apollo|graphql|rxjs|optimism|@wry|tslib)\//;

const CONTRACT = '@stipple/contract/admin';
const DOCUMENT = 'virtual:document/';
const generated = new URL('../../packages/contract/gql/admin/graphql.ts', import.meta.url);

/** Gives every document a module of its own, so that a page carries those that it asks with, and no others. */
const documentsApart: Plugin = {
  name: 'documents-apart',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/apps\/admin\/src\/.*\.tsx?$/, code: CONTRACT },
    handler: (code) =>
      code.replace(/import \{([^}]*)\} from '@stipple\/contract\/admin';/g, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `import { ${name} } from '${DOCUMENT}${name}';`)
          .join(' '),
      ),
  },
  resolveId: (id) => (id.startsWith(DOCUMENT) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${DOCUMENT}`)) return undefined;
    const name = id.slice(DOCUMENT.length + 1);
    const found = new RegExp(`^export const ${name} = (.*) as unknown as .*;$`, 'm').exec(
      readFileSync(generated, 'utf8'),
    );
    if (!found) throw new Error(`The contract has no document "${name}".`);
    return `export const ${name} = ${found[1]};`;
  },
};

export default defineConfig({
  base: '/admin/',
  plugins: [documentsApart, react()],
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
