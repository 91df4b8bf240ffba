/** The file length guard: 400 lines, 500 for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Lines a file may have. */
export const LIMIT = { source: 400, test: 500 };

/** A longer file says in its first line why it is one file: `file-length: the reason`. */
const ALLOWED = /^\W*file-length: .{20,}/;

/**
 * The files that are too long.
 * @param {string} folder
 * @param {string[]} files relative to the folder
 * @returns {string[]} a sentence for each
 */
export function tooLong(folder, files) {
  return files.flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const limit = /\.test\.[a-z]+$/.test(file) || /(^|\/)test\//.test(file) ? LIMIT.test : LIMIT.source;
    const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    if (count <= limit || ALLOWED.test(lines[0] ?? '')) return [];
    return [`${file} has ${count} lines; ${limit} are allowed.`];
  });
}

/** Folders that hold no sources of ours: installed, built, or generated (`gql`). */
const OTHERS = /^(node_modules|dist|coverage|gql|\..*)$/;

/**
 * The source files below a folder, hidden folders and what is built left out.
 * @param {string} folder
 * @returns {string[]} relative to it
 */
export function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return /\.(ts|tsx|mjs|css|sql)$/.test(entry.name) ? [entry.name] : [];
    if (!entry.isDirectory() || OTHERS.test(entry.name)) return [];
    return sourceFiles(join(folder, entry.name)).map((file) => join(entry.name, file));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = tooLong(process.cwd(), sourceFiles(process.cwd()));
  process.stdout.write(found.map((line) => `${line}\n`).join(''));
  process.exitCode = found.length > 0 ? 1 : 0;
}
