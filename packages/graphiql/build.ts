import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, 'node_modules/.cache/graphiql');

/**
 * The folder of the built page. It is built when its sources or their versions changed, by a process of low priority,
 * and kept in `node_modules/.cache`. The signal ends that process.
 */
export async function buildGraphiql(signal?: AbortSignal): Promise<string> {
  const folder = join(CACHE, fingerprint());
  if (existsSync(join(folder, 'index.html'))) return folder;
  await promisify(execFile)(process.execPath, [join(HERE, 'build.ts'), folder], {
    cwd: HERE,
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 16 * 1024 * 1024,
    ...(signal ? { signal } : {}),
  });
  return folder;
}

/** Changes whenever the page would: its own files, the example queries, the versions of what it bundles. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const examples = fileURLToPath(new URL('examples', import.meta.resolve('@stipple/contract/schema.graphql')));
  for (const folder of [HERE, join(HERE, 'src'), examples]) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(folder, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds into a folder aside and moves it into place whole, so that half a page is never served. */
async function build(folder: string): Promise<void> {
  setPriority(19);
  const { build: bundle } = await import('vite');
  mkdirSync(CACHE, { recursive: true });
  const aside = `${folder}.${process.pid}`;
  await bundle({ root: HERE, configFile: join(HERE, 'vite.config.ts'), logLevel: 'error', build: { outDir: aside } });
  try {
    renameSync(aside, folder);
  } catch {
    // Another process was faster; its page is the same.
    rmSync(aside, { recursive: true, force: true });
  }
  for (const old of readdirSync(CACHE)) {
    if (!folder.endsWith(old) && !old.includes('.')) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
}

const [, script, target] = process.argv;
if (script === fileURLToPath(import.meta.url)) await build(target ?? join(CACHE, fingerprint()));
