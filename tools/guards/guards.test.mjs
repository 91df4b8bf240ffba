import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { repository } from '../postgres/place.mjs';
import { summary } from '../test-summary.mjs';
import { sourceFiles, tooLong } from './file-length.mjs';
import { house, run } from './fixture.mjs';

/** @type {(() => void)[]} */
const made = [];
afterEach(() => made.splice(0).forEach((remove) => remove()));

/**
 * @param {Record<string, string>} files
 * @param {string[]} [settings] files of the repository's root to take along
 */
function broken(files, settings = []) {
  const { folder, remove } = house(files);
  made.push(remove);
  for (const file of settings) copyFileSync(join(repository, file), join(folder, file));
  return folder;
}
const tsconfig = JSON.stringify({ extends: './tsconfig.base.json', compilerOptions: { types: [] }, include: ['*.ts'] });
const lines = (/** @type {number} */ count) => 'export {};\n'.repeat(count);

describe('each guard can fail', () => {
  it('types', async () => {
    const folder = broken({ 'a.ts': 'export const day: string = 5;\n', 'tsconfig.json': tsconfig }, [
      'tsconfig.base.json',
    ]);
    const { code, output } = await run('tsc', ['--noEmit'], folder);
    expect(output).toContain("a.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'");
    expect(code).not.toBe(0);
  });

  it.each([
    ['typescript(no-explicit-any)', 'export const take = (given: any) => given;\n'],
    ['typescript(no-floating-promises)', 'const late = async () => 1;\nexport const go = () => {\n  late();\n};\n'],
    ['typescript(ban-ts-comment)', '// @ts-ignore\nexport const day: string = 5;\n'],
    ['eslint(no-console)', 'console.log(1);\n'],
    ['eslint(no-warning-comments)', `// TO${''}DO: later\nexport {};\n`],
    [
      'vitest(no-disabled-tests)',
      "import { it, expect } from 'vitest';\nit.skip('a', () => expect(1).toBe(1));\n",
      'a.test.ts',
    ],
    [
      'vitest(no-focused-tests)',
      "import { it, expect } from 'vitest';\nit.only('a', () => expect(1).toBe(1));\n",
      'a.test.ts',
    ],
  ])('lint: %s', async (rule, text, name = 'a.ts') => {
    const folder = broken({ [name]: text, 'tsconfig.json': tsconfig }, ['.oxlintrc.json', 'tsconfig.base.json']);
    const { code, output } = await run('oxlint', ['--type-aware', '--deny-warnings'], folder);
    expect(output).toContain(rule);
    expect(code).toBe(1);
  });

  it('format', async () => {
    const folder = broken({ 'a.ts': 'export const  a = "b"\n' }, ['.oxfmtrc.json']);
    const { code, output } = await run('oxfmt', ['--check'], folder);
    expect(output).toContain('a.ts');
    expect(code).toBe(1);
  });

  it('dead code: an unused file, export and dependency', async () => {
    const manifest = { name: 'a', type: 'module', main: './src/index.ts', dependencies: { unused: '1.0.0' } };
    const folder = broken({
      'package.json': JSON.stringify(manifest),
      'src/index.ts': "import { used } from './used.ts';\nused();\n",
      'src/used.ts': 'export const used = () => 1;\nexport const spare = () => 2;\n',
      'src/lonely.ts': 'export {};\n',
    });
    const { code, output } = await run('knip', ['--directory', folder], folder);
    expect(output).toMatch(/Unused files \(1\)\s+src\/lonely\.ts/);
    expect(output).toMatch(/Unused dependencies \(1\)\s+unused/);
    expect(output).toMatch(/Unused exports \(1\)\s+spare/);
    expect(code).toBe(1);
  });

  it('file length: 400 lines, 500 for tests, more with a written reason', () => {
    const folder = broken({
      'src/fits.ts': lines(400),
      'src/long.ts': lines(401),
      'src/fits.test.ts': lines(500),
      'src/long.test.ts': lines(501),
      'src/table.ts': `// file-length: one table of the standard, pointless to cut in two\n${lines(900)}`,
      'node_modules/other/long.ts': lines(900),
      'dist/long.ts': lines(900),
    });
    expect(tooLong(folder, sourceFiles(folder)).sort()).toEqual([
      'src/long.test.ts has 501 lines; 500 are allowed.',
      'src/long.ts has 401 lines; 400 are allowed.',
    ]);
  });
});

describe('npm test', () => {
  it('runs every guard', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    const guards = Object.keys(scripts).filter((name) => name.startsWith('guard:'));
    expect(guards.sort()).toEqual(
      ['dead-code', 'file-length', 'format', 'imports', 'lint', 'types'].map((name) => `guard:${name}`),
    );
  });

  const file = (/** @type {string} */ status, /** @type {string[]} */ ...results) => ({
    status,
    assertionResults: results.map((result) => ({ status: result })),
  });
  it.each([
    [
      'all is well',
      [true],
      { code: 0, testResults: [file('passed', 'passed', 'passed')] },
      '3 passed, 0 failed, 0 skipped',
      true,
    ],
    [
      'a guard fails',
      [true, false],
      { code: 0, testResults: [file('passed', 'passed')] },
      '2 passed, 1 failed, 0 skipped',
      false,
    ],
    [
      'a test fails',
      [],
      { code: 1, testResults: [file('failed', 'passed', 'failed')] },
      '1 passed, 1 failed, 0 skipped',
      false,
    ],
    [
      'a test is skipped',
      [],
      { code: 0, testResults: [file('passed', 'pending', 'todo')] },
      '0 passed, 0 failed, 2 skipped',
      true,
    ],
    [
      'a file can not be loaded',
      [],
      { code: 1, testResults: [file('failed')] },
      '0 passed, 1 failed, 0 skipped',
      false,
    ],
    [
      'its hooks fail after its tests',
      [],
      { code: 1, testResults: [file('failed', 'passed')] },
      '1 passed, 1 failed, 0 skipped',
      false,
    ],
    [
      'an error outside every test',
      [],
      { code: 1, testResults: [file('passed', 'passed')] },
      '1 passed, 1 failed, 0 skipped',
      false,
    ],
    ['the tests crash', [true], null, '1 passed, 1 failed, 0 skipped', false],
  ])('counts: %s', (_, guards, report, line, ok) => {
    expect(summary(guards, report)).toEqual({ line, ok });
  });
});
