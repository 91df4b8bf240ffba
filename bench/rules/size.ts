import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = 'virtual:rules';
const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What a browser loads for the rules, gzipped bytes: every public function of pigment-rules, every schema of
 * validation, the scales and outlines, and what all of them take of domain and npm; without the English texts.
 */
export async function browserBytes(): Promise<number> {
  const code = [
    `export * from '${repository}packages/pigment-rules/src/index.ts';`,
    `export * from '${repository}packages/validation/src/index.ts';`,
    `export { SCALES, OUTLINES, parseStage, zonesOfStage } from '${repository}packages/domain/src/index.ts';`,
  ].join('\n');
  const result = await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'rules-entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The build gave no output');
  return first.output.reduce(
    (sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0),
    0,
  );
}
