import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs npm in `folder` without ever running a package's install script. Rejects with npm's own words. */
export async function npm(folder: string, ...args: readonly string[]): Promise<void> {
  // inside `npm run …` this names the same npm, also where none is on the PATH
  const cli = process.env.npm_execpath;
  const [command, first] = cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
  await run(command, [...first, ...args], {
    cwd: folder,
    maxBuffer: 16 * 1024 * 1024,
    env: {
      ...process.env,
      npm_config_ignore_scripts: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_loglevel: 'error',
      npm_config_engine_strict: 'false',
      npm_config_prefer_offline: 'true',
    },
  });
}

export interface PackageToUnpack {
  /** Name and exact version: `code-server@4.139.1`. */
  readonly spec: string;
  readonly integrity: string;
  /** Patterns for tar of what stays behind. */
  readonly exclude: readonly string[];
}

/** Fetches a package through the user's npm (its registry, proxy and cache), checks it, and unpacks it into `folder`. */
export async function unpackPackage(wanted: PackageToUnpack, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const packed = mkdtempSync(path.join(folder, '.packed-'));
  await npm(packed, 'pack', wanted.spec, '--pack-destination', packed);
  const name = readdirSync(packed).find(file => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${wanted.spec} left no file.`);
  const archive = path.join(packed, name);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== wanted.integrity) throw new Error(`${wanted.spec} is not the expected file: ${found}`);
  const exclude = wanted.exclude.map(pattern => `--exclude=${pattern}`);
  await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', ...exclude]);
  rmSync(packed, { recursive: true });
}
