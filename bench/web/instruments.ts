import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('./instruments/', import.meta.url));

/** The browser that both instruments look through; as much of Puppeteer as is used here. */
export interface Browser {
  wsEndpoint(): string;
  close(): Promise<void>;
}

/** What Lighthouse says of a page, as far as it is read here. */
export interface LighthouseResult {
  readonly categories: Readonly<Record<string, { score: number | null } | undefined>>;
  readonly audits: Readonly<Record<string, { id: string; score: number | null; numericValue?: number; title: string }>>;
  readonly runtimeError?: { readonly message: string };
}

/** A finding of pa11y. */
export interface Issue {
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly selector: string;
}

export interface Instruments {
  readonly lighthouse: (url: string, flags: object) => Promise<{ lhr: LighthouseResult } | undefined>;
  readonly pa11y: (url: string, options: object) => Promise<{ issues: readonly Issue[] }>;
  readonly launch: (options: { executablePath: string; args: readonly string[] }) => Promise<Browser>;
}

/**
 * Lighthouse and pa11y. They are 180 MB, so they are no part of the workspace that everybody installs: they come here,
 * by their own lockfile, when they are used first.
 */
export async function instruments(): Promise<Instruments> {
  const stamp = join(folder, 'node_modules/.installed');
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    process.stderr.write('Installing Lighthouse and pa11y...\n');
    const code = await new Promise((resolve, reject) => {
      const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: folder,
        stdio: ['ignore', 2, 2],
      });
      npm.once('error', reject).once('exit', resolve);
    });
    if (code !== 0) throw new Error(`npm ci ended with code ${String(code)}`);
    writeFileSync(stamp, wanted);
  }
  const { resolve } = createRequire(join(folder, 'package.json'));
  const load = async <T>(name: string): Promise<T> =>
    ((await import(pathToFileURL(resolve(name)).href)) as { default: T }).default;
  const lighthouse = await load<Instruments['lighthouse']>('lighthouse');
  const pa11y = await load<Instruments['pa11y']>('pa11y');
  const puppeteer = await load<{ launch: Instruments['launch'] }>('puppeteer');
  return { lighthouse, pa11y, launch: (options) => puppeteer.launch(options) };
}
