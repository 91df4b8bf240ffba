/** The browser that pages are tried in. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Explained } from './explained.mjs';
import { exitOf } from './install.mjs';

/** Where systems put it. */
const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const APT = '/usr/bin/apt-get';

export const NO_BROWSER =
  'Pages are tried in Chromium, which is not here: install it (on Debian: apt-get install chromium) and run the command again.';

/** @returns {string} the path of Chromium */
export function chromium() {
  const found = PATHS.find((path) => existsSync(path));
  if (!found) throw new Explained(NO_BROWSER);
  return found;
}

/**
 * Install Debian's Chromium where it is missing and we may.
 * @param {(line: string) => void} say
 * @throws {Explained} with a sentence that says what to install
 */
export async function installChromium(say) {
  if (PATHS.some((path) => existsSync(path))) return;
  if (process.getuid?.() !== 0 || !existsSync(APT)) throw new Explained(NO_BROWSER);
  say('Installing Chromium, which pages are tried in...');
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const code = await exitOf(
      spawn(APT, ['--quiet', ...words], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 2],
      }),
    );
    if (code !== 0) throw new Explained(`apt-get ${words[0]} ended with code ${code}. ${NO_BROWSER}`);
  }
}

/** Chromium's options: it calls nobody by itself, and root has no sandbox to go into. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
];
