import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { onPath } from './searchPath';

/** Whether packages may be installed: running as root on Debian. */
export function mayUseDebianPackages(): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return false;
  // Ubuntu's package `chromium` only fetches a snap, which does not run in a container
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return !/ubuntu/i.test(release);
}

/** Installs those of the packages that `isThere` does not know and Debian has not installed. Throws when apt-get fails. */
export function installDebianPackages(
  names: readonly string[],
  isThere: (name: string) => boolean = () => false,
): void {
  const missing = names.filter(name => !isThere(name) && !isInstalled(name));
  if (missing.length === 0) return;
  aptGet('update', '-q');
  aptGet('install', '-y', '-q', '--no-install-recommends', ...missing);
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}

function aptGet(...args: readonly string[]): void {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.`);
}
