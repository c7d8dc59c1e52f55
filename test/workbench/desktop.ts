import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { cacheRoot } from './cacheFolder';
import { isFile, onPath } from './searchPath';

const downloadTimeoutMs = 5 * 60_000;
const silenceTimeoutMs = 15_000;

/** A desktop VS Code on this machine: `$VSCODE_PATH`, `code` on the PATH, or where installers put it. */
export function findDesktop(): string | undefined {
  const named = process.env.VSCODE_PATH;
  if (named) {
    if (!isFile(named)) throw new Error(`VSCODE_PATH names no file: ${named}`);
    return executableBehind(named);
  }
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders', 'codium'];
  const found = [...names.flatMap(onPath).filter(isLocalCommand), ...wellKnown()].find(isFile);
  return found === undefined ? undefined : executableBehind(found);
}

/**
 * A desktop VS Code by @vscode/test-electron, kept in the cache. `undefined` where it does not arrive: without a network it
 * gives up after seconds of silence, on a slow one after five minutes.
 */
export async function fetchDesktop(version = 'stable'): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long')), downloadTimeoutMs);
  });
  try {
    return await Promise.race([
      downloadAndUnzipVSCode({ version, cachePath: desktopCache(), timeout: silenceTimeoutMs }),
      late,
    ]);
  } catch (error) {
    console.log(`VS Code could not be downloaded: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Where @vscode/test-electron keeps its downloads, shared by all clones. */
export function desktopCache(): string {
  return path.join(cacheRoot(), 'desktop');
}

/** Flags that a desktop VS Code needs on this machine. */
export function desktopFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Inside a VS Code terminal (remote, WSL) `code` is a small script that tells the window to open something. */
function isLocalCommand(file: string): boolean {
  if (/[\\/](remote-cli|\.vscode-server|\.vscode-remote|vscode-server)[\\/]/.test(file)) return false;
  // Windows' own command, seen from WSL, would be given Linux paths
  if (process.platform === 'linux' && file.startsWith('/mnt/')) return false;
  return !/VSCODE_IPC_HOOK_CLI|remote-cli/.test(firstBytes(file));
}

function firstBytes(file: string): string {
  try {
    return readFileSync(file, 'latin1').slice(0, 4096);
  } catch {
    return '';
  }
}

function wellKnown(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap(folder =>
      ['Visual Studio Code', 'Visual Studio Code - Insiders', 'VSCodium'].map(name =>
        path.join(
          folder,
          `${name}.app`,
          'Contents',
          'Resources',
          'app',
          'bin',
          name === 'VSCodium' ? 'codium' : 'code',
        ),
      ),
    );
  }
  if (process.platform === 'win32') {
    return [path.join(process.env.LOCALAPPDATA ?? '', 'Programs'), process.env.ProgramFiles ?? ''].map(folder =>
      path.join(folder, 'Microsoft VS Code', 'Code.exe'),
    );
  }
  return ['/usr/share/code', '/opt/visual-studio-code', '/usr/share/codium']
    .flatMap(folder => [path.join(folder, 'bin', 'code'), path.join(folder, 'bin', 'codium')])
    .concat('/snap/bin/code');
}

/** On Windows `…\bin\code.cmd` cannot be started without a shell; the program is one folder up. */
function executableBehind(file: string): string {
  if (!file.toLowerCase().endsWith('.cmd')) return file;
  const folder = path.dirname(path.dirname(file));
  const names = ['Code.exe', 'Code - Insiders.exe', 'VSCodium.exe'];
  return names.map(name => path.join(folder, name)).find(isFile) ?? file;
}
