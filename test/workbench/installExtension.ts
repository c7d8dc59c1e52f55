import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { InstalledHost } from './installHost';

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

/** The package.json of the extension in `folder`. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Makes the extension in `folder` an installed one of `extensionsFolder`, by a link named as VS Code names the folder. */
export function linkExtension(folder: string, extensionsFolder: string): void {
  const { publisher, name, version } = readManifest(folder);
  symlinkSync(path.resolve(folder), path.join(extensionsFolder, `${publisher}.${name}-${version}`), 'dir');
}

/** Installs a packed extension as a user would, with VS Code's own installer. Rejects with its words. */
export async function installVsix(
  host: InstalledHost,
  file: string,
  folders: { readonly data: string; readonly extensions: string },
): Promise<void> {
  const program = path.join(host.vscodeRoot, 'out', 'server-main.js');
  const where = ['--extensions-dir', folders.extensions, '--server-data-dir', folders.data];
  await promisify(execFile)(
    host.node,
    [program, '--install-extension', file, ...where, '--accept-server-license-terms', '--telemetry-level', 'off'],
    { env: { ...process.env, EXTENSIONS_GALLERY: '{}', NODE_NO_WARNINGS: '1' } },
  );
  // without this list VS Code looks at the folder itself, and finds linked extensions there too
  rmSync(path.join(folders.extensions, 'extensions.json'), { force: true });
}

/** VS Code runs tests only beside an extension under development: an empty one, for tests of installed ones. */
export function writeEmptyExtension(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { publisher: 'academic-homepage', name: 'empty', version: '0.0.1', engines: { vscode: '^1.100.0' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
}
