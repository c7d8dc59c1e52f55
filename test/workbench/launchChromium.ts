import { statfsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium, howToGetChromium } from './chromium';
import { patienceMs } from './patience';

/** In bytes: Docker gives 64 MB, in which a page that is drawn large finds no room. */
const roomy = 512 * 1024 * 1024;

/** What Playwright asks for wherever it runs: what the browser's processes share is written to the disk. */
const sharedOnDisk = '--disable-dev-shm-usage';

/** A Chromium that nobody looks at, with flags and variables besides. Throws where none is found, and says how to get one. */
export function launchChromium({
  flags = [],
  environment = {},
}: {
  readonly flags?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
} = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToGetChromium);
  const variables = Object.entries({ ...process.env, ...environment });
  return chromium.launch({
    executablePath,
    timeout: patienceMs,
    args: [...chromiumFlags, ...flags],
    ...(hasRoomToShare() ? { ignoreDefaultArgs: [sharedOnDisk] } : {}),
    env: Object.fromEntries(variables.map(([name, value]) => [name, value ?? ''])),
  });
}

function hasRoomToShare(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= roomy;
  } catch {
    return false;
  }
}
