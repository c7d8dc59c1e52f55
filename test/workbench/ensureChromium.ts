import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium, howToGetChromium } from './chromium';
import { repositoryRoot } from './repository';
import { onPath } from './searchPath';

// without these two fonts Chinese and emoji are empty boxes in pictures
const debianPackages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * Installs a Chromium where there is none, and gives its path: Debian's, with the fonts, when running as root on Debian,
 * otherwise the one of Playwright. Throws with the command to run by hand when neither works.
 */
export function ensureChromium(): string {
  if (mayUseDebianPackages()) installDebianPackages();
  else if (findChromium() === undefined) installPlaywrightChromium();
  const installed = findChromium();
  if (installed === undefined) throw new Error(howToGetChromium);
  return installed;
}

function mayUseDebianPackages(): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return false;
  // Ubuntu's package of this name only fetches a snap, which does not run in a container
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return !/ubuntu/i.test(release);
}

function installDebianPackages(): void {
  const missing = debianPackages.filter(name => !isInstalled(name));
  if (missing.length === 0) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing]);
}

function isInstalled(name: string): boolean {
  if (name === 'chromium' && findChromium() !== undefined) return true;
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
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
