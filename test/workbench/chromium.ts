import path from 'node:path';
import { chromium } from 'playwright-core';
import { isFile, onPath } from './searchPath';

const names = [
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'chrome.exe',
  'msedge.exe',
];

const wellKnown = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(folder =>
    folder === undefined
      ? []
      : [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ],
  ),
];

export const howToGetChromium =
  'No Chromium was found. On Debian: apt-get install -y chromium. Elsewhere: npx playwright-core install chromium. Or name one in CHROMIUM_PATH.';

/** Flags for a browser nobody looks at: no calls home, and none of the sandbox root cannot have. */
export const chromiumFlags: readonly string[] = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The executable of a Chromium (Chrome, Edge): `$CHROMIUM_PATH`, on the PATH, where installers put it, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isFile(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  return [...names.flatMap(onPath), ...wellKnown, chromium.executablePath()].find(isFile);
}
