import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InstalledHost } from './installHost';
import { atExit } from './lifetime';

const startTimeoutMs = 60_000;
/** The server does not end on SIGTERM while a client may come back; this is its time to write what it has to. */
const graceMs = 500;

export interface ServerOptions {
  readonly host: InstalledHost;
  /** Where the server keeps user data, logs and state; a new folder is a new profile. */
  readonly dataFolder: string;
  readonly extensionsFolder: string;
  /** Further arguments of `server-main.js`. */
  readonly args?: readonly string[];
  /** Arguments of Node itself, which the extension host gets too; VS Code takes NODE_OPTIONS away from it. */
  readonly nodeArguments?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

export interface Server {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** Everything it printed so far. */
  output(): string;
  /** Ends the processes that run extensions, each in order: VS Code takes it for a crash and starts others. */
  endExtensionHosts(): void;
  stop(): Promise<void>;
}

/** Starts VS Code's server on a free port of the loopback interface. It ends with this process at the latest. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { host } = options;
  const child = spawn(
    host.node,
    [
      ...(options.nodeArguments ?? []),
      path.join(host.vscodeRoot, 'out', 'server-main.js'),
      ...standardArguments(options),
      ...(options.args ?? []),
    ],
    {
      // a group of its own, so that extension hosts and file watchers end with it
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // no gallery: an extension host must not ask an extension registry for anything
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', NODE_NO_WARNINGS: '1', ...options.environment },
    },
  );
  const forget = atExit(() => endGroup(child, 'SIGKILL'));
  let printed = '';
  const port = await listeningPort(child, text => (printed += text));
  return {
    authority: `127.0.0.1:${port}`,
    output: () => printed,
    endExtensionHosts: () => {
      for (const host of extensionHostsOf(child)) process.kill(host, 'SIGTERM');
    },
    stop: async () => {
      await stop(child);
      forget();
    },
  };
}

function standardArguments({ dataFolder, extensionsFolder }: ServerOptions): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    ...['--telemetry-level', 'off', '--disable-update-check', '--disable-getting-started-override'],
  ];
}

function listeningPort(child: ChildProcess, heard: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (reason: string): void => reject(new Error(`VS Code's server ${reason}:\n${text}`));
    const timer = setTimeout(() => {
      endGroup(child, 'SIGKILL');
      fail('did not start in time');
    }, startTimeoutMs);
    const listen = (chunk: Buffer): void => {
      text += chunk.toString();
      heard(chunk.toString());
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', error => fail(error.message));
    child.once('exit', code => {
      clearTimeout(timer);
      fail(`ended with code ${String(code)}`);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    endGroup(child, 'SIGTERM');
    const timer = setTimeout(() => endGroup(child, 'SIGKILL'), graceMs);
    await gone;
    clearTimeout(timer);
  }
  endGroup(child, 'SIGKILL');
}

/** The processes of the server's group that run extensions. Read from /proc: the server is installed on Linux only. */
function extensionHostsOf(child: ChildProcess): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(name => {
      try {
        // after the name of the program, which may hold anything: its state, its parent, its group
        const [, , group] = (readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').pop() ?? '').split(' ');
        return (
          Number(group) === child.pid &&
          readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').includes('--type=extensionHost')
        );
      } catch {
        // it has ended meanwhile
        return false;
      }
    })
    .map(Number);
}

function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // the whole group has ended
  }
}
