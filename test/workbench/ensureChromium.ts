import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findChromium, howToGetChromium } from './chromium';
import { installDebianPackages, mayUseDebianPackages } from './debianPackages';
import { repositoryRoot } from './repository';

// without these two fonts Chinese and emoji are empty boxes in pictures
const debianPackages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * Installs a Chromium where there is none, and gives its path: Debian's, with the fonts, when running as root on Debian,
 * otherwise the one of Playwright. Throws with the command to run by hand when neither works.
 */
export function ensureChromium(): string {
  if (mayUseDebianPackages())
    installDebianPackages(debianPackages, name => name === 'chromium' && findChromium() !== undefined);
  else if (findChromium() === undefined) installPlaywrightChromium();
  const installed = findChromium();
  if (installed === undefined) throw new Error(howToGetChromium);
  return installed;
}

function installPlaywrightChromium(): void {
  const cli = path.join(repositoryRoot, 'node_modules', 'playwright-core', 'cli.js');
  const system = process.getuid?.() === 0 ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...system, 'chromium']);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed. ${howToGetChromium}`);
}
