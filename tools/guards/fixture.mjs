/** For the tests of the guards: a small house, written to a temporary folder, that breaks rules on purpose. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Write files to a new temporary folder.
 * @param {Record<string, string>} files contents by path
 * @returns {{folder: string, remove: () => void}}
 */
export function house(files) {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-guard-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/**
 * Run a guard's program.
 * @param {string} program
 * @param {string[]} words
 * @param {string} cwd
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(program, words, cwd) {
  return new Promise((resolve) =>
    execFile(program, words, { cwd, env: { ...process.env, NO_COLOR: '1' } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, output: `${out}${err}` }),
    ),
  );
}
